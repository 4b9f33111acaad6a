using Guildhall.Core.Ids;
using Guildhall.Core.Sessions;
using Guildhall.Core.Storage;
using Guildhall.Store.Committing;
using Microsoft.Extensions.Logging;
using Item = System.Collections.Generic.Dictionary<string, Amazon.DynamoDBv2.Model.AttributeValue>;

namespace Guildhall.Store.DynamoDb;

/// <summary>
/// Brings pending rows to their end, whoever wrote them: carries out their intentions in the books, once, and then takes the mark from them; or removes
/// them where the books refuse. Any number of processes may do so at once.
/// </summary>
/// <param name="inner">The store of everything else.</param>
internal sealed class Settler(
    DynamoTable table, Parts parts, RoomClaims rooms, Books books, IStore inner, IntentionSeal seal, Aftermath aftermath, TimeProvider time, ILogger<Settler> logger)
{
    private const int MostLooks = 10;
    private const int MostRounds = 5;
    private const string IsOurs = $"{Attributes.Token} = :token";
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);
    private static readonly TimeSpan Young = TimeSpan.FromSeconds(5);

    /// <summary>The last row of a session that counts, or null. A pending one is waited for, if it is young, and else settled.</summary>
    public async Task<SessionRow?> TailAsync(Id<Session> session, CancellationToken cancellation)
    {
        for (var looks = 0; looks < MostLooks + MostRounds; looks++)
        {
            var item = await table.LastAsync(session.ToString(), long.MaxValue, cancellation);
            var row = item is null ? null : await SessionRow.ReadAsync(parts, item, cancellation);
            if (row is not { IsPending: true })
            {
                return row;
            }

            if (looks < MostLooks && time.GetUtcNow() - row.Commit.At < Young)
            {
                await Task.Delay(Pause, time, cancellation);
            }
            else
            {
                await SettleAsync(row);
            }
        }

        throw new StoreUnavailableException($"The last command of session {session} cannot be settled.");
    }

    /// <summary>Settles a row that somebody else left pending.</summary>
    /// <exception cref="StoreUnavailableException">The books cannot be written, or the row's intentions are not ours to carry out.</exception>
    public async Task SettleAsync(SessionRow row)
    {
        try
        {
            var intentions = await IntentionsAsync(row, CancellationToken.None);
            SettlerLog.Repairing(logger, row.Event);
            _ = await SettleAsync(row, intentions.Stage(PointOf(row)), intentions.Reply);
        }
        catch (InvalidDataException wrong)
        {
            throw new StoreUnavailableException(wrong.Message, wrong);
        }
    }

    /// <summary>What a pending row's command wants beside its events.</summary>
    /// <exception cref="InvalidDataException">It was not written with this server's secret.</exception>
    public async Task<Intentions> IntentionsAsync(SessionRow row, CancellationToken cancellation) =>
        seal.Open(row.Event, await parts.ReadAsync(row.Item, Attributes.Intentions, cancellation));

    /// <summary>Settles a row whose intentions are staged.</summary>
    /// <returns>How its command ended; whatever is not committed was withdrawn.</returns>
    public async Task<CommitOutcome> SettleAsync(SessionRow row, UnitOfWork work, ReplyRecord? reply)
    {
        var outcome = await TryApplyAsync(row, work, reply);
        if (outcome is not CommitOutcome.Committed)
        {
            // Another process may have been faster: what counts is what stands in the books.
            var decision = await books.DecisionAsync(row) ?? await WithdrawAsync(row);
            if (!decision)
            {
                await RemoveAsync(row);
                return outcome;
            }

            var sequence = reply is null ? 0 : await books.SequenceAsync(reply);
            aftermath.Committed(work, reply, sequence);
            outcome = new CommitOutcome.Committed(sequence);
        }

        await ConfirmAsync(row);
        return outcome;
    }

    public static SessionPoint PointOf(SessionRow row) => new(row.Commit.Session, row.Commit.After);

    private async Task<CommitOutcome> TryApplyAsync(SessionRow row, UnitOfWork work, ReplyRecord? reply)
    {
        if (row.Commit.Before == 0 && !await rooms.TryClaimAsync(row.Commit, session => TailAsync(session, CancellationToken.None)))
        {
            return new CommitOutcome.Conflict();
        }

        Books.Apply(work, row, time.GetUtcNow());
        try
        {
            return await inner.CommitAsync(work, reply, CancellationToken.None);
        }
        catch (Exception fault) when (fault is not (StoreUnavailableException or StoreBusyException))
        {
            // The unit itself is wrong, and will be each time.
            if (await books.DecisionAsync(row) is null && !await WithdrawAsync(row))
            {
                await RemoveAsync(row);
            }

            throw;
        }
    }

    /// <summary>Decides that a row does not count, unless something was decided meanwhile; whether it counts.</summary>
    private async Task<bool> WithdrawAsync(SessionRow row)
    {
        var work = new UnitOfWork();
        Books.Withdraw(work, row, time.GetUtcNow());
        return await inner.CommitAsync(work, reply: null, CancellationToken.None) is not CommitOutcome.Committed
            && (await books.DecisionAsync(row) ?? throw new StoreUnavailableException($"What was decided about {row.Event} cannot be read."));
    }

    /// <summary>First the head, then the mark: a row without one is never beyond the head. What is cut short here is done by the next who looks.</summary>
    private async Task ConfirmAsync(SessionRow row)
    {
        try
        {
            await table.TryPutAsync(
                HeadOf(row),
                $"attribute_not_exists({Attributes.Stream}) OR {Attributes.After} < :after",
                Attributes.Of((":after", Attributes.Number(row.Commit.After))));
            await table.TryUpdateAsync(
                row.Commit.Session.ToString(),
                row.Commit.Before,
                $"REMOVE {Attributes.Mark}, {Attributes.MarkedAt}, {Attributes.Intentions}, {Attributes.Intentions}{Attributes.InParts}",
                IsOurs,
                TokenOf(row));
            await parts.RemoveAsync(row.Item, Attributes.Intentions);
        }
        catch (StoreUnavailableException away)
        {
            SettlerLog.NotConfirmed(logger, row.Event, away);
        }
    }

    private async Task RemoveAsync(SessionRow row)
    {
        try
        {
            if (await table.TryDeleteAsync(row.Commit.Session.ToString(), row.Commit.Before, IsOurs, TokenOf(row)))
            {
                await parts.RemoveAsync(row.Item, Attributes.Body);
                await parts.RemoveAsync(row.Item, Attributes.Intentions);
            }
        }
        catch (StoreUnavailableException away)
        {
            SettlerLog.NotConfirmed(logger, row.Event, away);
        }
    }

    private static Item TokenOf(SessionRow row) => Attributes.Of((":token", new(row.Token)));

    private static Item HeadOf(SessionRow row)
    {
        var (commit, head) = (row.Commit, Attributes.Key(row.Commit.Session.ToString(), DynamoSessionLog.HeadVersion));
        head[Attributes.Mark] = new(Marks.Head(commit.Session));
        head[Attributes.MarkedAt] = Attributes.Time(commit.At);
        head[Attributes.After] = Attributes.Number(commit.After);
        head[Attributes.RowHash] = Attributes.Bytes(row.Hash);
        head[Attributes.Game] = new(commit.Game);
        head[Attributes.Guild] = new(commit.Guild);
        head[Attributes.Room] = new(commit.Room);
        head[Attributes.StateHash] = new(commit.StateHash);
        head[Attributes.Finished] = Attributes.Flag(commit.Finished);
        head[Attributes.Started] = Attributes.Time(row.StartedAt);
        head[Attributes.At] = Attributes.Time(commit.At);
        return head;
    }
}
