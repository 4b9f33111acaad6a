using System.Data.Common;
using Guildhall.Core.Results;
using Guildhall.Core.Storage;

namespace Guildhall.Tests.Scenarios.Store;

public sealed class CommitTests
{
    private const string Set = "INSERT INTO settings (guild, key, value) VALUES (@guild, @key, @value)";
    private const string Change = "UPDATE settings SET value = @value WHERE guild = @guild AND key = @key";
    private static readonly Refusal Why = Refusal.Of("test.refused");

    [Theory, OnSqlite, OnPostgres]
    public async Task A_unit_with_nothing_in_it_is_committed_at_once(SqlDialect on)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);
        (await fixture.CommitAsync(new UnitOfWork())).ShouldBe(new CommitOutcome.Committed(0));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_reply_gets_the_next_place_in_the_feed_and_is_found_again(SqlDialect on)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);

        var first = await fixture.AnswerAsync(Sample.Reply("one", body: "first"));
        var second = await fixture.AnswerAsync(Sample.Reply("two", body: "second"));

        first.ShouldBe(new CommitOutcome.Committed(1));
        second.ShouldBe(new CommitOutcome.Committed(2));
        var found = await fixture.Store.FindReplyAsync(Sample.UserId(1), "one", CancellationToken.None);
        found!.Fingerprint.ShouldBe("fingerprint of one");
        found.Body.ToArray().ShouldBe("first"u8.ToArray());
        (await fixture.Store.FindReplyAsync(Sample.UserId(2), "one", CancellationToken.None)).ShouldBeNull();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_same_request_twice_changes_nothing_and_gives_the_earlier_answer(SqlDialect on)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);
        await fixture.CommitAsync(Setting("a", "1"), Sample.Reply("one", body: "first"));

        var outcome = await fixture.CommitAsync(Setting("b", "2"), Sample.Reply("one", body: "second"));

        outcome.ShouldBeOfType<CommitOutcome.Duplicate>().Earlier.Body.ToArray().ShouldBe("first"u8.ToArray());
        (await fixture.ScalarAsync<long>("SELECT count(*) FROM settings")).ShouldBe(1);
        (await fixture.CommitAsync(Setting("b", "2"), Sample.Reply("one", actor: 2))).ShouldBeOfType<CommitOutcome.Committed>();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Of_many_copies_of_a_request_sent_at_once_one_is_applied(SqlDialect on)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 64).Select(number => fixture.CommitAsync(Setting($"{number}", "1"), Sample.Reply("one"))));

        outcomes.OfType<CommitOutcome.Committed>().Count().ShouldBe(1);
        outcomes.OfType<CommitOutcome.Duplicate>().Count().ShouldBe(63);
        (await fixture.ScalarAsync<long>("SELECT count(*) FROM settings")).ShouldBe(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_condition_that_holds_commits_and_one_that_does_not_conflicts_or_refuses(SqlDialect on)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);
        await fixture.CommitAsync(Setting("a", "1"));

        (await fixture.CommitAsync(work => work.WriteOne(Change, ("guild", "g"), ("key", "a"), ("value", "2")))).ShouldBeOfType<CommitOutcome.Committed>();
        (await fixture.CommitAsync(work => work.WriteOne(Change, ("guild", "g"), ("key", "b"), ("value", "2")))).ShouldBeOfType<CommitOutcome.Conflict>();
        (await fixture.CommitAsync(work => work.WriteOneOr(Why, Change, ("guild", "g"), ("key", "a"), ("value", "3")))).ShouldBeOfType<CommitOutcome.Committed>();
        (await fixture.CommitAsync(work => work.WriteOneOr(Why, Change, ("guild", "g"), ("key", "b"), ("value", "3")))).ShouldBe(new CommitOutcome.Refused(Why));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_lost_condition_undoes_everything_else_of_its_unit_also_the_reply(SqlDialect on)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);
        var work = Setting("a", "1");
        work.WriteOne(Change, ("guild", "g"), ("key", "missing"), ("value", "2"));

        (await fixture.CommitAsync(work, Sample.Reply("one"))).ShouldBeOfType<CommitOutcome.Conflict>();

        (await fixture.ScalarAsync<long>("SELECT count(*) FROM settings")).ShouldBe(0);
        (await fixture.Store.FindReplyAsync(Sample.UserId(1), "one", CancellationToken.None)).ShouldBeNull();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_faulty_unit_fails_alone_while_its_neighbors_are_committed(SqlDialect on)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);
        await fixture.CommitAsync(Setting("taken", "1"));

        var units = Enumerable.Range(0, 40).Select(number => fixture.CommitAsync(number % 4 == 0 ? Setting("taken", "2") : Setting($"{number}", "1"))).ToList();
        await Task.WhenAll(units.Select(unit => unit.ContinueWith(_ => { }, TaskScheduler.Default)));

        units.Count(unit => unit.Exception?.InnerException is DbException).ShouldBe(10);
        units.Count(unit => unit.IsCompletedSuccessfully).ShouldBe(30);
        (await fixture.ScalarAsync<long>("SELECT count(*) FROM settings")).ShouldBe(31);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Wrong_parameters_are_a_fault_that_names_them(SqlDialect on)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);
        var missing = await Should.ThrowAsync<ArgumentException>(() => fixture.CommitAsync(work => work.Write(Set, ("guild", "g"), ("key", "k"))));
        var unknown = await Should.ThrowAsync<ArgumentException>(
            () => fixture.CommitAsync(work => work.Write(Set, ("guild", "g"), ("key", "k"), ("walue", "v"))));
        var odd = await Should.ThrowAsync<ArgumentException>(
            () => fixture.CommitAsync(work => work.Write(Set, ("guild", "g"), ("key", "k"), ("value", 1.5m))));

        missing.Message.ShouldContain("3 parameters are needed, 2 are given");
        unknown.Message.ShouldContain("@walue");
        odd.Message.ShouldContain("Decimal");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_full_queue_turns_commits_away_at_once_and_takes_them_again_later(SqlDialect on)
    {
        using var hold = new ManualResetEventSlim();
        await using var fixture = await StoreFixture.OpenAsync(on, change: options => options with { QueueLength = 2, CommitsAtOnce = 1 });
        var holding = fixture.CommitAsync(work =>
        {
            work.Write(Set, ("guild", "g"), ("key", "held"), ("value", "1"));
            work.WhenCommitted(hold.Wait);
        });
        await WaitUntilAsync(async () => await fixture.ScalarAsync<long>("SELECT count(*) FROM settings") == 1);

        var waiting = new[] { fixture.CommitAsync(Setting("a", "1")), fixture.CommitAsync(Setting("b", "1")) };
        await Should.ThrowAsync<StoreBusyException>(() => fixture.CommitAsync(Setting("c", "1")));
        hold.Set();

        await holding;
        await Task.WhenAll(waiting);
        (await fixture.CommitAsync(Setting("c", "1"))).ShouldBeOfType<CommitOutcome.Committed>();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Who_gave_up_before_the_commit_began_gets_nothing_applied(SqlDialect on)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);
        using var given = new CancellationTokenSource();
        await given.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => fixture.Store.CommitAsync(Setting("a", "1"), null, given.Token));

        (await fixture.ScalarAsync<long>("SELECT count(*) FROM settings")).ShouldBe(0);
    }

    private static UnitOfWork Setting(string key, string value)
    {
        var work = new UnitOfWork();
        work.Write(Set, ("guild", "g"), ("key", key), ("value", value));
        return work;
    }

    private static async Task WaitUntilAsync(Func<Task<bool>> condition)
    {
        for (var tries = 0; !await condition(); tries++)
        {
            tries.ShouldBeLessThan(1_000, "the condition never came true");
            await Task.Delay(5);
        }
    }
}
