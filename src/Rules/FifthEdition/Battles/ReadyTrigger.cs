namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>What a readied action waits for.</summary>
public enum ReadyTrigger
{
    /// <summary>A foe ends a move within the action's reach.</summary>
    FoeComesNear,

    /// <summary>A foe attacks or casts a spell.</summary>
    FoeActs,

    /// <summary>A foe begins its turn.</summary>
    FoeBegins,

    /// <summary>A friend ends its turn.</summary>
    FriendEnds,
}
