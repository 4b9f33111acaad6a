namespace Guildhall.Rules.FifthEdition.Creatures;

/// <summary>Figures of a stat block that follow from one another must agree.</summary>
internal static class CreatureCheck
{
    private static readonly int[] HitDieBySize = [4, 6, 8, 10, 12, 20];

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
        Demand(creature.Attacks.Length + creature.SaveActions.Length > 0, "attacks", "a creature must be able to do something.");
        DemandKnown(creature.Multiattack?.MayReplaceOne is { } key ? [key] : []);
        foreach (var step in creature.Multiattack?.Steps ?? [])
        {
            Demand(step.Count > 0, "multiattack.steps", "a step is taken once or more.");
            DemandKnown(step.Of);
        }

        void DemandKnown(IEnumerable<string> keys)
        {
            foreach (var action in keys)
            {
                Demand(
                    creature.Attacks.Any(attack => attack.Key == action) || creature.SaveActions.Any(save => save.Key == action),
                    "multiattack",
                    $"there is no action '{action}'.");
            }
        }

        void Demand(bool holds, string field, string problem) => ContentJson.Demand(holds, file, creature.Key, field, problem);
    }
}
