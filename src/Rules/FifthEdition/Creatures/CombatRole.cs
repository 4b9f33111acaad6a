namespace Guildhall.Rules.FifthEdition.Creatures;

/// <summary>Where a creature's abilities want it to stand.</summary>
public enum CombatRole
{
    /// <summary>Strength or Constitution leads: goes in and stays in.</summary>
    Brute,

    /// <summary>Dexterity leads: hits, hides and keeps away.</summary>
    Skirmisher,

    /// <summary>A mental ability leads: commands from behind.</summary>
    Leader,
}
