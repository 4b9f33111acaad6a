using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Guildhall.Core.Commands;
using Guildhall.Core.Ids;
using Guildhall.Core.Storage;
using Guildhall.Core.Text;
using Guildhall.Discord;
using Guildhall.Discord.Entities;
using DiscordUser = Guildhall.Discord.Entities.Users.User;
using Member = Guildhall.Discord.Entities.Users.Member;

namespace Guildhall.Channels.Discord.People;

/// <summary>Makes members of Discord people of the platform: the same account is the same person in every guild and after every restart.</summary>
internal sealed class DiscordPeople(IUsers users, IMembers members, IStore store, TimeProvider clock)
{
    private const int LongestName = 32;
    private const int MostKnown = 100_000;
    private readonly ConcurrentDictionary<ulong, Known> _known = new();

    /// <summary>Who an account is here.</summary>
    public static Id<User> IdOf(Snowflake<DiscordUser> account)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.ASCII.GetBytes($"discord/{account}"), hash);
        return new(new Guid(hash[..16]));
    }

    /// <summary>Somebody who acts, with what they may do where they act.</summary>
    /// <param name="member">Null in direct conversations, where one may do everything.</param>
    /// <param name="locale">What Discord shows its own words in.</param>
    public async ValueTask<Actor> EnterAsync(DiscordUser account, Member? member, string? locale, CancellationToken cancellation)
    {
        var name = NameOf(account, member);
        var user = await KeepAsync(account.Id, name, cancellation);
        var rights = member is null ? Rights.All : (Rights)(ulong)(member.Permissions ?? PermissionFlags.None) & Rights.All;
        return new(user, name, rights, locale);
    }

    /// <summary>Somebody who is spoken of.</summary>
    public ValueTask<Id<User>> MeetAsync(DiscordUser account, Member? member, CancellationToken cancellation) =>
        KeepAsync(account.Id, NameOf(account, member), cancellation);

    private static string NameOf(DiscordUser account, Member? member)
    {
        var name = CleanText.NameOf(member?.Nick ?? account.GlobalName ?? account.Username, LongestName);
        return name.Length > 0 ? name : CleanText.NameOf($"@{account.Id}", LongestName);
    }

    private async ValueTask<Id<User>> KeepAsync(Snowflake<DiscordUser> account, string name, CancellationToken cancellation) =>
        _known.TryGetValue(account.Value, out var known) && known.Name == name && !await IsForgottenAsync(known.User, cancellation)
            ? known.User
            : await LearnAsync(account, name, cancellation);

    // By any process, at their wish: then they are new.
    private async ValueTask<bool> IsForgottenAsync(Id<User> user, CancellationToken cancellation)
    {
        try
        {
            return await members.StandingAsync(user, cancellation) == Standing.Unknown;
        }
        catch (Exception away) when (away is StoreBusyException or StoreUnavailableException)
        {
            return false;
        }
    }

    private async ValueTask<Id<User>> LearnAsync(Snowflake<DiscordUser> account, string name, CancellationToken cancellation)
    {
        var user = new User(IdOf(account), name);
        try
        {
            if ((await users.FindAsync(user.Id, cancellation))?.Name != name)
            {
                var work = new UnitOfWork();
                users.Keep(work, user, clock.GetUtcNow());
                _ = await store.CommitAsync(work, reply: null, cancellation);
            }
        }
        catch (Exception away) when (away is StoreBusyException or StoreUnavailableException)
        {
            // Who it is does not depend on the store. What they ask for meets the same trouble, and the pipeline tells them of it.
            return user.Id;
        }

        if (_known.Count >= MostKnown)
            _known.Clear();
        _known[account.Value] = new(user.Id, name);
        return user.Id;
    }

    private sealed record Known(Id<User> User, string Name);
}
