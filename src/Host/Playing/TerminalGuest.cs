using System.Text;
using Guildhall.Core.Commands;
using Guildhall.Core.Ids;
using Guildhall.Core.Storage;
using Guildhall.Core.Text;
using Guildhall.Store;

namespace Guildhall.Host.Playing;

/// <summary>Who plays in the terminal: the same name is the same person at every start, and whoever sits at the machine may do everything.</summary>
internal sealed class TerminalGuest(ServerSecret secret, IUsers users, IStore store, TimeProvider clock)
{
    private const int LongestName = 32;

    /// <summary>Null where the name will not do.</summary>
    public async Task<Actor?> EnterAsync(string typed, string locale, CancellationToken cancellation)
    {
        var name = CleanText.NameOf(CleanText.Of(typed).Normalize(NormalizationForm.FormC), LongestName);
        if (name.Length == 0)
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
