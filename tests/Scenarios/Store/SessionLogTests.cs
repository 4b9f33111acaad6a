using Guildhall.Core.Sessions;
using Guildhall.Core.Storage;

namespace Guildhall.Tests.Scenarios.Store;

public sealed class SessionLogTests
{
    private static readonly (string Sql, long Version)[] Damages =
    [
        ("UPDATE session_log SET events = replace(events, 'moved', 'mowed') WHERE version_before = 1", 2),
        ("UPDATE session_log SET command = command || ' ' WHERE version_before = 2", 3),
        ("UPDATE session_log SET actor = 'nobody' WHERE version_before = 0", 1),
        ("UPDATE session_log SET at = at + 1 WHERE version_before = 3", 4),
        ("UPDATE session_log SET finished = 1 WHERE version_before = 0", 1),
        ("UPDATE session_log SET row_hash = (SELECT row_hash FROM session_log WHERE version_before = 2) WHERE version_before = 1", 2),
        ("UPDATE sessions SET game = 'chess'", 1),
        ("UPDATE sessions SET version = 5", 5),
        ("DELETE FROM session_log WHERE version_before = 0", 2),
        ("DELETE FROM session_log WHERE version_before = 2", 4),
        ("DELETE FROM session_log WHERE version_before = 3", 4),
        ("DELETE FROM session_log", 4),
        (
            """
            UPDATE session_log SET version_before = version_before + 100, version_after = version_after + 100 WHERE version_before = 1;
            UPDATE session_log SET version_before = 1, version_after = 2 WHERE version_before = 2;
            UPDATE session_log SET version_before = 2, version_after = 3 WHERE version_before = 101
            """,
            2),
    ];

    [Theory, OnSqlite(false), OnPostgres(false), OnDynamoDb]
    public async Task What_was_appended_is_read_back_whole_and_in_order(SqlDialect on, bool inDynamoDb)
    {
        await using var fixture = await SessionPlaces.OpenAsync(on, inDynamoDb);
        SessionCommit[] rows = [Sample.Row(1, 0, 3), Sample.Row(1, 3, 4), Sample.Row(1, 4, 6, finished: true)];
        foreach (var row in rows)
        {
            (await AppendAsync(fixture, row)).ShouldBeOfType<CommitOutcome.Committed>();
        }

        (await ReadAsync(fixture, after: 0)).ShouldBe(rows);
        (await ReadAsync(fixture, after: 3)).ShouldBe(rows[1..]);
        (await ReadAsync(fixture, after: 6)).ShouldBeEmpty();
        (await fixture.Get<ISessionLog>().ReadAsync(Sample.SessionId(2), 0, CancellationToken.None)).ShouldBeEmpty();
    }

