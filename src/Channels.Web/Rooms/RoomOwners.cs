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

    /// <summary>What somebody may do in a room.</summary>
    public async ValueTask<Rights> RightsAsync(string room, Id<User> user, CancellationToken cancellation) =>
        await rooms.OwnerAsync(room, cancellation) == user ? Rights.All : Rights.None;

    /// <summary>The same; a room that nobody owns becomes the caller's. Null where they open too many.</summary>
    public async ValueTask<Rights?> ClaimAsync(string room, Id<User> user, CancellationToken cancellation)
    {
        if (await rooms.OwnerAsync(room, cancellation) is { } owner)
        {
            return owner == user ? Rights.All : Rights.None;
        }

        using var lease = _limiter.AttemptAcquire(user);
        if (!lease.IsAcquired)
        {
            return null;
        }

        var work = new UnitOfWork();
        rooms.Claim(work, room, room, user, clock.GetUtcNow());
        _ = await store.CommitAsync(work, reply: null, cancellation);
        return await RightsAsync(room, user, cancellation);
    }

    public void Dispose() => _limiter.Dispose();
}
