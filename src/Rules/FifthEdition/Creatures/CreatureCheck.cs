using Guildhall.Rules.FifthEdition.Automation;

namespace Guildhall.Rules.FifthEdition.Creatures;

/// <summary>Figures of a stat block that follow from one another must agree.</summary>
internal static class CreatureCheck
{
    private static readonly int[] HitDieBySize = [4, 6, 8, 10, 12, 20];

    /// <summary>What everybody can do without a stat block saying so.</summary>
    private static readonly string[] BasicActions = ["dash", "disengage", "dodge", "hide"];

    public static void Demand(string file, CreatureStats creature)
    {
        Demand(creature.HitDice.Average == creature.HitPoints, "hitPoints", "must be the average of the hit dice.");
        Demand(creature.HitDice.Sides == HitDieBySize[(int)creature.Size], "hitDice", "the die must be that of the size.");
        Demand(
            creature.HitDice.Bonus == creature.HitDice.Count * creature.Abilities.Modifier(Ability.Constitution),
            "hitDice",
            "the bonus must be the Constitution modifier for each die.");
        Demand(
            creature.ProficiencyBonus == creature.Challenge.ProficiencyBonus, "proficiencyBonus", "must follow from the challenge rating.");
        Demand(
            creature.ExperiencePoints == ExperienceTable.ExperienceOf(creature.Challenge)
            || (creature.ExperiencePoints == 0 && creature.Challenge.Eighths == 0),
            "experiencePoints",
            "must follow from the challenge rating.");
        Demand(
            creature.Attacks.Length + creature.SaveActions.Length + creature.Actions.Length + creature.Features.Length + creature.Traits.Length > 0
            || creature.Challenge.Eighths == 0,
            "attacks",
            "a creature above challenge 0 must be able to do something.");
        DemandKnown(creature.Multiattack?.MayReplaceOne is { } key ? [key] : []);
        foreach (var step in creature.Multiattack is { } multiattack ? multiattack.Steps.Concat(multiattack.Alternatives.SelectMany(one => one)) : [])
        {
            Demand(step.Count > 0, "multiattack.steps", "a step is taken once or more.");
            DemandKnown(step.Of);
        }

        foreach (var replacement in creature.Multiattack?.Replacements ?? [])
        {
            DemandKnown(replacement.Of);
        }

        foreach (var action in creature.Actions)
        {
            AutomationCheck.Demand(file, creature.Key, $"actions.{action.Key}", action.Do);
            DemandKnown(action.Do.OfType<AutomationNode.Use>().SelectMany(use => use.Actions));
        }

        foreach (var feature in creature.Features)
        {
            AutomationCheck.Demand(file, creature.Key, $"features.{feature.Key}", feature.Do);
        }

        void DemandKnown(IEnumerable<string> keys)
        {
            foreach (var action in keys)
            {
                Demand(
                    BasicActions.Contains(action, StringComparer.Ordinal)
                    || creature.Attacks.Any(attack => attack.Key == action) || creature.SaveActions.Any(save => save.Key == action)
                    || creature.Actions.Any(other => other.Key == action),
                    "multiattack",
                    $"there is no action '{action}'.");
            }
        }

        void Demand(bool holds, string field, string problem) => ContentJson.Demand(holds, file, creature.Key, field, problem);
    }
}
