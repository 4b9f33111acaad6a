using Guildhall.Core.Commands;

namespace Guildhall.Pipeline.Commands;

/// <summary>An option, how it is bound, and what stands there when it is not given.</summary>
internal sealed record OptionSlot(OptionDescription Description, IOptionBinder Binder, object? Default)
{
    /// <summary>Fewest and most characters of what is typed, for text and wherever a length was declared.</summary>
    public (int Min, int Max)? Length { get; init; }

    /// <summary>Completes what is being typed; null where the option has no completions.</summary>
    public Completer? Complete { get; init; }
}
