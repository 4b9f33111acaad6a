using Guildhall.Core.Commands;
using Guildhall.Core.Results;

namespace Guildhall.Pipeline.Steps;

/// <summary>So many requests at once, then so many in a second, for each user.</summary>
internal sealed class LimitRate(PipelineOptions options, TimeProvider clock) : IStep
{
    private readonly TokenBuckets _buckets = new(options.Burst, options.RequestsPerSecond, clock);

    public ValueTask<Refusal?> PassAsync(Passage passage, CancellationToken cancellation) => new(Limit(passage.Request));

    /// <summary>Counts a request; a refusal where it is one too many.</summary>
    public Refusal? Limit(Request request) => request.Channel == ChannelKind.Schedule || _buckets.Take(request.Actor.User.Value)
        ? null
        : Refusal.Of("rate.limited", ("burst", options.Burst), ("perSecond", options.RequestsPerSecond));
}
