using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Characters.Content;
using Guildhall.Rules.FifthEdition.Content;
using Guildhall.Rules.FifthEdition.Equipment;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>Sensible answers.</summary>
internal static class QuickChoice
{
    /// <summary>What is taken before anything else, if it is offered.</summary>
    private static readonly ImmutableArray<string> _favorites =
    [
        "ability-score-improvement", "boon-of-combat-prowess", "fighting-style-feat", "defense", "archery", "two-weapon-fighting",
        "great-weapon-fighting", "alert", "savage-attacker", "protector", "divine-strike", "warden", "primal-strike", "colossus-slayer",
        "multiattack-defense", "agonizing-blast", "armor-of-shadows", "pact-of-the-tome", "eldritch-mind", "devils-sight", "fiendish-vigor",
        "quickened-spell", "empowered-spell", "twinned-spell", "perception", "athletics", "stealth", "insight", "persuasion", "arcana",
        "medium", "gold-dragon", "high-elf", "forest-gnome", "stones-endurance", "infernal", "temperate-land", "ward-temperate", "resist-fire",
    ];

    private static readonly ImmutableArray<string> _spells =
    [
        "eldritch-blast", "fire-bolt", "sacred-flame", "vicious-mockery", "produce-flame", "sorcerous-burst", "ray-of-frost", "shocking-grasp", "acid-splash", "guidance",
        "cure-wounds", "healing-word", "bless", "shield", "magic-missile", "mage-armor", "guiding-bolt", "shield-of-faith", "hunters-mark", "hex", "burning-hands",
        "thunderwave", "faerie-fire", "sleep", "command", "divine-favor", "hellish-rebuke", "chromatic-orb", "ray-of-sickness",
        "scorching-ray", "misty-step", "hold-person", "spiritual-weapon", "lesser-restoration", "aid", "shatter", "web", "moonbeam", "flaming-sphere", "invisibility",
        "fireball", "spirit-guardians", "counterspell", "haste", "lightning-bolt", "revivify", "fly", "mass-healing-word", "dispel-magic", "call-lightning",
        "ice-storm", "banishment", "polymorph", "greater-invisibility", "wall-of-fire", "blight", "death-ward",
        "cone-of-cold", "hold-monster", "flame-strike", "mass-cure-wounds", "wall-of-force", "greater-restoration", "cloudkill",
        "chain-lightning", "disintegrate", "heal", "globe-of-invulnerability", "sunbeam", "finger-of-death", "fire-storm", "regenerate", "plane-shift",
        "sunburst", "power-word-stun", "earthquake", "meteor-swarm", "power-word-kill", "mass-heal", "foresight", "true-polymorph",
    ];

    /// <summary>As many of the options as the step asks for.</summary>
    public static ImmutableArray<string> Of(ChoiceStep step, BuildWalk walk, ClassContent content) => step.Kind switch
    {
        ChoiceKind.Ability => Abilities(step, walk, content),
        ChoiceKind.Spell => [.. step.Options.OrderByDescending(key => Worth(key, step)).ThenBy(key => key, StringComparer.Ordinal).Take(step.Count)],
        ChoiceKind.Weapon => Weapons(step, walk),
        _ => [.. step.Options.OrderBy(Place).Take(step.Count)],
    };

    private static int Place(string option) => _favorites.IndexOf(option) is var at && at >= 0 ? at : int.MaxValue;

    private static ImmutableArray<string> Abilities(ChoiceStep step, BuildWalk walk, ClassContent content)
    {
        var wanted = content.Order.Select(ability => RuleKeys.WordFor(ability)).Where(word => step.Options.Contains(word, StringComparer.Ordinal)).ToList();
        if (step.Count == 1) return [wanted[0]];

        // Both points on one ability while that leads to a whole modifier below the cap, otherwise one each.
        var first = Enum.Parse<Ability>(wanted[0], ignoreCase: true);
        return walk.Score(first) % 2 == 0 && walk.Score(first) + step.Count <= 20 ? [wanted[0], wanted[0]] : [.. wanted.Take(step.Count)];
    }

    private static ImmutableArray<string> Weapons(ChoiceStep step, BuildWalk walk)
    {
        var carried = walk.Build.Equipment.Where(item => item.Equipped).Select(item => item.Key).ToList();
        return [.. step.Options.OrderBy(key => carried.IndexOf(key) is var at && at >= 0 ? at : Armory.Weapons.Length).Take(step.Count)];
    }

    /// <summary>Favorites first, higher levels before lower ones, what the automation resolves before what people must rule.</summary>
    private static int Worth(string key, ChoiceStep step)
    {
        if (!Compendium.Spells.TryFind(key, out var spell)) return 0;
        var liked = _spells.Contains(key, StringComparer.Ordinal) ? 20 : 0;
        var works = spell.Lacks is null ? 4 : 0;
        var harms = AutomationTree.Steps(spell.Do).Any(inner => inner is AutomationNode.Damage or AutomationNode.Heal) ? 4 : 0;
        return liked + works + harms + (spell.Level * (step.Key == ListSteps.Book ? 2 : 3));
    }
}
