using System.Collections.Immutable;
using System.Globalization;
using Guildhall.Modules.Tabletop.Adventures;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition.Battles;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Content;
using Guildhall.Rules.FifthEdition.Creatures;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Modules.Tabletop.Campaigns.Rules;

/// <summary>Who stands where when a fight begins.</summary>
internal static class BattleLayout
{
    /// <summary>The side of the heroes.</summary>
    public const int Party = 0;

    /// <summary>The side of their foes.</summary>
    public const int Foes = 1;

    private const char HeroSign = 'H';

    /// <summary>The field of a scene: its map without the letters that say who starts where.</summary>
    public static Battlefield FieldOf(Scene scene)
    {
        var rows = scene.Map.Select(row => string.Concat(row.Select(sign => IsStart(sign) ? '.' : sign)));
        return MapText.TryParse(string.Join('\n', rows), out var map, out var error)
            ? new Battlefield(map)
            : throw new ContentException("adventure", scene.Key, "map", $"line {error.Line}, column {error.Column}: {error.Fault}.");
    }

    /// <summary>The fight of a scene for the heroes that are there.</summary>
    public static BattleSetup Of(CampaignState state, Scene scene, SurprisedSide surprised)
    {
        var field = FieldOf(scene);
        var placement = new Placement(field.Map);
        var heroes = Heroes(state, placement, Starts(scene, HeroSign), surprised == SurprisedSide.Party);
        var foes = ImmutableArray.CreateBuilder<Entrant>();
        foreach (var group in scene.Fight!.Foes)
        {
            var count = AdventureCheck.CountFor(group, state.Story!, heroes.Length);
            foes.AddRange(FoesOf(new FoeGroup(group.Creature, count), placement, Starts(scene, group.At), surprised == SurprisedSide.Foes, foes));
        }

        return Setup(state, field, [.. heroes, .. foes]) with { InLair = scene.Fight.InLair };
    }

    /// <summary>Whether a creature has a lair that would fight for it.</summary>
    public static bool HasLair(string creature) => !Compendium.LairOf(creature).IsEmpty;

    /// <summary>A fight on a field of the dungeon master's: heroes in the west, foes in the east.</summary>
    /// <param name="inLair">Whether a legendary creature is at home there.</param>
    public static BattleSetup Of(CampaignState state, Battlefield field, ImmutableArray<FoeGroup> groups, bool inLair)
    {
        var placement = new Placement(field.Map);
        var middle = field.Map.Height / 2;
        var heroes = Heroes(state, placement, [new Cell(Math.Min(2, field.Map.Width - 1), middle)], surprised: false);
        var foes = ImmutableArray.CreateBuilder<Entrant>();
        foreach (var group in groups) foes.AddRange(FoesOf(group, placement, [new Cell(Math.Max(0, field.Map.Width - 3), middle)], false, foes));
        return Setup(state, field, [.. heroes, .. foes]) with { InLair = inLair };
    }

    /// <summary>Creatures that come into a battle which is fought already.</summary>
    public static ImmutableArray<Entrant> Arriving(BattleState battle, FoeGroup group)
    {
        var map = battle.Field!.Map;
        var placement = new Placement(map);
        foreach (var other in battle.Combatants.Where(other => other.Present)) placement.Take(other.At, other.Space.Edge);
        var known = battle.Combatants.Select(other => new Entrant(other.Name, other.Source, other.Side, other.At));
        return FoesOf(group, placement, [new Cell(map.Width - 1, map.Height / 2)], false, [.. known]);
    }

    /// <summary>A hero as it enters a fight.</summary>
    public static Entrant Hero(CampaignState state, TableHero hero, Cell at, bool surprised) => new(hero.Key, HeroReserves.SourceOf(hero, state.Rules), Party, at)
    {
        Played = true,
        AsksReactions = state.Rules.AsksReactions && !hero.Away,
        Surprised = surprised,
        Reserves = HeroReserves.Into(hero),
    };

    /// <summary>A creature as it enters a fight, numbered among those of its kind.</summary>
    /// <param name="others">Who is in it already.</param>
    public static Entrant Foe(string creature, Cell at, IEnumerable<Entrant> others)
    {
        var number = 1 + others.Count(other => other.Source is CombatantSource.Creature { Key: var key } && key == creature);
        return new Entrant(string.Create(CultureInfo.InvariantCulture, $"{creature}-{number}"), new CombatantSource.Creature(creature), Foes, at);
    }

    private static BattleSetup Setup(CampaignState state, Battlefield field, ImmutableArray<Entrant> entrants) => new(field, entrants) { Rules = state.Rules.Battle };

    private static ImmutableArray<Entrant> Heroes(CampaignState state, Placement placement, List<Cell> starts, bool surprised)
    {
        var entrants = ImmutableArray.CreateBuilder<Entrant>();
        foreach (var hero in state.Heroes.Values.Where(hero => hero.Reserves.Vitality.State != LifeState.Dead))
        {
            if (placement.Near(starts[entrants.Count % starts.Count], 1) is not { } at) continue;
            entrants.Add(Hero(state, hero, at, surprised));
        }

        return entrants.ToImmutable();
    }

    private static ImmutableArray<Entrant> FoesOf(FoeGroup group, Placement placement, List<Cell> starts, bool surprised, IReadOnlyList<Entrant> others)
    {
        var size = Compendium.Creatures[group.Creature].Size;
        var edge = Footprint.EdgeOf(size);
        var entrants = ImmutableArray.CreateBuilder<Entrant>();
        for (var number = 0; number < group.Count; number++)
        {
            if (placement.Near(starts[number % starts.Count], edge) is not { } at) break;
            entrants.Add(Foe(group.Creature, at, others.Concat(entrants)) with { Surprised = surprised });
        }

        return entrants.ToImmutable();
    }

    private static List<Cell> Starts(Scene scene, char letter) =>
    [
        .. scene.Map.SelectMany((row, y) => row.Select((sign, x) => (sign, At: new Cell(x, y)))).Where(square => square.sign == letter).Select(square => square.At),
    ];

    // O is a pillar on text maps, every other capital letter a start.
    private static bool IsStart(char sign) => char.IsAsciiLetterUpper(sign) && sign != 'O';
}
