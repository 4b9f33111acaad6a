namespace Guildhall.Rules.FifthEdition.Heroes;

/// <summary>Proficiency in a skill, or Expertise in one the hero is proficient in.</summary>
public readonly record struct SkillGrant(int Level, Skill Skill, bool Expertise = false);
