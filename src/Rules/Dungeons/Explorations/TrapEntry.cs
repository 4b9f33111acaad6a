using System.Collections.Immutable;
using Guildhall.Rules.Dungeons.Places;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Automation;

namespace Guildhall.Rules.Dungeons.Explorations;

/// <summary>A kind of trap.</summary>
/// <param name="Kind">Its key; named by the string <c>place.trap.&lt;kind&gt;</c>.</param>
/// <param name="NoticeAbility">Wisdom for Perception, Intelligence for Investigation.</param>
/// <param name="NoticeDc">To notice it.</param>
/// <param name="DisarmDc">To disarm it; 0 if noticing is enough.</param>
/// <param name="Charges">How often it goes off; 0 for any number.</param>
/// <param name="Spread">Whom it befalls, and so where it may be.</param>
/// <param name="Effect">What it does at a tier, 0 to 3.</param>
public sealed record TrapEntry(
    string Kind, Ability NoticeAbility, int NoticeDc, int DisarmDc, int Charges, TrapSpread Spread, Func<int, ImmutableArray<AutomationNode>> Effect)
{
    /// <summary>The lowest tier it is set for.</summary>
    public int FromTier { get; init; }

    /// <summary>The trap at a spot.</summary>
    /// <param name="tier">0 to 3.</param>
    public PlaceTrap At(Spot spot, int tier, TrapTrigger trigger = TrapTrigger.Enter) => new()
    {
        Id = 0,
        Kind = Kind,
        Trigger = trigger,
        At = spot,
        NoticeAbility = NoticeAbility,
        NoticeDc = NoticeDc,
        DisarmDc = DisarmDc,
        Charges = Charges,
        Effect = Effect(tier),
    };
}
