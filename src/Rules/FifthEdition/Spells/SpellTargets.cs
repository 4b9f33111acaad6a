using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.FifthEdition.Spells;

/// <summary>Whom a spell reaches.</summary>
/// <param name="Kind">Friend or foe, counted or by area.</param>
/// <param name="Count">How many at most with the lowest slot; for an area how many it catches at most.</param>
/// <param name="ExtraPerSlot">How many more for each slot level above the spell's own.</param>
/// <param name="Area">The area, null if targets are counted.</param>
/// <param name="OnlyType">The one creature type it works on, null for all.</param>
public sealed record SpellTargets(
    SpellTargetKind Kind, int Count = 1, int ExtraPerSlot = 0, SpellArea? Area = null, CreatureType? OnlyType = null)
{
    /// <summary>The caster alone.</summary>
    public static SpellTargets Self { get; } = new(SpellTargetKind.Self);

    /// <summary>One friend.</summary>
    public static SpellTargets OneAlly { get; } = new(SpellTargetKind.Allies);

    /// <summary>One foe.</summary>
    public static SpellTargets OneEnemy { get; } = new(SpellTargetKind.Enemies);

    /// <summary>All foes in an area.</summary>
    public static SpellTargets In(SpellShape shape, int sizeFeet)
    {
        var area = new SpellArea(shape, sizeFeet);
        return new SpellTargets(SpellTargetKind.Area, area.MostCaught, Area: area);
    }
}
