using Guildhall.Core.Auditing;
using Guildhall.Core.Commands;
using Guildhall.Core.Events;
using Guildhall.Core.Results;
using Guildhall.Core.Sessions;
using Guildhall.Core.Storage;
using Guildhall.Core.Units;
using Guildhall.Core.Wallets;
using Guildhall.Store;
using Guildhall.Store.DynamoDb;
using Guildhall.Store.Tables;

namespace Guildhall.Tests.Scenarios.Store;

/// <summary>What becomes of a command whose process ends between any two writes of it.</summary>
public sealed class SessionSettlingTests
{
    private const string Body = """{"text":"found"}""";
    private static readonly Coins Found = new(7);
    private static readonly Refusal Why = Refusal.Of("test.refused");

    [Theory, OnDynamoDb]
    public async Task A_first_command_that_is_cut_at_any_write_is_made_up_for_once(SqlDialect on, bool _)
    {
        // The row, the room, the books, the head, the mark.
        await CutEverywhereAsync(on, Sample.Row(1, 0, 2), writes: 4);
    }

    [Theory, OnDynamoDb]
    public async Task A_later_command_that_is_cut_at_any_write_is_made_up_for_once(SqlDialect on, bool _)
    {
        await CutEverywhereAsync(on, Sample.Row(1, 2, 3), writes: 3);
    }

    [Theory, OnDynamoDb]
    public async Task A_refused_command_leaves_nothing_wherever_it_is_cut(SqlDialect on, bool _)
    {
        // The row, the books that refuse, the row's end.
        foreach (var (at, arrives) in Cuts(writes: 2))
        {
            var table = await SessionPlaces.NewTableAsync();
            using var client = new CuttableDynamoDb(table) { CutAt = at, Arrives = arrives };
            await using var first = await SessionPlaces.OpenAsync(on, table, client);
            await TryAsync(() => first.CommitAsync(Refusable(Sample.Row(1, 0, 2)), Sample.Reply("one", body: Body)));
            await first.Get<StoreLifetime>().CloseAsync();

            await using var second = await ReopenAsync(first, table);

            (await ReadAsync(second)).ShouldBeEmpty($"cut at {at}, {arrives}");
            (await BalanceAsync(second)).ShouldBe(Coins.Zero);
            (await second.Store.FindReplyAsync(Sample.UserId(1), "one", CancellationToken.None)).ShouldBeNull();
            (await second.CommitAsync(Refusable(Sample.Row(1, 0, 2)), Sample.Reply("one", body: Body))).ShouldBe(new CommitOutcome.Refused(Why));
            (await second.CommitAsync(Rich(Sample.Row(2, 0, 2)), Sample.Reply("two", body: Body))).ShouldBeOfType<CommitOutcome.Committed>("the room is free");
        }
    }

    [Theory, OnDynamoDb]
    public async Task What_a_process_left_is_settled_by_the_sweep_without_anybody_touching_it(SqlDialect on, bool _)
    {
        var table = await SessionPlaces.NewTableAsync();
        using var client = new CuttableDynamoDb(table) { CutAt = 1, Arrives = true };
        await using var first = await SessionPlaces.OpenAsync(on, table, client);
        await TryAsync(() => first.CommitAsync(Rich(Sample.Row(1, 0, 2)), Sample.Reply("one", body: Body)));
        (await BalanceAsync(first)).ShouldBe(Coins.Zero);
        await first.Get<StoreLifetime>().CloseAsync();

        await using var second = await ReopenAsync(first, table);

        for (var tries = 0; await BalanceAsync(second) == Coins.Zero; tries++)
        {
            tries.ShouldBeLessThan(400, "the sweep did not come");
            await Task.Delay(25);
        }

        await CheckAsync(second, [Sample.Row(1, 0, 2)], "swept");
    }

