using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition;

/// <summary>What the rule book says of all skills together.</summary>
public static class Skills
{
    /// <summary>All eighteen, in the order of the rule book.</summary>
    public static ImmutableArray<Skill> All { get; } = [.. Enum.GetValues<Skill>()];

    /// <summary>The ability whose check a skill most often belongs to (SRD 5.2, "Skills" table).</summary>
    public static Ability AbilityOf(Skill skill) => skill switch
    {
        Skill.Athletics => Ability.Strength,
        Skill.Acrobatics or Skill.SleightOfHand or Skill.Stealth => Ability.Dexterity,
        Skill.Arcana or Skill.History or Skill.Investigation or Skill.Nature or Skill.Religion => Ability.Intelligence,
        Skill.AnimalHandling or Skill.Insight or Skill.Medicine or Skill.Perception or Skill.Survival => Ability.Wisdom,
        Skill.Deception or Skill.Intimidation or Skill.Performance or Skill.Persuasion => Ability.Charisma,
    };
}
