using System.Collections.Immutable;
using Guildhall.Core.Ids;
using Guildhall.Core.Sessions;
using Guildhall.Core.Storage;
using Guildhall.Store.Tables;
using Item = System.Collections.Generic.Dictionary<string, Amazon.DynamoDBv2.Model.AttributeValue>;

namespace Guildhall.Store.DynamoDb;

/// <summary>
/// Writes a session's log anew under another name and chains it again, row by row. The head says for as long that it is being done: a log that was left
/// half rewritten reads as damaged until the same is asked for again, which goes on where it ended.
/// </summary>
internal sealed class LogRewriter(DynamoTable table, Parts parts, ISessionLog log, IEnumerable<IGameRunner> games)
{
    private const int MostTries = 5;
    private const string IsTheSame = $"{Attributes.After} = :after";

    /// <summary>Renames somebody in a session; null where nothing of it changes.</summary>
    /// <exception cref="CorruptLogException">The log was tampered with.</exception>
    public async Task<(long Rows, SessionCommit Last, byte[] Old, byte[] New)?> RenameAsync(Id<Session> session, Id<User> user, string name, CancellationToken cancellation)
    {
        byte[]? old = null;
        for (var tries = 0; tries < MostTries; tries++)
        {
            var head = await table.FindAsync(session.ToString(), DynamoSessionLog.HeadVersion, cancellation);
            if (head is null)
            {
                return null;
            }

            var isHalfDone = head.FlagOf(Attributes.Rewriting);
            if (!isHalfDone)
            {
                _ = await log.ReadAsync(session, after: 0, cancellation);
            }

            var rows = await RowsAsync(session, head.NumberOf(Attributes.After), cancellation);
            var renamed = Game(rows[0].Commit).Rename([.. rows.Select(row => row.Commit)], user, name);
            if (!isHalfDone && rows.Zip(renamed).All(pair => pair.First.Commit.Command == pair.Second.Command && pair.First.Commit.Events == pair.Second.Events))
            {
                return null;
            }

            old ??= head.BytesOf(Attributes.RowHash);
            if (await TryRewriteAsync(session, head, rows, renamed) is { } hash)
            {
                await table.TryDeleteAsync(session.ToString(), Snapshots.Version);
                return (rows.Length, renamed[^1], old, hash);
            }
        }

        throw new StoreUnavailableException($"Session {session} goes on too fast to be written anew; try it again in a quiet moment.");
    }

    private async Task<byte[]?> TryRewriteAsync(Id<Session> session, Item head, ImmutableArray<SessionRow> rows, IReadOnlyList<SessionCommit> renamed)
    {
        var after = head[Attributes.After];
        if (!await HeadAsync(session, $"SET {Attributes.Rewriting} = :yes", Attributes.Of((":after", after), (":yes", Attributes.Flag(true)))))
        {
            return null;
        }

        var hash = LogChain.Start;
        foreach (var (row, commit) in rows.Zip(renamed))
        {
            hash = LogChain.Next(hash, commit);
            var item = new Item(row.Item, StringComparer.Ordinal)
            {
                [Attributes.StateHash] = new(commit.StateHash),
                [Attributes.RowHash] = Attributes.Bytes(hash),
            };
            item.Remove(Attributes.Body);
            item.Remove(Attributes.Body + Attributes.InParts);
            await parts.PutAsync(item, Attributes.Body, SessionRow.BodyOf(commit));
            await table.TryPutAsync(item, $"{Attributes.Token} = :token", Attributes.Of((":token", new(row.Token))));
        }

        // Where somebody has gone on meanwhile, their row follows from the old hash, and all of it is done again with theirs.
        return await HeadAsync(
            session,
            $"SET {Attributes.RowHash} = :hash, {Attributes.StateHash} = :state REMOVE {Attributes.Rewriting}",
            Attributes.Of((":after", after), (":hash", Attributes.Bytes(hash)), (":state", new(renamed[^1].StateHash)))) ? hash : null;
    }

    private Task<bool> HeadAsync(Id<Session> session, string change, Item values) =>
        table.TryUpdateAsync(session.ToString(), DynamoSessionLog.HeadVersion, change, IsTheSame, values);

    private async Task<ImmutableArray<SessionRow>> RowsAsync(Id<Session> session, long version, CancellationToken cancellation)
    {
        var rows = ImmutableArray.CreateBuilder<SessionRow>();
        foreach (var item in await table.RangeAsync(session.ToString(), 0, cancellation))
        {
            if (item.NumberOf(Attributes.After) <= version)
            {
                rows.Add(await SessionRow.ReadAsync(parts, item, cancellation));
            }
        }

        return rows.ToImmutable();
    }

    private IGameRunner Game(SessionCommit row) => games.FirstOrDefault(game => game.Key == row.Game)
        ?? throw new InvalidOperationException($"Session {row.Session} is a game of '{row.Game}', which this version does not have, and may name the person.");
}
