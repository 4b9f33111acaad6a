using Guildhall.Core.Results;
using Guildhall.Core.Storage;

namespace Guildhall.Pipeline.Steps;

/// <summary>Answers a request that was answered before with the identical bytes, and refuses its id for anything else.</summary>
internal sealed class Deduplicate(IStore store) : IStep
{
    public async ValueTask<Refusal?> PassAsync(Passage passage, CancellationToken cancellation)
    {
        var request = passage.Request;
        passage.Fingerprint = Fingerprint.Of(request);
        return await store.FindReplyAsync(request.Actor.User, request.Id, cancellation) is { } earlier ? Repeat(passage, earlier) : null;
    }

    /// <summary>Answers with what was answered earlier, where the same was asked.</summary>
    public static Refusal? Repeat(Passage passage, StoredReply earlier)
    {
        if (earlier.Fingerprint != passage.Fingerprint)
        {
            return Refusal.Of("request.reused");
        }

        passage.Answer = new(earlier.Body) { Duplicate = true, Ending = Ending.Stored };
        return null;
    }
}
