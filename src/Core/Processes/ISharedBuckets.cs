namespace Guildhall.Core.Processes;

/// <summary>
/// The port to buckets of tokens that all processes share: each begins full and is refilled at a steady rate. Nothing but fairness depends on it:
/// whoever gets no answer counts by themselves.
/// </summary>
public interface ISharedBuckets
{
    /// <summary>Takes a token.</summary>
    /// <param name="owner">Whose bucket.</param>
    /// <param name="burst">How many tokens it holds, 1 or more.</param>
    /// <param name="perSecond">How many come back in a second, 1 or more.</param>
    /// <returns>Whether there was one; null where nobody could be asked in time.</returns>
    ValueTask<bool?> TakeAsync(Guid owner, int burst, int perSecond, CancellationToken cancellation);
}
