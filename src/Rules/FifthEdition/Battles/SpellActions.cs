using System.Collections.Concurrent;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Content;
using Guildhall.Rules.FifthEdition.Creatures;
using Guildhall.Rules.FifthEdition.Spells;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Spells as actions of a battle.</summary>
public static class SpellActions
{
    private const int FarFeet = 300;

    private static readonly ConcurrentDictionary<string, CombatAction?> _known = new(StringComparer.Ordinal);

    /// <summary>The key of the action that casts a spell.</summary>
    public static string KeyOf(string spell) => $"spell.{spell}";

    /// <summary>The action that casts a spell of the compendium, expending a slot unless it is a cantrip.</summary>
    /// <returns>Null where there is no such spell or it takes minutes to cast.</returns>
    public static CombatAction? Of(string spell) =>
        _known.GetOrAdd(spell, key => Compendium.Spells.TryFind(key, out var stats) ? Of(stats) : null);

    /// <summary>The action that casts a spell, expending a slot unless it is a cantrip.</summary>
    /// <returns>Null where it takes minutes to cast.</returns>
    public static CombatAction? Of(SpellStats spell)
    {
        if (spell.Time.Unit == SpellTimeUnit.Minutes) return null;
        var range = spell.Range.Kind switch
        {
            SpellRangeKind.Self => 0,
            SpellRangeKind.Touch => 5,
            SpellRangeKind.Feet => Math.Min(spell.Range.Feet, FarFeet),
            SpellRangeKind.Sight or SpellRangeKind.Special or SpellRangeKind.Unlimited => FarFeet,
        };
        var targets = ActionAims.TargetsOf(spell.Do);
        var most = Math.Max(spell.Targets, targets);
        var harms = ActionAims.Harms(spell.Do);
        var aim = spell.Area is not null ? (range == 0 ? AimKind.AreaFromSelf : AimKind.AreaAtPoint)
            : ActionAims.Raises(spell.Do) ? AimKind.Fallen
            : targets == 0 ? AimKind.Self
            : AimKind.Creatures;
        return new CombatAction
        {
            Key = KeyOf(spell.Key),
            Timing = spell.Time.Unit switch
            {
                SpellTimeUnit.BonusAction => ActionTiming.Bonus,
                SpellTimeUnit.Reaction => ActionTiming.Reaction,
                SpellTimeUnit.Action or SpellTimeUnit.Minutes => ActionTiming.Action,
            },
            Spell = spell.Key,
            SpellLevel = spell.Level,
            TakesSlot = spell.Level > 0,
            Magic = true,
            Verbal = spell.Components.Verbal,
            Concentration = spell.Concentration,
            Rounds = spell.Duration.Kind == SpellDurationKind.Rounds ? spell.Duration.Rounds : 0,
            Area = spell.Area is { } area ? area with { Range = range } : null,
            AreaPerSlot = spell.AreaPerSlot,
            Aim = aim,
            RangeFeet = aim is AimKind.Creatures or AimKind.Fallen && range == 0 ? 5 : range,
            Targets = aim is AimKind.Creatures or AimKind.Fallen ? Math.Max(1, most) : spell.Targets,
            TargetsPerSlot = spell.TargetsPerSlot,
            Harms = harms,
            Choices = AutomationTree.Steps(spell.Do).Any(step => step is AutomationNode.Effect { Kind: EffectKind.Transformed }) ? BeastForms.All : ActionAims.Choices(spell.Do),
            Do = spell.Do,
        };
    }
}
