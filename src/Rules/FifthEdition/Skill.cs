namespace Guildhall.Rules.FifthEdition;

/// <summary>The eighteen skills of SRD 5.2 ("Skill Proficiencies").</summary>
#pragma warning disable CS1591 // Each name is the rule book's own and says all there is to say.
public enum Skill
{
    Acrobatics,
    AnimalHandling,
    Arcana,
    Athletics,
    Deception,
    History,
    Insight,
    Intimidation,
    Investigation,
    Medicine,
    Nature,
    Perception,
    Performance,
    Persuasion,
    Religion,
    SleightOfHand,
    Stealth,
    Survival,
}
