using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Content;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>A stat block as a battle needs it.</summary>
public static class CreatureProfile
{
    /// <summary>The profile of a creature; <see cref="CombatProfile.Of(CombatantSource)"/> keeps those of the compendium.</summary>
    public static CombatProfile Of(CreatureStats creature)
    {
        var magic = creature.Spellcasting.FirstOrDefault();
        var modifier = creature.Abilities.Modifier(magic?.Ability ?? Ability.Charisma);
        var plain = new CombatProfile
        {
            Key = $"monster.{creature.Key}",
            Size = creature.Size,
            Type = creature.Type,
            Tags = creature.Tags,
            ArmorClass = creature.ArmorClass,
            HitPoints = creature.HitPoints,
            Abilities = creature.Abilities,
            Saves = [.. Enum.GetValues<Ability>().Select(creature.SaveBonus)],
            Skills = [.. Enum.GetValues<Skill>().Select(creature.SkillBonus)],
            Initiative = creature.Initiative,
            ProficiencyBonus = creature.ProficiencyBonus,
            Level = Math.Clamp(creature.Challenge.Eighths / 8, 1, 20),
            Speeds = creature.Speeds,
            Senses = creature.Senses,
            Defenses = new Defenses(creature.Resistances, creature.Vulnerabilities, creature.Immunities),
            ConditionImmunities = creature.ConditionImmunities,
            Traits = creature.Traits,
            Features = [.. creature.Features.Where(feature => !feature.Do.IsEmpty).Select(feature => new CombatFeature(feature.Key, feature.Do))],
            Regeneration = creature.Regeneration,
            LegendaryActions = creature.LegendaryActions,
            LegendaryResistance = creature.LegendaryResistance,
            DiesAtZero = true,
            Speaks = creature.Speaks,
            SpellAttack = magic?.Attack ?? creature.ProficiencyBonus + modifier,
            SaveDc = magic?.SaveDc ?? 8 + creature.ProficiencyBonus + modifier,
            SpellModifier = modifier,
            Mind = MindProfile.Of(creature),
        };
        return plain with
        {
            Actions = [.. Actions(creature, plain)],
            Routines = Routines(creature),
            BonusBasics = [.. Bonus(creature)],
        };
    }

    /// <summary>The actions, those first that need nothing else; lists of spells become one action for each spell.</summary>
    private static IEnumerable<CombatAction> Actions(CreatureStats creature, CombatProfile profile)
    {
        var lists = creature.Spellcasting.Select(list => list.Action).ToImmutableArray();
        var own = CreatureActions.Of(creature).Concat(Compendium.LairOf(creature.Key)).Where(action => !lists.Contains(action.Key, StringComparer.Ordinal)).ToImmutableArray();
        List<CombatAction> made = [];
        foreach (var action in own)
        {
            var plain = new CombatAction
            {
                Key = action.Key,
                Timing = action.Timing,
                Cost = action.Cost,
                Use = action.Use,
                Area = action.Area,
                Forms = action.Forms,
                Do = action.Do,
                Weapon = AutomationTree.Steps(action.Do).Any(step => step is AutomationNode.Attack),
            };
            made.Add(plain);
        }

        foreach (var action in made) yield return ActionAims.Aimed(action, made, profile);
        foreach (var list in creature.Spellcasting)
        {
            var timing = own.FirstOrDefault(action => action.Key == list.Action)?.Timing
                ?? creature.Actions.FirstOrDefault(action => action.Key == list.Action)?.Timing ?? ActionTiming.Action;
            foreach (var known in list.Spells)
            {
                if (!Compendium.Spells.TryFind(known.Spell, out var spell) || SpellActions.Of(spell) is not { } cast) continue;
                if (made.Exists(one => one.Key == cast.Key)) continue;
                var action = cast with
                {
                    Timing = cast.Timing == ActionTiming.Reaction ? cast.Timing : timing == ActionTiming.Bonus ? timing : cast.Timing,
                    Use = known.PerDay > 0 ? new ActionUse(PerDay: known.PerDay) : null,
                    TakesSlot = false,
                    CastAs = known.Level,
                    SaveDc = list.SaveDc,
                    AttackBonus = list.Attack,
                    Modifier = creature.Abilities.Modifier(list.Ability),
                };
                made.Add(action);
                yield return action;
            }
        }
    }

    private static ImmutableArray<AttackRoutine> Routines(CreatureStats creature)
    {
        if (creature.Multiattack is not { } multi) return [];
        var spells = creature.Spellcasting.SelectMany(list => list.Spells).Select(known => SpellActions.KeyOf(known.Spell)).Distinct(StringComparer.Ordinal).ToImmutableArray();
        List<RoutineStep> swaps = [.. multi.Replacements.Select(Swap)];
        if (multi.MayReplaceOne is { } one) swaps.Add(new RoutineStep(1, [one]));
        IEnumerable<ImmutableArray<MultiattackStep>> routines = [multi.Steps, .. multi.Alternatives];
        return [.. routines.Select(steps => new AttackRoutine([.. steps.Select(step => new RoutineStep(step.Count, Named(step.Of)))]) { Swaps = [.. swaps] })];

        RoutineStep Swap(MultiattackReplacement replacement)
        {
            var named = replacement.Spells.Select(SpellActions.KeyOf).Concat(Named(replacement.Of));
            return new RoutineStep(replacement.Attacks, replacement.Of.IsEmpty && replacement.Spells.IsEmpty ? spells : [.. named]);
        }

        ImmutableArray<string> Named(ImmutableArray<string> keys) =>
            [.. keys.SelectMany(key => creature.Spellcasting.Any(list => list.Action == key) ? spells : [key])];
    }

    private static IEnumerable<string> Bonus(CreatureStats creature)
    {
        foreach (var move in creature.BonusMoves)
        {
            yield return move switch
            {
                BonusMove.Dash => BasicActions.Dash,
                BonusMove.Disengage => BasicActions.Disengage,
                BonusMove.Hide => BasicActions.Hide,
            };
        }

        // A bonus action that is nothing but plain actions is those.
        foreach (var action in creature.Actions.Where(action => action.Timing == ActionTiming.Bonus))
        {
            if (action.Do is not [AutomationNode.Use use]) continue;
            foreach (var key in use.Actions.Where(key => BasicActions.All.Contains(key, StringComparer.Ordinal))) yield return key;
        }
    }
}
