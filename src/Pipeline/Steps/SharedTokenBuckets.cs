using Guildhall.Core.Processes;

namespace Guildhall.Pipeline.Steps;

/// <summary>Buckets that all processes share. This one's own are counted too: whoever is through with them need not ask, and they hold while nobody answers.</summary>
internal sealed class SharedTokenBuckets(int burst, int perSecond, ISharedBuckets shared, TokenBuckets own) : IUserBuckets
{
    public async ValueTask<bool> TakeAsync(Guid user, CancellationToken cancellation) =>
        own.Take(user) && (await shared.TakeAsync(user, burst, perSecond, cancellation) ?? true);
}
