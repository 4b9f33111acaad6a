using System.Globalization;
using Guildhall.Core.Auditing;
using Guildhall.Core.Commands;
using Guildhall.Core.Ids;
using Guildhall.Core.Privacy;
using Guildhall.Core.Sessions;
using Guildhall.Core.Storage;
using Guildhall.Host.Settings;
using Guildhall.Store;
using Guildhall.Store.Caching;
using Guildhall.Store.Redis;
using Guildhall.Store.Sqlite;

namespace Guildhall.Host.Tools;

/// <summary>Forgets a person. On PostgreSQL beside running servers, which hear of it; a file of SQLite's it needs for itself.</summary>
internal static class MemberEraseVerb
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public static async Task<ExitCode> RunAsync(HostSettings settings, string member, bool sure, CancellationToken cancellation)
    {
        var id = MemberId.Parse(member);
        await using var hall = await ToolServices.OpenAsync(settings, sure ? StoreAccess.Server : StoreAccess.Beside);
        var (now, work) = (hall.GetRequiredService<TimeProvider>().GetUtcNow(), new UnitOfWork());
        IReadOnlyDictionary<string, long> counts;
        try
        {
            counts = await hall.GetRequiredService<PersonalFile>().EraseAsync(work, id, now, cancellation);
        }
        catch (CorruptLogException corrupt)
        {
            await Console.Error.WriteLineAsync($"{corrupt.Message} It cannot be written without the name, so nothing was erased.");
            return ExitCode.NotWell;
        }

        if (counts.Count == 0)
        {
            await Console.Error.WriteLineAsync($"Nothing that can be erased is held of {id}.");
            return ExitCode.NotWell;
        }

        await Columns.WriteAsync(Console.Out, [["table", "rows"], .. counts.Select(count => new[] { count.Key, count.Value.ToString(CultureInfo.InvariantCulture) })]);
        return sure ? await CommitAsync(hall, work, id, now, cancellation) : await AskAsync();
    }

    private static async Task<ExitCode> AskAsync()
    {
        await Console.Out.WriteLineAsync("Nothing was changed. Add --yes to erase this; it cannot be taken back, and backups made before still hold it.");
        return ExitCode.Ok;
    }

    /// <summary>What is cached is used no more where a log was written anew, but it may name the person until its time is over.</summary>
    private static async Task ForgetCachedAsync(ServiceProvider hall, CancellationToken cancellation)
    {
        if (hall.GetService<RedisConnection>() is not { } redis)
        {
            return;
        }

        try
        {
            _ = await redis.ConnectAsync(Patience, cancellation);
            await redis.DeleteAsync(CacheLayers.Beginning, cancellation);
        }
        catch (RedisAwayException away)
        {
            await Console.Error.WriteLineAsync($"{away.Message} What is cached there may name them until its time is over (Cache:Sessions), or until it is emptied: redis-cli FLUSHDB.");
        }
    }

    private static async Task<ExitCode> CommitAsync(ServiceProvider hall, UnitOfWork work, Id<User> id, DateTimeOffset now, CancellationToken cancellation)
    {
        work.Record(new(AuditEntry.Platform, "member.erased", default, ChannelKind.Terminal, now) { Member = id });
        if (await hall.GetRequiredService<IStore>().CommitAsync(work, reply: null, cancellation) is not CommitOutcome.Committed)
        {
            throw new InvalidOperationException("The database was changed by somebody else meanwhile; nothing was erased. Try again.");
        }

        // On a server of PostgreSQL's, VACUUM is its own affair.
        hall.GetService<SqliteDatabase>()?.Compact();
        await ForgetCachedAsync(hall, cancellation);
        await Console.Out.WriteLineAsync($"{id} is forgotten. Backups made before still hold what was erased.");
        return ExitCode.Ok;
    }
}
