using Guildhall.Core.Commands;
using Guildhall.Core.Processes;
using Guildhall.Core.Results;

namespace Guildhall.Pipeline.Steps;

/// <summary>So many requests at once, then so many in a second, for each user.</summary>
internal sealed class LimitRate(PipelineOptions options, TimeProvider clock, ISharedBuckets? shared = null) : IStep
{
    private readonly IUserBuckets _buckets = BucketsOf(options, new(options.Burst, options.RequestsPerSecond, clock), shared);

    public ValueTask<Refusal?> PassAsync(Passage passage, CancellationToken cancellation) => LimitAsync(passage.Request, cancellation);

    /// <summary>Counts a request; a refusal where it is one too many.</summary>
    public ValueTask<Refusal?> LimitAsync(Request request, CancellationToken cancellation)
    {
        if (request.Channel == ChannelKind.Schedule)
        {
            return default;
        }

        var taking = _buckets.TakeAsync(request.Actor.User.Value, cancellation);
        return taking.IsCompletedSuccessfully ? new(Judge(taking.Result)) : WaitAsync(taking);
    }

    private static IUserBuckets BucketsOf(PipelineOptions options, TokenBuckets own, ISharedBuckets? shared) =>
        shared is null ? own : new SharedTokenBuckets(options.Burst, options.RequestsPerSecond, shared, own);

    private async ValueTask<Refusal?> WaitAsync(ValueTask<bool> taking) => Judge(await taking);

    private Refusal? Judge(bool isGranted) =>
        isGranted ? null : Refusal.Of("rate.limited", ("burst", options.Burst), ("perSecond", options.RequestsPerSecond));
}
