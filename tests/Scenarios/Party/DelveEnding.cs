namespace Guildhall.Tests.Scenarios.Party;

/// <summary>How a delve ended, as its players saw it.</summary>
internal enum DelveEnding
{
    /// <summary>The goal was reached.</summary>
    Won,

    /// <summary>The party went home early.</summary>
    Left,

    /// <summary>The last hero standing fell, died or fled in a fight.</summary>
    Fell,
}
