using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Battles;
using Guildhall.Rules.FifthEdition.Characters.Content;
using Guildhall.Rules.FifthEdition.Content;
using Guildhall.Rules.FifthEdition.Creatures;
using Guildhall.Rules.FifthEdition.Spells;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>The spells of a sheet as actions of a battle. Who wears armor without training casts none.</summary>
internal static class ProfileSpells
{
    private const string FreeSuffix = ".free";
    private const int PushFeet = 10;
    private const int FeetPerLevel = 30;
    private const int FoeSlayerSides = 10;

    public static IEnumerable<CombatAction> Of(CharacterSheet sheet)
    {
        if (sheet.IsUntrained) yield break;
        foreach (var spell in BestOfEach(sheet))
        {
            if (SpellActions.Of(spell.Key) is not { } plain || sheet.CastingOf(spell.Source) is not { } casting) continue;
            var action = plain with
            {
                SaveDc = casting.SaveDc.Value,
                AttackBonus = casting.Attack.Value,
                Modifier = sheet.Abilities.Modifier(casting.Ability),
                Do = Strengthened(sheet, spell, plain.Do),
            };
            action = action with { RangeFeet = Math.Max(action.RangeFeet, AutomationTree.Steps(action.Do).OfType<AutomationNode.Attack>().Select(attack => attack.Range).DefaultIfEmpty(0).Max()) };
            if (spell.AtWill) yield return action with { TakesSlot = false, CastAs = spell.Level };
            else if (spell.WithSlots) yield return action;
            if (!spell.AtWill && spell.FreeUses is { } uses && sheet.Resource(uses) is { } resource)
            {
                yield return action with
                {
                    Key = action.Key + FreeSuffix,
                    TakesSlot = false,
                    CastAs = spell.Level,
                    Use = new ActionUse(PerDay: resource.Maximum.Value),
                    Counter = resource.Key,
                };
            }
        }
    }

    /// <summary>A spell from several sources is cast with the best numbers, a class's before others.</summary>
    private static IEnumerable<CharacterSpell> BestOfEach(CharacterSheet sheet) => sheet.Spells
        .Where(spell => !spell.RitualOnly)
        .GroupBy(spell => spell.Key, StringComparer.Ordinal)
        .Select(group => group.OrderByDescending(spell => sheet.CastingOf(spell.Source)?.SaveDc.Value ?? 0).ThenByDescending(spell => sheet.LevelIn(spell.Source)).First() with
        {
            FreeUses = group.Select(spell => spell.FreeUses).FirstOrDefault(uses => uses is not null),
            AtWill = group.Any(spell => spell.AtWill),
            WithSlots = group.Any(spell => spell.WithSlots),
        });

    /// <summary>What features add to a spell's own steps.</summary>
    private static ImmutableArray<AutomationNode> Strengthened(CharacterSheet sheet, CharacterSpell spell, ImmutableArray<AutomationNode> steps)
    {
        var stats = Compendium.Spells[spell.Key];
        var adds = spell.Level == 0 && sheet.Amounts!.Effects(FeatureEffectKind.CantripDamage).Any(pair =>
            pair.Effect.Keys.Contains(spell.Source, StringComparer.Ordinal) || IsChosen(pair.Grant, spell));
        adds |= spell.Source == "wizard" && stats.School == SpellSchool.Evocation && Has("empowered-evocation");
        adds |= spell.Source == "sorcerer" && AffinityOf(sheet) is { } type
            && AutomationTree.Steps(steps).OfType<AutomationNode.Damage>().Any(damage => damage.Dice[0].Type == type);
        return SpellStrength.Of(steps, new SpellStrength
        {
            Adds = adds,
            Halves = spell.Level == 0 && Has("potent-cantrip"),
            Pushes = Chosen("repelling-blast") ? PushFeet : 0,
            Farther = Chosen("eldritch-spear") ? FeetPerLevel * sheet.LevelIn("warlock") : 0,
            MarkSides = spell.Key == "hunters-mark" && Has("foe-slayer") ? FoeSlayerSides : 0,
        });

        bool Has(string flag) => sheet.Flags.Contains(flag, StringComparer.Ordinal);

        bool Chosen(string feature) => sheet.Walk!.Grants.Any(grant => grant.Feature.Key == feature && IsChosen(grant, spell));
    }

    private static bool IsChosen(Grant grant, CharacterSpell spell) => spell.Source == grant.Source && grant.Chosen(grant.Feature.Key).Contains(spell.Key, StringComparer.Ordinal);

    private static DamageType? AffinityOf(CharacterSheet sheet) => sheet.Walk!.Grants
        .Where(grant => grant.Source == "sorcerer" && grant.Feature.Key.StartsWith("resist-", StringComparison.Ordinal))
        .SelectMany(grant => grant.Feature.Effects).SelectMany(effect => effect.Types).Select(type => (DamageType?)type).FirstOrDefault();
}