    [Theory, OnSqlite(false), OnPostgres(false), OnDynamoDb]
    public async Task Of_two_who_append_at_the_same_version_one_loses(SqlDialect on, bool inDynamoDb)
    {
        await using var fixture = await SessionPlaces.OpenAsync(on, inDynamoDb);
        await AppendAsync(fixture, Sample.Row(1, 0, 1));

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => AppendAsync(fixture, Sample.Row(1, 1, 2))));

        outcomes.OfType<CommitOutcome.Committed>().Count().ShouldBe(1);
        outcomes.OfType<CommitOutcome.Conflict>().Count().ShouldBe(15);
        (await ReadAsync(fixture, after: 0)).Count.ShouldBe(2);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_decided_on_another_state_than_the_logs_is_not_appended(SqlDialect on)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);
        await AppendAsync(fixture, Sample.Row(1, 0, 1));

        (await AppendAsync(fixture, Sample.Row(1, 1, 2) with { DecidedOn = "hash-1 under another name" })).ShouldBeOfType<CommitOutcome.Conflict>();
        (await AppendAsync(fixture, Sample.Row(1, 1, 2) with { DecidedOn = "hash-1" })).ShouldBeOfType<CommitOutcome.Committed>();
        (await AppendAsync(fixture, Sample.Row(1, 2, 3))).ShouldBeOfType<CommitOutcome.Committed>("who does not say is not asked");

        (await ReadAsync(fixture, after: 0)).ShouldBe([Sample.Row(1, 0, 1), Sample.Row(1, 1, 2), Sample.Row(1, 2, 3)]);
    }

    [Theory, OnSqlite(false), OnPostgres(false), OnDynamoDb]
    public async Task A_session_starts_once_and_takes_nothing_after_its_end(SqlDialect on, bool inDynamoDb)
    {
        await using var fixture = await SessionPlaces.OpenAsync(on, inDynamoDb);
        (await AppendAsync(fixture, Sample.Row(1, 1, 2))).ShouldBeOfType<CommitOutcome.Conflict>();
        (await AppendAsync(fixture, Sample.Row(1, 0, 1))).ShouldBeOfType<CommitOutcome.Committed>();
        (await AppendAsync(fixture, Sample.Row(1, 0, 1))).ShouldBeOfType<CommitOutcome.Conflict>();
        (await AppendAsync(fixture, Sample.Row(1, 1, 2, finished: true))).ShouldBeOfType<CommitOutcome.Committed>();
        (await AppendAsync(fixture, Sample.Row(1, 2, 3))).ShouldBeOfType<CommitOutcome.Conflict>();
    }

    [Theory, OnSqlite(false), OnPostgres(false), OnDynamoDb]
    public async Task A_room_has_one_running_session_at_a_time(SqlDialect on, bool inDynamoDb)
    {
        await using var fixture = await SessionPlaces.OpenAsync(on, inDynamoDb);
        await AppendAsync(fixture, Sample.Row(1, 0, 1));
        (await AppendAsync(fixture, Sample.Row(2, 0, 1))).ShouldBeOfType<CommitOutcome.Conflict>();
        (await AppendAsync(fixture, Sample.Row(3, 0, 1, room: "web:cellar"))).ShouldBeOfType<CommitOutcome.Committed>();

        await AppendAsync(fixture, Sample.Row(1, 1, 2, finished: true));
        (await AppendAsync(fixture, Sample.Row(2, 0, 1))).ShouldBeOfType<CommitOutcome.Committed>();
    }

    [Theory, OnSqlite(false), OnPostgres(false), OnDynamoDb]
    public async Task The_current_session_is_the_running_one_else_the_last_that_ended(SqlDialect on, bool inDynamoDb)
    {
        await using var fixture = await SessionPlaces.OpenAsync(on, inDynamoDb);
        var log = fixture.Get<ISessionLog>();
        (await log.CurrentAsync(Sample.Room, CancellationToken.None)).ShouldBeNull();
        await AppendAsync(fixture, Sample.Row(1, 0, 9, finished: true));
        await AppendAsync(fixture, Sample.Row(2, 0, 5, finished: true));
        (await log.CurrentAsync(Sample.Room, CancellationToken.None))!.Id.ShouldBe(Sample.SessionId(1));

        await AppendAsync(fixture, Sample.Row(3, 0, 1));

        var head = (await log.CurrentAsync(Sample.Room, CancellationToken.None))!;
        head.ShouldBe(new SessionHead(
            Sample.SessionId(3), "delve", "web:lobby", Sample.Room, 1, "hash-1", Finished: false, Sample.Now.AddSeconds(1), Sample.Now.AddSeconds(1)));
        (await log.FindAsync(head.Id, CancellationToken.None)).ShouldBe(head);
        (await log.ListAsync(10, onlyRunning: true, CancellationToken.None)).ShouldBe([head]);
        (await log.ListAsync(10, onlyRunning: false, CancellationToken.None)).Select(listed => listed.Id)
            .ShouldBe([Sample.SessionId(1), Sample.SessionId(2), Sample.SessionId(3)]);
        (await log.ListAsync(1, onlyRunning: false, CancellationToken.None)).Count.ShouldBe(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_newest_snapshot_is_kept_and_losing_it_harms_nothing(SqlDialect on)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);
        await AppendAsync(fixture, Sample.Row(1, 0, 1, snapshot: """{"n":1}"""));
        await AppendAsync(fixture, Sample.Row(1, 1, 2, snapshot: """{"n":2}"""));
        await AppendAsync(fixture, Sample.Row(1, 2, 3));
        var log = fixture.Get<ISessionLog>();

        (await log.SnapshotAsync(Sample.SessionId(1), CancellationToken.None)).ShouldBe(new SessionSnapshot(2, 1, """{"n":2}""", "hash-2"));
        await fixture.CommitAsync(work => work.Write("DELETE FROM session_snapshots"));

        (await log.SnapshotAsync(Sample.SessionId(1), CancellationToken.None)).ShouldBeNull();
        (await ReadAsync(fixture, after: 0)).Count.ShouldBe(3);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_log_that_is_not_what_was_written_is_found_with_its_session_and_version(SqlDialect on)
    {
        foreach (var (sql, version) in Damages)
        {
            await using var fixture = await StoreFixture.OpenAsync(on);
            for (var row = 0; row < 4; row++)
            {
                await AppendAsync(fixture, Sample.Row(1, row, row + 1));
            }

            await using var after = await fixture.CloseAndAlterAsync(sql);
            var found = await Should.ThrowAsync<CorruptLogException>(() => ReadAsync(after, after: 0), sql);

            found.Session.ShouldBe(Sample.SessionId(1));
            found.Version.ShouldBe(version, sql);
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_flipped_byte_is_found_from_a_snapshot_on_as_well(SqlDialect on)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);
        for (var row = 0; row < 4; row++)
        {
            await AppendAsync(fixture, Sample.Row(1, row, row + 1));
        }

        await fixture.CommitAsync(work => work.WriteOne("UPDATE session_log SET seed = 'pcg32:9' WHERE version_before = 2"));

        (await Should.ThrowAsync<CorruptLogException>(() => ReadAsync(fixture, after: 2))).Version.ShouldBe(3);
        (await ReadAsync(fixture, after: 3)).Count.ShouldBe(1, "rows after the damage still follow from the hash before them");
    }

    private static Task<CommitOutcome> AppendAsync(StoreFixture fixture, SessionCommit row) => fixture.CommitAsync(work => work.Append(row));

    private static Task<IReadOnlyList<SessionCommit>> ReadAsync(StoreFixture fixture, long after) =>
        fixture.Get<ISessionLog>().ReadAsync(Sample.SessionId(1), after, CancellationToken.None);
}
