using Guildhall.Core.Ids;
using Guildhall.Core.Storage;
using Guildhall.Core.Wallets;
using Guildhall.Store.Committing;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Guildhall.Store.Postgres;

/// <summary>
/// Each unit of work is one batch on a connection of its own. Where the way to the server breaks in the middle nobody knows whether the batch was
/// applied; a unit with an answer is then sent again, and finds its own answer where it was.
/// </summary>
#pragma warning disable CA1001 // The semaphore's handle is never asked for, so there is nothing to give back.
internal sealed class PostgresStore(PostgresDatabase database, StoreOptions options, Aftermath aftermath, StoreMetrics metrics, TimeProvider time, ILogger<PostgresStore> logger)
    : IStore
#pragma warning restore CA1001
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(50);

    // Its parameters are the actor and the request, in this order.
    private static readonly string FindReply = PositionalSql.Of(ReplyStatement.Find, rows: null).Text;

    private readonly SemaphoreSlim _turns = new(options.CommitsAtOnce);
    private int _waiting;
    private volatile bool _open;
    private volatile bool _failing;
    private volatile bool _damaged;

    /// <inheritdoc/>
    public bool IsWritable => _open && !_failing && !_damaged;

    /// <inheritdoc/>
    /// <exception cref="StoreBusyException">Too many commits are waiting.</exception>
    /// <exception cref="StoreUnavailableException">The database cannot be written, or is closing.</exception>
    public async Task<CommitOutcome> CommitAsync(UnitOfWork work, ReplyRecord? reply, CancellationToken cancellation)
    {
        if (work.IsEmpty && reply is null)
        {
            return new CommitOutcome.Committed(0);
        }

        await TakeTurnAsync(cancellation);
        try
        {
            var outcome = await CommitPatientlyAsync(work, reply);
            if (outcome is CommitOutcome.Committed committed)
            {
                aftermath.Committed(work, reply, committed.Sequence);
            }

            return outcome;
        }
        finally
        {
            _turns.Release();
        }
    }

    /// <inheritdoc/>
    public async ValueTask<StoredReply?> FindReplyAsync(Id<User> actor, string requestId, CancellationToken cancellation) =>
        aftermath.Recall(actor, requestId) ?? (await FindAsync(actor, requestId))?.Reply;

    public void Open()
    {
        metrics.WatchQueue(() => Volatile.Read(ref _waiting));
        metrics.WatchReaders(() => (_turns.CurrentCount, options.CommitsAtOnce - _turns.CurrentCount));
        _open = true;
    }

    /// <summary>Takes no more commits and waits for those under way.</summary>
    public async Task CloseAsync()
    {
        _open = false;
        for (var turn = 0; turn < options.CommitsAtOnce; turn++)
        {
            await _turns.WaitAsync();
        }
    }

    /// <summary>Finds out whether writing works again.</summary>
    public async Task ProbeAsync(CancellationToken cancellation)
    {
        if (!_failing)
        {
            return;
        }

        _failing = await database.ReadAsync(
            async connection =>
            {
                await using var command = connection.CreateCommand();
                command.CommandText = "SELECT pg_is_in_recovery()";
                return await command.ExecuteScalarAsync(cancellation) is not false;
            },
            cancellation);
    }

    private async Task TakeTurnAsync(CancellationToken cancellation)
    {
        if (!_open)
        {
            throw new StoreUnavailableException("The store takes no commits: it is not open for writing.");
        }

        cancellation.ThrowIfCancellationRequested();
        if (_turns.Wait(0, CancellationToken.None))
        {
            return;
        }

        if (Interlocked.Increment(ref _waiting) > options.QueueLength)
        {
            Interlocked.Decrement(ref _waiting);
            throw new StoreBusyException($"{options.QueueLength} commits are waiting already.");
        }

        try
        {
            await _turns.WaitAsync(cancellation);
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }

    private async Task<CommitOutcome> CommitPatientlyAsync(UnitOfWork work, ReplyRecord? reply)
    {
        var started = time.GetTimestamp();
        for (var (wait, isFirst) = (FirstWait, true); ; (wait, isFirst) = (wait * 2, false))
        {
            try
            {
                var began = time.GetTimestamp();
                var outcome = await TryCommitAsync(work, reply, isFirst);
                metrics.Written(time.GetElapsedTime(began));
                metrics.Settled(outcome);
                _failing = false;
                return outcome;
            }
            catch (Exception fault) when (PostgresFaults.Explain(database.Place, fault) is not null)
            {
                var explained = PostgresFaults.Explain(database.Place, fault)!;
                _failing = true;
                _damaged |= explained.IsDamaged;
                if (reply is null || explained.IsDamaged || explained.IsDiskFull || time.GetElapsedTime(started) + wait > Patience)
                {
                    metrics.Failed(1);
                    StoreLog.CommitFailed(logger, 1, explained);
                    throw explained;
                }
            }

            await Task.Delay(wait, time);
        }
    }

    private async Task<CommitOutcome> TryCommitAsync(UnitOfWork work, ReplyRecord? reply, bool isFirst)
    {
        await using var connection = await database.ConnectAsync(CancellationToken.None);
        await using var unit = new UnitBatch(connection, work, reply, time.GetUtcNow());
        try
        {
            return new CommitOutcome.Committed(await unit.RunAsync());
        }
        catch (PostgresException lost) when (lost.SqlState == PostgresFunctions.Lost)
        {
            var command = lost.BatchCommand as NpgsqlBatchCommand;
            return unit.IsReply(command) ? await EarlierAsync(reply!, isFirst)
                : UnitBatch.IsDebit(command) && await IsLedgerLockedAsync() ? new CommitOutcome.Refused(Posting.Locked)
                : unit.Lost(command)!;
        }
        catch (PostgresException lost) when (PostgresFaults.IsLostRace(lost))
        {
            return new CommitOutcome.Conflict();
        }
    }

    /// <summary>The answer that was there before. In a second attempt it may be our own, of the first, whose end we did not hear of.</summary>
    private async Task<CommitOutcome> EarlierAsync(ReplyRecord reply, bool isFirst)
    {
        var (found, sequence) = await FindAsync(reply.Request.Actor.User, reply.Request.Id)
            ?? throw new StoreUnavailableException("An answer was there a moment ago and is gone.");
        return !isFirst && found.Fingerprint == reply.Fingerprint && found.Body.Span.SequenceEqual(reply.Body.Span)
            ? new CommitOutcome.Committed(sequence)
            : new CommitOutcome.Duplicate(found);
    }

    private Task<bool> IsLedgerLockedAsync() => database.ReadAsync(
        async connection =>
        {
            await using var command = connection.CreateCommand();
            command.CommandText = LedgerStatements.Locks;
            return await command.ExecuteScalarAsync() is > 0L;
        },
        CancellationToken.None);

    private Task<(StoredReply Reply, long Sequence)?> FindAsync(Id<User> actor, string requestId) => database.ReadAsync<(StoredReply Reply, long Sequence)?>(
        async connection =>
        {
            await using var command = new NpgsqlCommand(FindReply, (NpgsqlConnection)connection)
            {
                Parameters = { new NpgsqlParameter<string>() { TypedValue = actor.ToString() }, new NpgsqlParameter<string>() { TypedValue = requestId } },
            };
            await using var row = await command.ExecuteReaderAsync();
            return await row.ReadAsync() ? (new(row.GetString(0), row.GetFieldValue<byte[]>(1)), row.GetInt64(2)) : null;
        },
        CancellationToken.None);
}
