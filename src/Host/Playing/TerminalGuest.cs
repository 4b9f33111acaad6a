using Guildhall.Channels.Web.Guests;
using Guildhall.Core.Commands;
using Guildhall.Core.Ids;
using Guildhall.Core.Storage;
using Guildhall.Store;

namespace Guildhall.Host.Playing;

/// <summary>Who plays in the terminal: the same name is the same person at every start, and whoever sits at the machine may do everything.</summary>
internal sealed class TerminalGuest(ServerSecret secret, IUsers users, IStore store, TimeProvider clock)
{
    /// <summary>Null where the name will not do.</summary>
    public async Task<Actor?> EnterAsync(string typed, string locale, CancellationToken cancellation)
    {
        if (GuestName.Clean(typed) is not { } name)
        {
            return null;
        }

        var user = new User(new(new Guid(secret.KeyFor($"terminal/{name}").AsSpan(0, 16))), name);
        var work = new UnitOfWork();
        users.Keep(work, user, clock.GetUtcNow());
        _ = await store.CommitAsync(work, reply: null, cancellation);
        return new(user.Id, name, Rights.All, locale);
    }
}
