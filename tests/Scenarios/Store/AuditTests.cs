using Guildhall.Core.Auditing;
using Guildhall.Core.Commands;
using Guildhall.Core.Storage;
using Guildhall.Store.Auditing;

namespace Guildhall.Tests.Scenarios.Store;

/// <summary>The audit log: nothing in it can be changed unnoticed, and everybody in it can be forgotten.</summary>
public sealed class AuditTests
{
    private const string Guild = "web:lobby";

    [Theory, OnSqlite, OnPostgres]
    public async Task An_entry_is_kept_with_what_it_tells_of_or_not_at_all(SqlDialect on)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);
        await fixture.CommitAsync(work => work.Record(Entry(1)));
        (await fixture.CommitAsync(work =>
        {
            work.Record(Entry(2));
            work.WriteOne("UPDATE users SET name = 'nobody' WHERE id = 'nobody'");
        })).ShouldBeOfType<CommitOutcome.Conflict>();
        await fixture.CommitAsync(work => work.Record(Entry(3)));

        var entries = await fixture.Get<IAuditLog>().ReadAsync(Guild, member: null, before: null, 100, CancellationToken.None);
        entries.Select(entry => (entry.Number, entry.Subject)).ShouldBe([(2, "3"), (1, "1")]);
        var first = entries[^1];
        (first.Actor, first.Member, first.Channel, first.Room, first.RequestId, first.At).ShouldBe(
            (Sample.UserId(1), Sample.UserId(2), "web", Guild, "r1", Sample.Now.AddSeconds(1)));
        first.Texts.ShouldBe(new Dictionary<string, string?>(StringComparer.Ordinal) { ["actor"] = "Ada", ["member"] = "Bob", ["after"] = "after 1" }, ignoreOrder: true);
        var report = await VerifyAsync(fixture);
        (report.Entries, report.Texts, report.Forgotten, report.IsSound).ShouldBe((2, 6, 0, true));
        report.Heads.ShouldBe([(Guild, 2, entries[0].Hash)]);
    }

    [Theory]
    [OnSqlite("UPDATE audit_log SET subject = '7' WHERE number = 2", "entry 2 is not what was written")]
    [OnSqlite("UPDATE audit_log SET at = at + 1 WHERE number = 1", "entry 1 is not what was written")]
    [OnSqlite("UPDATE audit_log SET member = NULL WHERE number = 3", "entry 3 is not what was written")]
    [OnSqlite("DELETE FROM audit_log WHERE number = 2", "entry 2 is missing")]
    [OnSqlite("DELETE FROM audit_log WHERE number < 3", "entry 1 and all up to 2 are missing")]
    [OnSqlite("DELETE FROM audit_log WHERE number = 3", "entry 3 up to 3 are missing: the head says that there were as many")]
    [OnSqlite("DELETE FROM audit_log", "entry 1 up to 3 are missing: the head says that there were as many")]
    [OnSqlite("DELETE FROM audit_heads", "entry 3 is the last, and the chain has no head")]
    [OnSqlite("UPDATE audit_heads SET number = 2", "entry 3 is the last, and the head says something else")]
    [OnSqlite("UPDATE audit_texts SET text = 'Eve' WHERE number = 2 AND role = 'actor'", "entry 2 has another text as 'actor' than was written")]
    [OnSqlite(
        "INSERT INTO audit_texts (guild, number, role, owner, salt, text) SELECT guild, number, 'typed', owner, salt, text FROM audit_texts WHERE number = 2 AND role = 'actor'",
        "entry 2 has a text 'typed' that was never written")]
    [OnPostgres("UPDATE audit_log SET subject = '7' WHERE number = 2", "entry 2 is not what was written")]
    [OnPostgres("DELETE FROM audit_log WHERE number = 3", "entry 3 up to 3 are missing: the head says that there were as many")]
    [OnPostgres("DELETE FROM audit_heads", "entry 3 is the last, and the chain has no head")]
    public async Task Whatever_is_changed_behind_our_back_is_named(SqlDialect on, string change, string fault)
    {
        await using var fixture = await ThreeEntriesAsync(on);

        await fixture.CommitAsync(work => work.Write(change));

        var report = await VerifyAsync(fixture);
        report.IsSound.ShouldBeFalse();
        report.Faults.ShouldBe([$"guild '{Guild}': {fault}"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_text_is_forgotten_and_the_chain_still_holds(SqlDialect on)
    {
        await using var fixture = await ThreeEntriesAsync(on);

        await fixture.CommitAsync(work => work.Write("DELETE FROM audit_texts WHERE owner = @owner", ("owner", Sample.UserId(2))));

        var report = await VerifyAsync(fixture);
        (report.Entries, report.Texts, report.Forgotten, report.IsSound).ShouldBe((3, 6, 3, true));
        var entries = await fixture.Get<IAuditLog>().ReadAsync(Guild, Sample.UserId(2), before: 3, 100, CancellationToken.None);
        entries.Select(entry => entry.Number).ShouldBe([2, 1]);
        (entries[0].Texts["actor"], entries[0].Texts["member"]).ShouldBe(("Ada", null));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Many_who_record_at_once_make_one_chain_for_each_guild(SqlDialect on)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 60).Select(number => Task.Run(() => fixture.CommitAsync(work =>
        {
            work.Record(Entry(number) with { Guild = number % 2 == 0 ? "web:even" : "web:odd" });
            work.Record(Entry(number) with { Guild = AuditEntry.Platform });
        }))));

        outcomes.ShouldAllBe(outcome => outcome is CommitOutcome.Committed);
        var report = await VerifyAsync(fixture);
        report.Faults.ShouldBeEmpty();
        report.Heads.Select(head => (head.Guild, head.Number)).ShouldBe([(AuditEntry.Platform, 60), ("web:even", 30), ("web:odd", 30)]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Everything_in_a_span_of_time_is_exported_however_many_pages_that_are(SqlDialect on)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);
        await fixture.CommitAsync(work =>
        {
            for (var number = 0; number < 1_203; number++)
            {
                work.Record(Entry(number));
            }

            work.Record(Entry(5) with { Guild = "web:cellar" });
        });

        (await ExportAsync(fixture, guild: null, 0, 2_000)).Count.ShouldBe(1_204);
        (await ExportAsync(fixture, Guild, 0, 2_000)).Select(entry => entry.Number).ShouldBe(Enumerable.Range(1, 1_203).Select(number => (long)number));
        (await ExportAsync(fixture, guild: null, 5, 7)).Select(entry => (entry.Guild, entry.Subject)).ShouldBe([("web:cellar", "5"), (Guild, "5"), (Guild, "6")]);
        (await ExportAsync(fixture, "web:nowhere", 0, 2_000)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public async Task A_page_has_one_to_a_hundred_entries(int limit)
    {
        await using var fixture = await StoreFixture.OpenAsync();
        await Should.ThrowAsync<ArgumentOutOfRangeException>(() => fixture.Get<IAuditLog>().ReadAsync(Guild, member: null, before: null, limit, CancellationToken.None));
    }

    private static async Task<StoreFixture> ThreeEntriesAsync(SqlDialect on)
    {
        var fixture = await StoreFixture.OpenAsync(on);
        for (var number = 1; number <= 3; number++)
        {
            await fixture.CommitAsync(work => work.Record(Entry(number)));
        }

        return fixture;
    }

    private static AuditEntry Entry(int number) =>
        new AuditEntry(Guild, "setting.changed", Sample.UserId(1), ChannelKind.Web, Sample.Now.AddSeconds(number))
        {
            Room = Guild,
            RequestId = $"r{number}",
            Member = Sample.UserId(2),
            Subject = $"{number}",
        }
            .With(AuditText.Actor, Sample.UserId(1), "Ada")
            .With(AuditText.Member, Sample.UserId(2), "Bob")
            .With(AuditText.Before, Sample.UserId(1), null)
            .With(AuditText.After, Sample.UserId(1), $"after {number}");

    private static Task<AuditReport> VerifyAsync(StoreFixture fixture) => fixture.Get<AuditCheck>().VerifyAsync(CancellationToken.None);

    private static async Task<List<AuditRecord>> ExportAsync(StoreFixture fixture, string? guild, int from, int to)
    {
        var found = new List<AuditRecord>();
        await foreach (var entry in fixture.Get<AuditLog>().ExportAsync(guild, Sample.Now.AddSeconds(from), Sample.Now.AddSeconds(to), CancellationToken.None))
        {
            found.Add(entry);
        }

        return found;
    }
}
