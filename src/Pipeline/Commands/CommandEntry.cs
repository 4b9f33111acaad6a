using System.Collections.Immutable;
using Guildhall.Core.Commands;

namespace Guildhall.Pipeline.Commands;

/// <summary>A command as the pipeline runs it.</summary>
/// <param name="Description">What channels know of it.</param>
/// <param name="Owner">The class the method stands in.</param>
/// <param name="Invoke">The method.</param>
/// <param name="Slots">Its options, in the order of the parameters.</param>
internal sealed record CommandEntry(CommandDescription Description, Type Owner, Invoker Invoke, ImmutableArray<OptionSlot> Slots)
{
    private readonly ImmutableArray<string> _hidden = [.. Description.Options.Where(option => option.Hidden).Select(option => option.Name)];

    /// <summary>Whether it only looks.</summary>
    public bool IsQuery { get; init; }

    /// <summary>Who waits for whom.</summary>
    public Scope OrderedBy { get; init; }

    /// <summary>How often it may succeed; null where as often as one likes.</summary>
    public CooldownAttribute? Cooldown { get; init; }

    public string Path => Description.Path;

    public string Module => Description.Module;

    /// <summary>A call as people read it: what only buttons carry is left out.</summary>
    public CommandCall AsTyped(CommandCall call) => _hidden.IsEmpty ? call : call with { Options = call.Options.RemoveRange(_hidden) };
}
