using System.Security.Cryptography;
using Guildhall.Core.Storage;

namespace Guildhall.Store.DynamoDb;

/// <summary>
/// Calls the service, again where it is throttling, stumbles or was cut off, after pauses that grow and are uneven. All of it is bounded in time, so that
/// whoever asked has an answer within three seconds.
/// </summary>
internal sealed class DynamoCalls(DynamoOptions options)
{
    /// <summary>How long one call may take, its repetitions included. Two that come to nothing are under three seconds.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.4);

    private const int FirstPauseMs = 25;
    private const int LongestPauseMs = 400;

    /// <summary>Calls, and waits no longer than is set.</summary>
    /// <exception cref="StoreUnavailableException">The service cannot be reached or takes no more; what was written may yet arrive.</exception>
    public async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> call, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Patience);
        StoreUnavailableException? last = null;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                if (attempt > 1)
                {
                    await Task.Delay(PauseBefore(attempt), limit.Token);
                }

                return await call(limit.Token);
            }
            catch (Exception fault) when (!cancellation.IsCancellationRequested && DynamoFaults.Explain(options.Table, fault) is { } explained)
            {
                // That time ran out says less than what was said before.
                last = fault is OperationCanceledException ? last ?? explained : explained;
                if (limit.IsCancellationRequested || attempt >= options.Attempts || !DynamoFaults.MayPass(fault))
                {
                    throw last;
                }
            }
        }
    }

    /// <summary>Half to all of twice as long as before: many who were refused at once must not come back at once.</summary>
    private static TimeSpan PauseBefore(int attempt)
    {
        var longest = Math.Min(LongestPauseMs, FirstPauseMs << Math.Min(attempt - 2, 10));
        return TimeSpan.FromMilliseconds(RandomNumberGenerator.GetInt32(longest / 2, longest + 1));
    }
}
