using System.Collections.Immutable;
using Guildhall.Rules.Dungeons.Places;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Rules.Dungeons.Explorations;

/// <summary>
/// What hazards do, as trees for everybody they befall. Falls and ice are the rule book's (SRD 5.2, "Falling", "Slippery Ice"); of lava,
/// acid, thorns and spores it says nothing, so those figures are the house's own, in step with its traps of the same tier.
/// </summary>
public static class HazardTable
{
    /// <summary>What the ground is on its squares.</summary>
    public static Terrain Ground(HazardKind kind) => kind switch
    {
        HazardKind.Lava or HazardKind.Fire or HazardKind.Acid or HazardKind.Brambles or HazardKind.Spikes or HazardKind.Spores => Terrain.Hazard,
        HazardKind.Pit => Terrain.Pit,
        HazardKind.DeepWater => Terrain.Water,
        HazardKind.Ice => Terrain.Difficult,
    };

    /// <summary>What befalls whoever enters, for the first time on a turn.</summary>
    /// <param name="tier">0 to 3.</param>
    public static ImmutableArray<AutomationNode> OnEnter(HazardKind kind, int tier) => kind switch
    {
        HazardKind.Lava => Hurts(6 + (4 * tier), 10, DamageType.Fire),
        HazardKind.Fire => Hurts(1 + tier, 10, DamageType.Fire),
        HazardKind.Acid => Hurts(2 + (2 * tier), 8, DamageType.Acid),
        HazardKind.Brambles => Hurts(1 + tier, 4, DamageType.Piercing),
        HazardKind.Spikes => Hurts(2 + (2 * tier), 4, DamageType.Piercing),
        HazardKind.Pit => [new AutomationNode.Each([Damage(1 + (2 * tier), 6, DamageType.Bludgeoning), new AutomationNode.Lay([Condition.Prone])])],
        HazardKind.DeepWater => [],
        HazardKind.Ice => Saves(Ability.Dexterity, 10, new AutomationNode.Lay([Condition.Prone])),
        HazardKind.Spores => Saves(
            Ability.Constitution,
            11 + (2 * tier),
            Damage(1 + tier, 8, DamageType.Poison),
            new AutomationNode.Lay([Condition.Poisoned]) { Span = new EffectSpan(SpanEnd.EndOfTargetTurn) }),
    };

    /// <summary>What befalls whoever starts a turn there.</summary>
    /// <param name="tier">0 to 3.</param>
    public static ImmutableArray<AutomationNode> OnTurn(HazardKind kind, int tier) => kind switch
    {
        HazardKind.Lava or HazardKind.Fire or HazardKind.Acid or HazardKind.Ice or HazardKind.Spores => OnEnter(kind, tier),
        HazardKind.Brambles or HazardKind.Spikes or HazardKind.Pit or HazardKind.DeepWater => [],
    };

    /// <summary>The hazard at a spot, if there is one.</summary>
    public static PlaceHazard? At(Place place, Spot spot) =>
        place.Hazards.FirstOrDefault(hazard => hazard.Floor == spot.Floor && hazard.Squares.Contains(spot.At));

    private static ImmutableArray<AutomationNode> Hurts(int count, int sides, DamageType type) =>
        [new AutomationNode.Each([Damage(count, sides, type)])];

    private static ImmutableArray<AutomationNode> Saves(Ability ability, int dc, params ReadOnlySpan<AutomationNode> fail) =>
        [new AutomationNode.Each([new AutomationNode.Save(ability) { Dc = dc, Fail = [.. fail] }])];

    private static AutomationNode.Damage Damage(int count, int sides, DamageType type) => new([new DamageDice(count, sides, 0, type)]);
}
