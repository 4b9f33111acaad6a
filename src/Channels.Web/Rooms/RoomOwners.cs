using System.Collections.Concurrent;
using System.Threading.RateLimiting;
using Guildhall.Core.Commands;
using Guildhall.Core.Ids;
using Guildhall.Core.Rooms;
using Guildhall.Core.Storage;

namespace Guildhall.Channels.Web.Rooms;

/// <summary>Who acts first in a room owns it, and its owner may do everything there.</summary>
internal sealed class RoomOwners(IRooms rooms, IStore store, TimeProvider clock, WebOptions options) : IDisposable
{
    private readonly PartitionedRateLimiter<Id<User>> _limiter = PartitionedRateLimiter.Create<Id<User>, Id<User>>(
        user => RateLimitPartition.GetFixedWindowLimiter(user, _ => new()
        {
            PermitLimit = options.RoomsPerMinute,
            Window = TimeSpan.FromMinutes(1),
            QueueLimit = 0,
        }));

    private readonly ConcurrentDictionary<string, Lazy<Task<bool>>> _claims = new(StringComparer.Ordinal);

    /// <summary>What somebody may do in a room.</summary>
    public async ValueTask<Rights> RightsAsync(string room, Id<User> user, CancellationToken cancellation) =>
        await rooms.OwnerAsync(room, cancellation) == user ? Rights.All : Rights.None;

    /// <summary>The same; a room that nobody owns becomes the caller's. Null where they open too many.</summary>
    public async ValueTask<Rights?> ClaimAsync(string room, Id<User> user, CancellationToken cancellation)
    {
        while (true)
        {
            if (await rooms.OwnerAsync(room, cancellation) is { } owner)
            {
                return owner == user ? Rights.All : Rights.None;
            }

            // Of many commands that are the first at once, one claims and the others wait for it.
            var own = new Lazy<Task<bool>>(() => TryClaimAsync(room, user));
            var claim = _claims.GetOrAdd(room, own);
            var isClaimed = await claim.Value.WaitAsync(cancellation);
            if (!isClaimed && claim == own)
            {
                return null;
            }
        }
    }

    public void Dispose() => _limiter.Dispose();

    private async Task<bool> TryClaimAsync(string room, Id<User> user)
    {
        try
        {
            using var lease = _limiter.AttemptAcquire(user);
            if (!lease.IsAcquired)
            {
                return false;
            }

            var work = new UnitOfWork();
            rooms.Claim(work, room, room, user, clock.GetUtcNow());
            _ = await store.CommitAsync(work, reply: null, CancellationToken.None);
            return true;
        }
        finally
        {
            _claims.TryRemove(room, out _);
        }
    }
}
