namespace Guildhall.Modules.Delve.State;

/// <summary>How a delve ended.</summary>
internal enum DelveOutcome
{
    /// <summary>The goal was taken and the party came home.</summary>
    Won,

    /// <summary>The party came home without it.</summary>
    Left,

    /// <summary>Nobody was left standing.</summary>
    Lost,

    /// <summary>The table was cleared by somebody's wish.</summary>
    Abandoned,
}
