using Guildhall.Discord.Rest.Transport;

namespace Guildhall.Discord.Rest.Limits;

/// <summary>One request on its way through the limiter: waiting in its bucket, waiting for the global budget, or under way.</summary>
internal sealed class RateLimitPermit(Route route, long sequence)
{
    private readonly TaskCompletionSource _granted = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal Route Route { get; } = route;

    /// <summary>The place in line, kept when the request must be sent again.</summary>
    internal long Sequence { get; } = sequence;

    /// <summary>Where it belongs now; moves when the bucket's name becomes known. Guarded by the limiter's lock.</summary>
    internal Bucket Bucket { get; set; } = null!;

    internal PermitStage Stage { get; set; }

    /// <summary>Done when the request may be sent.</summary>
    internal Task Granted => _granted.Task;

    internal void Grant()
    {
        Stage = PermitStage.UnderWay;
        _granted.TrySetResult();
    }

    internal void Cancel(CancellationToken cancellation) => _granted.TrySetCanceled(cancellation);
}
