namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>How the order of turns is found.</summary>
public enum InitiativeRule
{
    /// <summary>Everybody rolls; creatures of one kind that nobody plays share a roll (SRD 5.2, "Initiative").</summary>
    AlikeTogether,

    /// <summary>Everybody rolls.</summary>
    Each,

    /// <summary>Each side rolls once, with the best bonus among its own.</summary>
    Sides,

    /// <summary>Nobody rolls: 10 and the bonus, 5 more or less for advantage and disadvantage (SRD 5.2, "Initiative Score").</summary>
    Score,
}
