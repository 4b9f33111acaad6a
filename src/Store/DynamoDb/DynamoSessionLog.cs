using System.Collections.Immutable;
using Guildhall.Core.Ids;
using Guildhall.Core.Sessions;
using Guildhall.Store.Tables;
using Item = System.Collections.Generic.Dictionary<string, Amazon.DynamoDBv2.Model.AttributeValue>;

namespace Guildhall.Store.DynamoDb;

/// <summary>Reads sessions from their items, settles on the way what was left pending, and follows the chain of hashes through every row it gives out.</summary>
internal sealed class DynamoSessionLog(DynamoTable table, Parts parts, RoomClaims rooms, Settler settler, Snapshots snapshots) : ISessionLog
{
    /// <summary>The head's place in the session's stream: it bears witness to where the log ends.</summary>
    public const long HeadVersion = -1;

    private const int MostLooks = 5;

    public async ValueTask<SessionHead?> CurrentAsync(string room, CancellationToken cancellation)
    {
        if (await rooms.FindAsync(room, cancellation) is not { } claim)
        {
            return null;
        }

        return await FindAsync(claim.Current, cancellation) ?? (claim.Previous is { } previous ? await FindAsync(previous, cancellation) : null);
    }

    public async ValueTask<SessionHead?> FindAsync(Id<Session> session, CancellationToken cancellation) =>
        (await settler.TailAsync(session, cancellation))?.Head;

    public async Task<IReadOnlyList<SessionCommit>> ReadAsync(Id<Session> session, long after, CancellationToken cancellation)
    {
        _ = await settler.TailAsync(session, cancellation);
        for (var looks = 1; ; looks++)
        {
            // A row that came between the two readings is beyond the head that was read, so both are read again.
            var head = await table.FindAsync(session.ToString(), HeadVersion, cancellation);
            var rows = await RowsAsync(session, after, cancellation);
            var version = head?.NumberOf(Attributes.After) ?? 0;
            if (looks == MostLooks || (head is null && rows.IsEmpty) || (head is not null && rows.All(row => row.Commit.After <= version)))
            {
                return Checked(session, after, rows, version, head?.BytesOf(Attributes.RowHash) ?? LogChain.Start);
            }
        }
    }

    public Task<SessionSnapshot?> SnapshotAsync(Id<Session> session, CancellationToken cancellation) => snapshots.FindAsync(session, cancellation);

    public async Task<IReadOnlyList<SessionHead>> ListAsync(int limit, bool onlyRunning, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, 1_000);
        var heads = new List<SessionHead>();
        foreach (var mark in Marks.Heads)
        {
            heads.AddRange(await NewestAsync(mark, limit, onlyRunning, cancellation));
        }

        return [.. heads.OrderByDescending(head => head.UpdatedAt).ThenBy(head => head.Id.ToString(), StringComparer.Ordinal).Take(limit)];
    }

    private async Task<List<SessionHead>> NewestAsync(string mark, int limit, bool onlyRunning, CancellationToken cancellation)
    {
        var heads = new List<SessionHead>();
        await foreach (var page in table.MarkedAsync(mark, newestFirst: true, limit, cancellation))
        {
            heads.AddRange(page.Select(HeadOf).Where(head => !onlyRunning || !head.Finished));
            if (heads.Count >= limit)
            {
                break;
            }
        }

        return heads;
    }

    private async Task<ImmutableArray<SessionRow>> RowsAsync(Id<Session> session, long after, CancellationToken cancellation)
    {
        // The row before the first one asked for comes along: its hash is where the chain begins.
        var anchor = after == 0 ? null : await table.LastAsync(session.ToString(), after, cancellation);
        var rows = ImmutableArray.CreateBuilder<SessionRow>();
        foreach (var item in await table.RangeAsync(session.ToString(), anchor?.NumberOf(Attributes.Version) ?? 0, cancellation))
        {
            var row = await SessionRow.ReadAsync(parts, item, cancellation);
            if (!row.IsPending)
            {
                rows.Add(row);
            }
        }

        return rows.ToImmutable();
    }

    private static IReadOnlyList<SessionCommit> Checked(Id<Session> session, long after, ImmutableArray<SessionRow> rows, long headVersion, byte[] headHash)
    {
        if (rows.IsEmpty)
        {
            // A head without any row of its log is as damaged as a log with a hole in it.
            return headVersion == 0 ? [] : throw new CorruptLogException(session, headVersion);
        }

        return LogChain.Checked(session, after, [.. rows.Select(row => (row.Commit, row.Hash))], headVersion, headHash);
    }

    private static SessionHead HeadOf(Item head) => new(
        Id<Session>.Parse(head.TextOf(Attributes.Stream)),
        head.TextOf(Attributes.Game),
        head.TextOf(Attributes.Guild),
        head.TextOf(Attributes.Room),
        head.NumberOf(Attributes.After),
        head.TextOf(Attributes.StateHash),
        head.FlagOf(Attributes.Finished),
        head.TimeOf(Attributes.Started),
        head.TimeOf(Attributes.At));
}
