using Guildhall.Core.Text;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Spells;

namespace Guildhall.Modules.Tabletop.Show;

/// <summary>Lengths of time in words.</summary>
internal sealed class SpanTeller(Words words)
{
    private const long Minute = 10;
    private const long Hour = 60 * Minute;
    private const long Day = 24 * Hour;

    public string Tell(SpellDuration duration, bool concentration)
    {
        var span = duration.Kind == SpellDurationKind.Rounds ? Rounds(duration.Rounds) : words.Say($"tabletop.duration.{RuleKeys.WordFor(duration.Kind)}");
        return concentration ? words.Say("tabletop.duration.concentration", ("span", span)) : span;
    }

    /// <summary>In the largest unit that comes out even.</summary>
    public string Rounds(long rounds) => rounds switch
    {
        _ when rounds % Day == 0 => words.Say("tabletop.duration.days", ("count", rounds / Day)),
        _ when rounds % Hour == 0 => words.Say("tabletop.duration.hours", ("count", rounds / Hour)),
        _ when rounds % Minute == 0 => words.Say("tabletop.duration.minutes", ("count", rounds / Minute)),
        _ => words.Say("tabletop.duration.rounds", ("rounds", rounds)),
    };
}
