using Guildhall.Core.Results;

namespace Guildhall.Core.Storage;

/// <summary>The database cannot be reached or written at present: nothing was applied, and the same request may be tried again later.</summary>
/// <param name="message">For operators; never shown to players.</param>
/// <param name="inner">What the database said.</param>
public sealed class StoreUnavailableException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Whether the reason is that the disk is full: an operator must make room.</summary>
    public bool IsDiskFull { get; init; }

    /// <summary>Whether the reason is that the database is damaged: an operator must restore a backup.</summary>
    public bool IsDamaged { get; init; }

    /// <summary>What a player is told.</summary>
    public Refusal ToRefusal() => Refusal.Of(IsDamaged ? "store.damaged" : IsDiskFull ? "store.full" : "store.unavailable");
}
