namespace Guildhall.Rules.FifthEdition;

/// <summary>The six abilities, in the order of a character sheet.</summary>
public enum Ability
{
    /// <summary>Bodily power.</summary>
    Strength,

    /// <summary>Agility and reflexes.</summary>
    Dexterity,

    /// <summary>Health and stamina.</summary>
    Constitution,

    /// <summary>Reasoning and memory.</summary>
    Intelligence,

    /// <summary>Perception and insight.</summary>
    Wisdom,

    /// <summary>Force of personality.</summary>
    Charisma,
}
