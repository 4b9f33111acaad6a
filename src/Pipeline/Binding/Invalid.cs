using Guildhall.Core.Commands;
using Guildhall.Core.Results;
using Guildhall.Core.Text;

namespace Guildhall.Pipeline.Binding;

/// <summary>Refusals of options: which, what was typed, what would do.</summary>
internal static class Invalid
{
    private const int Shown = 40;

    public static Refusal Number(OptionDescription option, string raw, long min, long max) => Refusal.Of(
        "option.invalid-integer", ("option", option.Name), ("value", Show(raw)), ("min", min), ("max", max));

    public static Refusal Choice(OptionDescription option, string raw) => Refusal.Of(
        "option.invalid-choice", ("option", option.Name), ("value", Show(raw)), ("choices", string.Join(", ", option.Choices)));

    /// <summary>What was typed, short and clean enough for a sentence.</summary>
    public static string Show(string raw) => CleanText.NameOf(raw, Shown) + (raw.Length <= Shown ? "" : "…");
}
