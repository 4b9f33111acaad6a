using System.Collections.Concurrent;
using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Content;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Beasts that somebody may become.</summary>
public static class BeastForms
{
    /// <summary>As many as a list of choices holds.</summary>
    public const int Most = 24;

    private const int EighthsWithWings = 8;

    /// <summary>Feet of walking below which a form is of little use on land, and stands last.</summary>
    private const int LeastWalk = 20;

    private static readonly ImmutableArray<string> _harmless = ["goat", "cat", "frog", "rat"];
    private static readonly ConcurrentDictionary<(int Eighths, bool Harmless), ImmutableArray<string>> _known = new();

    /// <summary>Forms up to a challenge, those that go on land and the strongest first; wings only from a challenge of 1 on (SRD 5.2, "Wild Shape").</summary>
    /// <param name="eighths">The highest challenge, in eighths.</param>
    public static ImmutableArray<string> UpTo(int eighths) => _known.GetOrAdd((eighths, false), key =>
        [.. Beasts().Where(beast => beast.Challenge.Eighths <= key.Eighths && (beast.Speeds.Fly == 0 || key.Eighths >= EighthsWithWings)).Select(beast => beast.Key).Take(Most)]);

    /// <summary>Forms of every challenge, the strongest first and a few harmless ones last: for magic that changes friend and foe (SRD 5.2, "Polymorph").</summary>
    public static ImmutableArray<string> All { get; } = [.. Beasts().Select(beast => beast.Key).Except(_harmless, StringComparer.Ordinal).Take(Most - _harmless.Length), .. _harmless];

    /// <summary>The profile of a character in the shape of a beast: the beast's body, the character's mind, training and features (SRD 5.2, "Wild Shape").</summary>
    internal static CombatProfile Shaped(CombatProfile own, CombatProfile beast)
    {
        var abilities = new AbilityScores(
            beast.Abilities.Strength, beast.Abilities.Dexterity, beast.Abilities.Constitution, own.Abilities.Intelligence, own.Abilities.Wisdom, own.Abilities.Charisma);
        ImmutableArray<int> skills = [.. Skills.All.Select(skill => Math.Max(beast.Skills[(int)skill], Moved(own.Skills[(int)skill], Skills.AbilityOf(skill))))];
        return own with
        {
            Key = beast.Key,
            Size = beast.Size,
            ArmorClass = beast.ArmorClass,
            Abilities = abilities,
            Saves = [.. Enum.GetValues<Ability>().Select(ability => Math.Max(beast.Saves[(int)ability], Moved(own.Saves[(int)ability], ability)))],
            Skills = skills,
            Speeds = beast.Speeds,
            Senses = beast.Senses with { PassivePerception = 10 + skills[(int)Skill.Perception] },
            Defenses = beast.Defenses,
            ConditionImmunities = [.. beast.ConditionImmunities.Union(own.ConditionImmunities)],
            Traits = [.. beast.Traits.Union(own.Traits)],
            Features = beast.Features,
            Hampered = [],
            Actions = [.. beast.Actions, .. own.Actions.Where(action => Keeps(own, action))],
            Routines = beast.Routines,
            Riders = [],
            CriticalFrom = 20,
        };

        int Moved(int bonus, Ability ability) => bonus - own.Abilities.Modifier(ability) + abilities.Modifier(ability);
    }

    /// <summary>Weapons are of no use to paws, and spells of none but to the greatest druids.</summary>
    private static bool Keeps(CombatProfile own, CombatAction action) =>
        !action.Weapon && (action.Spell is null || own.Feats.Contains(FeatureTrait.BeastSpells));

    private static IOrderedEnumerable<CreatureStats> Beasts() => Compendium.Creatures.All
        .Where(creature => creature.Type == CreatureType.Beast && !creature.Traits.Contains(CreatureTrait.Swarm))
        .OrderByDescending(beast => beast.Speeds.Walk >= LeastWalk || beast.Speeds.Fly > 0)
        .ThenByDescending(beast => beast.Challenge.Eighths)
        .ThenByDescending(beast => beast.HitPoints)
        .ThenBy(beast => beast.Key, StringComparer.Ordinal);
}
