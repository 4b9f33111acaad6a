namespace Guildhall.Rules.Dungeons.Places;

/// <summary>What somebody is at the table, from least to most.</summary>
public enum AccessRole
{
    /// <summary>Looks on.</summary>
    Guest,

    /// <summary>Has a hero in the party.</summary>
    Player,

    /// <summary>Leads the game; no rule keeps them out.</summary>
    Master,
}
