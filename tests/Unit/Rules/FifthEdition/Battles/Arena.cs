using System.Collections.Immutable;
using Guildhall.Core.Chance;
using Guildhall.Core.Results;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Battles;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Creatures;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Battles;

/// <summary>Fields and fighters for tests.</summary>
internal static class Arena
{
    public static Battlefield Open(int width = 24, int height = 24) => new(new BattleMap(width, [.. Enumerable.Repeat(Terrain.Floor, width * height)]));

    public static Battlefield Drawn(params string[] rows)
    {
        MapText.TryParse(string.Join('\n', rows) + "\n", out var map, out var error).ShouldBeTrue(error?.ToString());
        return new Battlefield(map!);
    }

    public static Entrant Creature(string key, int side, int x, int y, string? name = null) =>
        new(name ?? $"{key}-{side}-{x}-{y}", new CombatantSource.Creature(key), side, new Cell(x, y));

    public static Entrant Made(CombatProfile profile, int side, int x, int y, string? name = null) =>
        new(name ?? $"{profile.Key}-{side}-{x}-{y}", new CombatantSource.Made(profile), side, new Cell(x, y));

    /// <summary>Two creatures so many squares apart.</summary>
    public static BattleSetup Duel(string one, string other, int gap = 1)
    {
        var edge = Footprint.EdgeOf(CombatProfile.Of(new CombatantSource.Creature(one)).Size);
        return new BattleSetup(Open(), [Creature(one, 0, 6, 10, "one"), Creature(other, 1, 6 + edge + gap - 1, 10, "other")]);
    }

    /// <summary>Somebody plain: 10 in everything, fists only.</summary>
    public static CombatProfile Plain(int armorClass = 12, int hitPoints = 50) => new()
    {
        Key = "monster.commoner",
        ArmorClass = armorClass,
        HitPoints = hitPoints,
        Abilities = new AbilityScores(10, 10, 10, 10, 10, 10),
        Saves = [0, 0, 0, 0, 0, 0],
        Skills = [.. Enumerable.Repeat(0, 18)],
        Speaks = true,
    };

    public static BattleState Begin(BattleSetup setup, IDice dice) => After(BattleState.Initial, new BattleCommand.Begin(setup), dice);

    public static ImmutableArray<BattleEvent> Decide(BattleState state, BattleCommand command, IDice dice)
    {
        var result = Battle.Decide(state, command, dice);
        result.Refusal.ShouldBeNull($"{command}");
        return result.Value;
    }

    public static BattleState After(BattleState state, BattleCommand command, IDice dice) => Battle.Apply(state, Decide(state, command, dice));

    public static Refusal? Refused(BattleState state, BattleCommand command) => Battle.Decide(state, command, DiceCup.FromText("refused")).Refusal;

    /// <summary>The state with somebody's turn set, whoever's it is.</summary>
    public static BattleState Turn(BattleState state, int seat) => Battle.Apply(
        state, new BattleEvent.TurnStarted(seat, state.Order.IndexOf(seat), new TurnBudget(1, true, true, 30, 0)));

    public static BattleState With(BattleState state, int seat, ActiveEffect effect) => Battle.Apply(state, new BattleEvent.EffectBegan(seat, effect with { Id = state.LastId + 1 }));

    public static BattleState Hurt(BattleState state, int seat, int hitPoints) =>
        Battle.Apply(state, new BattleEvent.HealthChanged(seat, -1, "test", [], state[seat].Health with { Current = hitPoints, State = hitPoints > 0 ? LifeState.Standing : LifeState.Dying }));

    /// <summary>A caster of one spell, with slots of every level.</summary>
    public static CombatProfile Caster(string spell) => Plain(15, 60) with
    {
        Key = "monster.mage",
        Level = 17,
        SpellAttack = 9,
        SaveDc = 17,
        SpellModifier = 5,
        Slots = [4, 3, 3, 3, 3, 2, 2, 1, 1],
        Actions = SpellActions.Of(spell) is { } action ? [action] : [],
    };

    public static CreatureStats Stats(string key) => Guildhall.Rules.FifthEdition.Content.Compendium.Creatures[key];
}