    [OnDynamoDbFact]
    public async Task While_the_books_are_away_coins_show_as_pending_and_are_posted_afterwards()
    {
        var table = await SessionPlaces.NewTableAsync();
        await using var first = await SessionPlaces.OpenAsync(SqlDialect.Sqlite, table);
        await first.Get<StoreLifetime>().CloseAsync();

        await Should.ThrowAsync<StoreUnavailableException>(() => first.CommitAsync(Rich(Sample.Row(1, 0, 2)), Sample.Reply("one", body: Body)));

        var pending = await first.Get<IPendingPostings>().ListAsync(Sample.UserId(1), CancellationToken.None);
        pending.ShouldHaveSingleItem().Amount.ShouldBe(Found);
        (await first.Get<IPendingPostings>().ListAsync(Sample.UserId(2), CancellationToken.None)).ShouldBeEmpty();

        await using var second = await ReopenAsync(first, table);
        await CheckAsync(second, [Sample.Row(1, 0, 2)], "the books are back");
        (await second.CommitAsync(Rich(Sample.Row(1, 2, 3)), Sample.Reply("one", body: "another"))).ShouldBeOfType<CommitOutcome.Duplicate>();
        await CheckAsync(second, [Sample.Row(1, 0, 2)], "and sent again");
    }

