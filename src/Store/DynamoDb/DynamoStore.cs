using System.Security.Cryptography;
using Guildhall.Core.Ids;
using Guildhall.Core.Sessions;
using Guildhall.Core.Storage;
using Guildhall.Store.Tables;

namespace Guildhall.Store.DynamoDb;

/// <summary>
/// Keeps sessions in DynamoDB and everything else where it was, in the books: the SQL database. One command is one conditional item, and writes of
/// several items at once are never used. The protocol for a unit of work with events of a session:
/// <list type="number">
/// <item>The row is put under (session, version before) on the condition that nothing stands there. The row before it is settled and leads to that
/// version, so a session never forks and has no holes. The row holds the events and, sealed, its intentions: the reply, statements, postings, news,
/// schedule and audit entries. It carries the mark <c>pending</c>, which a sparse index knows.</item>
/// <item>The first row of a session takes the item of its room, on the condition that the session named there is the one that was seen to have ended.</item>
/// <item>One transaction in the books carries out the intentions, with the reply under its request's id as ever, and marks the event (session,
/// version, token of the write) as applied. That decides: where a condition is lost or the request was answered before, a second transaction marks
/// the event as withdrawn instead. A mark is made once, so whoever comes later finds what was decided.</item>
/// <item>Applied: the session's head is brought up to the row (version and hash, on the condition that it was behind), then the row loses mark and
/// intentions. Withdrawn: the row is removed.</item>
/// </list>
/// A row is durable and complete from step 1 on. A process that ends after any step leaves a row that is pending, and whoever touches the session
/// next, or the sweep, goes on at step 2 from what the row holds. Nobody was told of it by then, so that it may still be refused without taking anything
/// back: an answer goes out after step 3. Where the books are away in step 3 the answer is that it can be tried again later; the same request then
/// finds its answer, and its coins show as pending until they are posted.
/// </summary>
internal sealed class DynamoStore(DynamoTable table, Parts parts, RoomClaims rooms, Settler settler, Snapshots snapshots, IStore inner, IntentionSeal seal) : IStore
{
    private const int TokenBytes = 12;

    /// <inheritdoc/>
    public bool IsWritable => inner.IsWritable;

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Events of several sessions are in one unit: they would need several items at once.</exception>
    public Task<CommitOutcome> CommitAsync(UnitOfWork work, ReplyRecord? reply, CancellationToken cancellation) => work.Sessions switch
    {
        [] => inner.CommitAsync(work, reply, cancellation),
        [var commit] => CommitAsync(work, commit, reply, cancellation),
        _ => throw new NotSupportedException("One command moves one session on, once."),
    };

    /// <inheritdoc/>
    public ValueTask<StoredReply?> FindReplyAsync(Id<User> actor, string requestId, CancellationToken cancellation) =>
        inner.FindReplyAsync(actor, requestId, cancellation);

    private async Task<CommitOutcome> CommitAsync(UnitOfWork work, SessionCommit commit, ReplyRecord? reply, CancellationToken cancellation)
    {
        var tail = await settler.TailAsync(commit.Session, cancellation);
        if (!Follows(commit, tail) || (tail is null && await rooms.IsTakenAsync(commit, TailAsync)))
        {
            return new CommitOutcome.Conflict();
        }

        var row = await SessionRow.NewAsync(
            parts, commit, LogChain.Next(tail?.Hash ?? LogChain.Start, commit), tail?.StartedAt ?? commit.At, RandomNumberGenerator.GetHexString(2 * TokenBytes, lowercase: true));
        var intentions = Intentions.Of(work, reply);
        await parts.PutAsync(row.Item, Attributes.Intentions, seal.Close(row.Event, intentions));
        cancellation.ThrowIfCancellationRequested();
        if (!await table.TryPutAsync(row.Item, $"attribute_not_exists({Attributes.Stream})") && !await IsOursAsync(row))
        {
            // Whoever was faster is waited for, so that the body's next run sees what came of it.
            await parts.RemoveAsync(row.Item, Attributes.Body);
            await parts.RemoveAsync(row.Item, Attributes.Intentions);
            _ = await TailAsync(commit.Session);
            return new CommitOutcome.Conflict();
        }

        var rest = intentions.Stage(Settler.PointOf(row));
        foreach (var action in work.AfterCommit)
        {
            rest.WhenCommitted(action);
        }

        var outcome = await settler.SettleAsync(row, rest, reply);
        if (outcome is CommitOutcome.Committed && commit.Snapshot is { } state)
        {
            await snapshots.KeepAsync(commit, state, row.Token);
        }

        return outcome;
    }

    private static bool Follows(SessionCommit commit, SessionRow? tail) =>
        tail is null ? commit.Before == 0 : commit.Before == tail.Commit.After && !tail.Commit.Finished;

    // A write whose answer was lost is sent again, and then finds itself.
    private async Task<bool> IsOursAsync(SessionRow row) =>
        await table.FindAsync(row.Commit.Session.ToString(), row.Commit.Before) is { } found && found.TextOf(Attributes.Token) == row.Token;

    private Task<SessionRow?> TailAsync(Id<Session> session) => settler.TailAsync(session, CancellationToken.None);
}
