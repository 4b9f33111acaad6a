using Guildhall.Core.Events;
using Guildhall.Core.Storage;
using Guildhall.Core.Units;
using Npgsql;

namespace Guildhall.Tests.Scenarios.Store;

public sealed class OutboxTests
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(60);

    [Theory, OnSqlite, OnPostgres]
    public async Task News_are_claimed_in_order_by_one_relay_and_handled_once(SqlDialect on)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);
        var outbox = fixture.Get<IOutbox>();
        SessionEnded ended = new("web:lobby", Sample.Now, "delve", Sample.SessionId(1), "won", [new(new Guid(1, 2, 3, new byte[8]))]);
        await fixture.CommitAsync(work =>
        {
            work.Publish(Earned(user: 1, 5));
            work.Publish(ended);
        });

        var claimed = await ClaimAsync(fixture, "a");
        claimed.Count.ShouldBe(2);
        claimed[0].News.ShouldBe(Earned(user: 1, 5));
        claimed[1].News.ShouldBeOfType<SessionEnded>().Heroes.ShouldBe(ended.Heroes);
        (await ClaimAsync(fixture, "b")).ShouldBeEmpty("the first relay has them");

        (await fixture.CommitAsync(work => outbox.Complete(work, claimed[1]))).ShouldBeOfType<CommitOutcome.Committed>();
        (await fixture.CommitAsync(work => outbox.Complete(work, claimed[1]))).ShouldBeOfType<CommitOutcome.Conflict>();
        var again = (await ClaimAsync(fixture, "c", Sample.Now + Lease)).ShouldHaveSingleItem();
        again.Attempts.ShouldBe(2, "the first relay has died");
        (await fixture.CommitAsync(work => outbox.Complete(work, claimed[0]))).ShouldBeOfType<CommitOutcome.Conflict>("a relay thought dead comes too late");
        (await fixture.CommitAsync(work => outbox.Complete(work, again))).ShouldBeOfType<CommitOutcome.Committed>();
        (await fixture.ScalarAsync<long>("SELECT count(*) FROM outbox")).ShouldBe(0);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_fails_holds_up_its_own_stream_and_no_other(SqlDialect on)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);
        foreach (var (user, amount) in new[] { (1, 1), (1, 2), (2, 3), (1, 4) })
        {
            await fixture.CommitAsync(work => work.Publish(Earned(user, amount)));
        }

        var claimed = await ClaimAsync(fixture, "a");
        Amounts(claimed).ShouldBe([1, 2, 3, 4]);
        await fixture.CommitAsync(work => fixture.Get<IOutbox>().Postpone(work, claimed[0], Sample.Now.AddSeconds(5), "Fault"));
        await fixture.CommitAsync(work => fixture.Get<IOutbox>().Complete(work, claimed[2]));

        (await ClaimAsync(fixture, "b")).ShouldBeEmpty("what comes later waits for what came first");
        var later = await ClaimAsync(fixture, "c", Sample.Now.AddSeconds(5));
        Amounts(later).ShouldBe([1, 2, 4]);
        later.Select(entry => entry.Attempts).ShouldBe([2, 1, 1], "what only waited was not tried");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_dead_letter_is_kept_holds_up_nobody_and_can_be_tried_again(SqlDialect on)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);
        var outbox = fixture.Get<IOutbox>();
        await fixture.CommitAsync(work =>
        {
            work.Publish(Earned(user: 1, 1));
            work.Publish(Earned(user: 1, 2));
        });
        var claimed = await ClaimAsync(fixture, "a");
        await fixture.CommitAsync(work => outbox.Postpone(work, claimed[0], at: null, "KeyNotFoundException"));
        await fixture.CommitAsync(work => outbox.Complete(work, claimed[1]));

        var dead = (await outbox.DeadLettersAsync(10, CancellationToken.None)).ShouldHaveSingleItem();
        (dead.Id, dead.Stream, dead.Attempts, dead.Fault).ShouldBe((claimed[0].Id, claimed[0].News.Stream, 1, "KeyNotFoundException"));
        (await ClaimAsync(fixture, "b", Sample.Now.AddDays(1))).ShouldBeEmpty();

        await fixture.CommitAsync(work => outbox.Revive(work, dead.Id));
        Amounts(await ClaimAsync(fixture, "c")).ShouldBe([1]);
        (await outbox.DeadLettersAsync(10, CancellationToken.None)).ShouldBeEmpty();
    }

    [Theory, OnPostgres]
    public async Task News_of_a_commit_that_was_held_up_are_not_skipped(SqlDialect on)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);
        await using var connection = new NpgsqlConnection(fixture.Options.ConnectionString);
        await connection.OpenAsync();
        await using var held = await connection.BeginTransactionAsync();
        await using (var early = new NpgsqlCommand("INSERT INTO outbox (stream, news) SELECT 'slow', news FROM (SELECT $1 AS news) AS given", connection))
        {
            early.Parameters.Add(new NpgsqlParameter<string>() { TypedValue = NewsJson });
            await early.ExecuteNonQueryAsync();
        }

        await fixture.CommitAsync(work => work.Publish(Earned(user: 2, 2)));
        var first = (await ClaimAsync(fixture, "a")).ShouldHaveSingleItem("the later id is committed, the earlier one is not");
        await fixture.CommitAsync(work => fixture.Get<IOutbox>().Complete(work, first));
        await held.CommitAsync();

        var late = (await ClaimAsync(fixture, "b")).ShouldHaveSingleItem("no position was left behind that could hide it");
        late.Id.ShouldBeLessThan(first.Id);
    }

    [Theory, OnPostgres]
    public async Task Relays_that_claim_at_the_same_time_never_share_a_stream_and_miss_nothing(SqlDialect on)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);
        await Task.WhenAll(Enumerable.Range(0, 200).Select(number => fixture.CommitAsync(work => work.Publish(Earned(number % 7, number + 1)))));

        var relays = await Task.WhenAll(Enumerable.Range(0, 6).Select(async relay =>
        {
            var handled = new List<OutboxEntry>();
            for (var round = 0; await ClaimAsync(fixture, $"{relay}/{round}", limit: 10) is { Count: > 0 } claimed; round++)
            {
                foreach (var entry in claimed)
                {
                    (await fixture.CommitAsync(work => fixture.Get<IOutbox>().Complete(work, entry))).ShouldBeOfType<CommitOutcome.Committed>();
                    handled.Add(entry);
                }
            }

            return handled;
        }));

        var rest = await ClaimAsync(fixture, "rest", limit: 1_000);
        Amounts([.. relays.SelectMany(one => one), .. rest]).Order().ShouldBe(Enumerable.Range(1, 200).Select(amount => (long)amount));
    }

    private const string NewsJson =
        """{"event":"coins-earned","guild":"web:lobby","at":"2027-01-15T08:00:00+00:00","user":"00000001000000000000000000000000","amount":1,"reason":"reason.test"}""";

    private static CoinsEarned Earned(int user, long amount) => new("web:lobby", Sample.Now, Sample.UserId(user), new Coins(amount), "reason.test");

    private static IEnumerable<long> Amounts(IEnumerable<OutboxEntry> entries) => entries.Select(entry => ((CoinsEarned)entry.News).Amount.Amount);

    private static Task<IReadOnlyList<OutboxEntry>> ClaimAsync(StoreFixture fixture, string claim, DateTimeOffset? now = null, int limit = 100) =>
        fixture.Get<IOutbox>().ClaimAsync(claim, now ?? Sample.Now, Lease, limit, CancellationToken.None);
}
