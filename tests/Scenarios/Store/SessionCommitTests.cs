using System.Data.Common;
using Guildhall.Core.Results;
using Guildhall.Core.Sessions;
using Guildhall.Core.Storage;

namespace Guildhall.Tests.Scenarios.Store;

/// <summary>What a unit of work promises, of units that move a session on: the same in all places where sessions are kept.</summary>
public sealed class SessionCommitTests
{
    private const string Set = "INSERT INTO settings (guild, key, value) VALUES (@guild, @key, @value)";
    private const string Change = "UPDATE settings SET value = @value WHERE guild = @guild AND key = @key";
    private static readonly Refusal Why = Refusal.Of("test.refused");

    [Theory, OnSqlite(false), OnPostgres(false), OnDynamoDb]
    public async Task A_reply_gets_the_next_place_in_the_feed_and_is_found_again(SqlDialect on, bool inDynamoDb)
    {
        await using var fixture = await SessionPlaces.OpenAsync(on, inDynamoDb);

        (await fixture.CommitAsync(Moving("a", 0), Sample.Reply("one", body: "first"))).ShouldBe(new CommitOutcome.Committed(1));
        (await fixture.AnswerAsync(Sample.Reply("between"))).ShouldBe(new CommitOutcome.Committed(2));
        (await fixture.CommitAsync(Moving("b", 1), Sample.Reply("two", body: "second"))).ShouldBe(new CommitOutcome.Committed(3));

        var found = await fixture.Store.FindReplyAsync(Sample.UserId(1), "one", CancellationToken.None);
        found!.Fingerprint.ShouldBe("fingerprint of one");
        found.Body.ToArray().ShouldBe("first"u8.ToArray());
        await ShouldStandAsync(fixture, version: 2, settings: 2);
    }

    [Theory, OnSqlite(false), OnPostgres(false), OnDynamoDb]
    public async Task The_same_request_twice_changes_nothing_and_gives_the_earlier_answer(SqlDialect on, bool inDynamoDb)
    {
        await using var fixture = await SessionPlaces.OpenAsync(on, inDynamoDb);
        await fixture.CommitAsync(Moving("a", 0), Sample.Reply("one", body: "first"));

        var outcome = await fixture.CommitAsync(Moving("b", 1), Sample.Reply("one", body: "second"));

        outcome.ShouldBeOfType<CommitOutcome.Duplicate>().Earlier.Body.ToArray().ShouldBe("first"u8.ToArray());
        await ShouldStandAsync(fixture, version: 1, settings: 1);
        (await fixture.CommitAsync(Moving("b", 1), Sample.Reply("one", actor: 2))).ShouldBeOfType<CommitOutcome.Committed>();
        await ShouldStandAsync(fixture, version: 2, settings: 2);
    }