    [Theory, OnDynamoDb]
    public async Task Of_many_copies_of_a_request_one_moves_the_session_on(SqlDialect on, bool inDynamoDb)
    {
        await using var fixture = await SessionPlaces.OpenAsync(on, inDynamoDb);
        await fixture.CommitAsync(work => work.Append(Sample.Row(1, 0, 2)));

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => SendAsync(fixture)));

        outcomes.Count(outcome => outcome is CommitOutcome.Committed).ShouldBe(1);
        outcomes.Count(outcome => outcome is CommitOutcome.Duplicate).ShouldBe(7);
        await CheckAsync(fixture, [Sample.Row(1, 0, 2), Sample.Row(1, 2, 3)], "eight copies");
    }

    [Theory, OnDynamoDb]
    public async Task A_long_command_and_its_snapshot_lie_in_parts_and_are_read_back_whole(SqlDialect on, bool inDynamoDb)
    {
        await using var fixture = await SessionPlaces.OpenAsync(on, inDynamoDb);
        var noise = Convert.ToBase64String(Noise(1_200_000));
        var row = Sample.Row(1, 0, 1) with { Events = $"""["{noise}"]""" };

        (await fixture.CommitAsync(work => work.Append(row with { Snapshot = $"""{"{"}"n":"{noise}"{"}"}""" }))).ShouldBeOfType<CommitOutcome.Committed>();
        for (var before = 1; before <= 12; before++)
        {
            await fixture.CommitAsync(work => work.Append(Sample.Row(1, before, before + 1) with { Events = $"""["{noise[..170_000]}"]""" }));
        }

        var read = await fixture.Get<ISessionLog>().ReadAsync(Sample.SessionId(1), 0, CancellationToken.None);
        read.Count.ShouldBe(13, "they fill more than one page of a megabyte");
        read[0].ShouldBe(row);
        (await fixture.Get<ISessionLog>().SnapshotAsync(Sample.SessionId(1), CancellationToken.None))!.State.Length.ShouldBe(noise.Length + 8);
    }

    private static async Task CutEverywhereAsync(SqlDialect on, SessionCommit commit, int writes)
    {
        SessionCommit[] earlier = commit.Before == 0 ? [] : [Sample.Row(1, 0, 2)];
        foreach (var (at, arrives) in Cuts(writes))
        {
            var table = await SessionPlaces.NewTableAsync();
            using var client = new CuttableDynamoDb(table);
            await using var first = await SessionPlaces.OpenAsync(on, table, client);
            foreach (var row in earlier)
            {
                await first.CommitAsync(work => work.Append(row));
            }

            (client.CutAt, client.Arrives) = (client.Writes + at, arrives);
            await TryAsync(() => first.CommitAsync(Rich(commit), Sample.Reply("one", body: Body)));
            client.IsCut.ShouldBeTrue("there is such a write");
            await first.Get<StoreLifetime>().CloseAsync();
            await using var second = await ReopenAsync(first, table);

            // What a client does that heard nothing: it sends the same once more, and the body runs on what is there.
            var again = await SendAsync(second, commit);

            (again is CommitOutcome.Duplicate || (at == 1 && !arrives)).ShouldBeTrue($"cut at {at}, {arrives}: {again}");
            await CheckAsync(second, [.. earlier, commit], $"cut at {at}, {arrives}");
            client.Writes.ShouldBeLessThanOrEqualTo(client.CutAt);
        }
    }

    private static IEnumerable<(int At, bool Arrives)> Cuts(int writes) =>
        Enumerable.Range(1, writes).SelectMany(at => new[] { (at, false), (at, true) });

    private static async Task<CommitOutcome> SendAsync(StoreFixture fixture, SessionCommit? wanted = null)
    {
        for (var runs = 0; runs < 50; runs++)
        {
            var head = await fixture.Get<ISessionLog>().FindAsync(Sample.SessionId(1), CancellationToken.None);
            var before = head?.Version ?? 0;
            var row = wanted?.Before == before ? wanted : Sample.Row(1, before, before + 1);
            if (await fixture.CommitAsync(Rich(row), Sample.Reply("one", body: Body)) is var outcome and not CommitOutcome.Conflict)
            {
                return outcome;
            }
        }

        throw new InvalidOperationException("It lost each time.");
    }

    private static UnitOfWork Rich(SessionCommit commit)
    {
        var work = new UnitOfWork();
        work.Append(commit);
        work.Write("INSERT INTO settings (guild, key, value) VALUES ('g', @key, 'x')", ("key", $"row-{commit.Session}-{commit.Before}"));
        work.Post(new(Account.Mint, Account.Of(Sample.UserId(1)), Found, "reason.test"));
        work.Publish(new CoinsEarned("g", Sample.Now, Sample.UserId(1), Found, "reason.test"));
        work.ScheduleLater(new ScheduledRequest("delve/turn", Sample.Now.AddDays(1), "g", commit.Room, CommandCall.To("delve timeout", ("why", "late"))));
        work.Record(new AuditEntry("g", "test.done", Sample.UserId(1), ChannelKind.Web, Sample.Now).With(AuditText.Actor, Sample.UserId(1), "Ada"));
        return work;
    }

    private static UnitOfWork Refusable(SessionCommit commit)
    {
        var work = Rich(commit);
        work.WriteOneOr(Why, "UPDATE settings SET value = 'y' WHERE key = 'missing'");
        return work;
    }

    private static async Task CheckAsync(StoreFixture fixture, SessionCommit[] rows, string when)
    {
        var read = await ReadAsync(fixture);
        read.Select(row => (row.Before, row.After)).ShouldBe(rows.Select(row => (row.Before, row.After)), when);
        (await BalanceAsync(fixture)).ShouldBe(Found, when);
        foreach (var (sql, count) in new[]
        {
            ("SELECT count(*) FROM settings WHERE guild = 'g'", 1), ("SELECT count(*) FROM journal", 1), ("SELECT count(*) FROM outbox", 1),
            ("SELECT count(*) FROM schedule", 1), ("SELECT count(*) FROM audit_log", 1), ("SELECT count(*) FROM replies", 1),
            ($"SELECT count(*) FROM session_places WHERE version = {rows[^1].After}", 1),
        })
        {
            (await fixture.ScalarAsync<long>(sql)).ShouldBe(count, $"{when}: {sql}");
        }

        (await fixture.Store.FindReplyAsync(Sample.UserId(1), "one", CancellationToken.None))!.Body.ToArray().ShouldBe(System.Text.Encoding.UTF8.GetBytes(Body), when);
        (await fixture.Get<IPendingPostings>().ListAsync(Sample.UserId(1), CancellationToken.None)).ShouldBeEmpty(when);
        (await fixture.Get<Ledger>().VerifyAsync(CancellationToken.None)).IsSound.ShouldBeTrue(when);
    }

    private static Task<StoreFixture> ReopenAsync(StoreFixture first, DynamoOptions table) =>
        SessionPlaces.OpenAsync(SqlDialect.Sqlite, table, directory: first.Options.DataDirectory, database: first.Options.ConnectionString);

    private static Task<IReadOnlyList<SessionCommit>> ReadAsync(StoreFixture fixture) =>
        fixture.Get<ISessionLog>().ReadAsync(Sample.SessionId(1), 0, CancellationToken.None);

    private static Task<Coins> BalanceAsync(StoreFixture fixture) => fixture.Get<IWallet>().BalanceAsync(Account.Of(Sample.UserId(1)), CancellationToken.None);

    private static async Task TryAsync(Func<Task> commit)
    {
        try
        {
            await commit();
        }
        catch (StoreUnavailableException)
        {
            // As the one who asked would be told.
        }
    }

    private static byte[] Noise(int length)
    {
        var noise = new byte[length];
        new Random(7).NextBytes(noise);
        return noise;
    }
}
