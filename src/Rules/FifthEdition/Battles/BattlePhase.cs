namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>How far a battle is.</summary>
public enum BattlePhase
{
    /// <summary>Nobody is there yet.</summary>
    Unstarted,

    /// <summary>Turns are taken.</summary>
    Fighting,

    /// <summary>It is over.</summary>
    Ended,
}
