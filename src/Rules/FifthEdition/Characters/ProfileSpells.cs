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

    /// <summary>A spell from several sources is cast with the best numbers.</summary>
    private static IEnumerable<CharacterSpell> BestOfEach(CharacterSheet sheet) => sheet.Spells
        .Where(spell => !spell.RitualOnly)
        .GroupBy(spell => spell.Key, StringComparer.Ordinal)
        .Select(group => group.OrderByDescending(spell => sheet.CastingOf(spell.Source)?.SaveDc.Value ?? 0).First() with
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
            pair.Effect.Keys.Contains(spell.Source, StringComparer.Ordinal) || pair.Grant.Chosen(pair.Grant.Feature.Key).Contains(spell.Key, StringComparer.Ordinal));
        adds |= spell.Source == "wizard" && stats.School == SpellSchool.Evocation && sheet.Flags.Contains("empowered-evocation", StringComparer.Ordinal);
        var halves = spell is { Level: 0, Source: "wizard" } && sheet.Flags.Contains("potent-cantrip", StringComparer.Ordinal);
        return adds || halves ? SpellStrength.Of(steps, adds, halves) : steps;
    }
}