    [Theory, OnSqlite(false), OnPostgres(false), OnDynamoDb]
    public async Task Of_many_copies_of_a_request_sent_at_once_one_is_applied(SqlDialect on, bool inDynamoDb)
    {
        await using var fixture = await SessionPlaces.OpenAsync(on, inDynamoDb);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 32).Select(number => fixture.CommitAsync(Moving($"{number}", 0), Sample.Reply("one"))));

        outcomes.OfType<CommitOutcome.Committed>().Count().ShouldBe(1);
        outcomes.Count(outcome => outcome is CommitOutcome.Duplicate or CommitOutcome.Conflict).ShouldBe(31);
        await ShouldStandAsync(fixture, version: 1, settings: 1);
    }

    [Theory, OnSqlite(false), OnPostgres(false), OnDynamoDb]
    public async Task A_condition_that_holds_commits_and_one_that_does_not_conflicts_or_refuses(SqlDialect on, bool inDynamoDb)
    {
        await using var fixture = await SessionPlaces.OpenAsync(on, inDynamoDb);
        await fixture.CommitAsync(Moving("a", 0));

        (await fixture.CommitAsync(Conditional(1, "a", refusal: null))).ShouldBeOfType<CommitOutcome.Committed>();
        (await fixture.CommitAsync(Conditional(2, "b", refusal: null))).ShouldBeOfType<CommitOutcome.Conflict>();
        (await fixture.CommitAsync(Conditional(2, "a", Why))).ShouldBeOfType<CommitOutcome.Committed>();
        (await fixture.CommitAsync(Conditional(3, "b", Why))).ShouldBe(new CommitOutcome.Refused(Why));
        await ShouldStandAsync(fixture, version: 3, settings: 1);
    }

    [Theory, OnSqlite(false), OnPostgres(false), OnDynamoDb]
    public async Task A_lost_condition_undoes_everything_else_of_its_unit_also_the_events_and_the_reply(SqlDialect on, bool inDynamoDb)
    {
        await using var fixture = await SessionPlaces.OpenAsync(on, inDynamoDb);
        await fixture.CommitAsync(Moving("a", 0));
        var work = Moving("b", 1);
        work.WriteOne(Change, ("guild", "g"), ("key", "missing"), ("value", "2"));

        (await fixture.CommitAsync(work, Sample.Reply("one"))).ShouldBeOfType<CommitOutcome.Conflict>();

        await ShouldStandAsync(fixture, version: 1, settings: 1);
        (await fixture.Store.FindReplyAsync(Sample.UserId(1), "one", CancellationToken.None)).ShouldBeNull();
        (await fixture.CommitAsync(Moving("b", 1), Sample.Reply("one"))).ShouldBeOfType<CommitOutcome.Committed>("the place is free again");
    }

    [Theory, OnSqlite(false), OnPostgres(false), OnDynamoDb]
    public async Task A_faulty_unit_fails_alone_and_leaves_its_session_as_it_was(SqlDialect on, bool inDynamoDb)
    {
        await using var fixture = await SessionPlaces.OpenAsync(on, inDynamoDb);
        await fixture.CommitAsync(Setting("taken"));

        var units = Enumerable.Range(0, 12).Select(number => fixture.CommitAsync(
            Moving(number % 4 == 0 ? "taken" : $"{number}", 0, session: number + 1, room: $"web:room-{number}"))).ToList();
        await Task.WhenAll(units.Select(unit => unit.ContinueWith(_ => { }, TaskScheduler.Default)));

        units.Count(unit => unit.Exception?.InnerException is DbException).ShouldBe(3);
        units.Count(unit => unit.IsCompletedSuccessfully).ShouldBe(9);
        (await fixture.ScalarAsync<long>("SELECT count(*) FROM settings")).ShouldBe(10);
        for (var number = 0; number < 12; number++)
        {
            (await fixture.Get<ISessionLog>().ReadAsync(Sample.SessionId(number + 1), 0, CancellationToken.None)).Count.ShouldBe(number % 4 == 0 ? 0 : 1);
        }

        (await fixture.CommitAsync(Moving("free", 0))).ShouldBeOfType<CommitOutcome.Committed>("its room is free, and its place");
    }

    [Theory, OnSqlite(false), OnPostgres(false), OnDynamoDb]
    public async Task Wrong_parameters_are_a_fault_that_names_them_and_leave_nothing(SqlDialect on, bool inDynamoDb)
    {
        await using var fixture = await SessionPlaces.OpenAsync(on, inDynamoDb);
        var work = Moving("a", 0);
        work.Write(Set, ("guild", "g"), ("key", "k"));

        (await Should.ThrowAsync<ArgumentException>(() => fixture.CommitAsync(work))).Message.ShouldContain("3 parameters are needed, 2 are given");

        await ShouldStandAsync(fixture, version: 0, settings: 0);
        (await fixture.CommitAsync(Moving("a", 0))).ShouldBeOfType<CommitOutcome.Committed>();
    }

    [Theory, OnSqlite(false), OnPostgres(false), OnDynamoDb]
    public async Task Who_gave_up_before_the_commit_began_gets_nothing_applied(SqlDialect on, bool inDynamoDb)
    {
        await using var fixture = await SessionPlaces.OpenAsync(on, inDynamoDb);
        using var given = new CancellationTokenSource();
        await given.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => fixture.Store.CommitAsync(Moving("a", 0), null, given.Token));

        await ShouldStandAsync(fixture, version: 0, settings: 0);
    }

    [Theory, OnSqlite(false), OnPostgres(false), OnDynamoDb]
    public async Task The_newest_snapshot_is_kept(SqlDialect on, bool inDynamoDb)
    {
        await using var fixture = await SessionPlaces.OpenAsync(on, inDynamoDb);
        await fixture.CommitAsync(work => work.Append(Sample.Row(1, 0, 1, snapshot: """{"n":1}""")));
        await fixture.CommitAsync(work => work.Append(Sample.Row(1, 1, 2, snapshot: """{"n":2}""")));
        await fixture.CommitAsync(work => work.Append(Sample.Row(1, 2, 3)));

        (await fixture.Get<ISessionLog>().SnapshotAsync(Sample.SessionId(1), CancellationToken.None)).ShouldBe(new SessionSnapshot(2, 1, """{"n":2}""", "hash-2"));
    }

    private static UnitOfWork Setting(string key)
    {
        var work = new UnitOfWork();
        work.Write(Set, ("guild", "g"), ("key", key), ("value", "1"));
        return work;
    }

    private static UnitOfWork Moving(string key, long before, int session = 1, string room = Sample.Room)
    {
        var work = Setting(key);
        work.Append(Sample.Row(session, before, before + 1, room));
        return work;
    }

    private static UnitOfWork Conditional(long before, string key, Refusal? refusal)
    {
        var work = new UnitOfWork();
        work.Append(Sample.Row(1, before, before + 1));
        if (refusal is null)
        {
            work.WriteOne(Change, ("guild", "g"), ("key", key), ("value", "2"));
        }
        else
        {
            work.WriteOneOr(refusal, Change, ("guild", "g"), ("key", key), ("value", "3"));
        }

        return work;
    }

    private static async Task ShouldStandAsync(StoreFixture fixture, int version, int settings)
    {
        (await fixture.Get<ISessionLog>().ReadAsync(Sample.SessionId(1), 0, CancellationToken.None)).Count.ShouldBe(version);
        ((await fixture.Get<ISessionLog>().FindAsync(Sample.SessionId(1), CancellationToken.None))?.Version ?? 0).ShouldBe(version);
        (await fixture.ScalarAsync<long>("SELECT count(*) FROM settings")).ShouldBe(settings);
    }
}
