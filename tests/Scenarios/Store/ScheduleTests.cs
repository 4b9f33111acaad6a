using Guildhall.Core.Commands;
using Guildhall.Core.Storage;

namespace Guildhall.Tests.Scenarios.Store;

public sealed class ScheduleTests
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    [Theory, OnSqlite, OnPostgres]
    public async Task An_entry_is_claimed_when_it_is_due_and_not_a_moment_before(SqlDialect on)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);
        var entry = Entry("turn", Sample.Now.AddSeconds(10));
        await PutAsync(fixture, entry);

        (await fixture.Get<ISchedule>().NextDueAsync(CancellationToken.None)).ShouldBe(entry.Due);
        (await ClaimAsync(fixture, Sample.Now.AddSeconds(10).AddMilliseconds(-1))).ShouldBeEmpty();
        var claimed = (await ClaimAsync(fixture, Sample.Now.AddSeconds(10))).ShouldHaveSingleItem();
        claimed.RequestId.ShouldBe(entry.RequestId);
        (claimed.Guild, claimed.Room, claimed.Call.ToString()).ShouldBe((entry.Guild, entry.Room, "delve turn a:2 b:1"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_claim_holds_for_the_lease_and_then_falls_to_the_next(SqlDialect on)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);
        await PutAsync(fixture, Entry("turn", Sample.Now));

        (await ClaimAsync(fixture, Sample.Now)).Count.ShouldBe(1);
        (await ClaimAsync(fixture, Sample.Now + Lease - TimeSpan.FromMilliseconds(1))).ShouldBeEmpty();
        (await fixture.Get<ISchedule>().NextDueAsync(CancellationToken.None)).ShouldBe(Sample.Now + Lease);
        (await ClaimAsync(fixture, Sample.Now + Lease)).Count.ShouldBe(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Of_many_who_claim_at_once_each_entry_goes_to_one(SqlDialect on)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);
        for (var number = 0; number < 20; number++)
        {
            await PutAsync(fixture, Entry($"turn-{number}", Sample.Now));
        }

        var claims = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => ClaimAsync(fixture, Sample.Now))));

        claims.SelectMany(claim => claim).Select(entry => entry.Key).Order(StringComparer.Ordinal).ShouldBeUnique(StringComparer.Ordinal);
        claims.Sum(claim => claim.Count).ShouldBe(20);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_earliest_come_first_and_no_more_than_asked_for(SqlDialect on)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);
        await PutAsync(fixture, Entry("late", Sample.Now));
        await PutAsync(fixture, Entry("early", Sample.Now.AddSeconds(-1)));

        (await ClaimAsync(fixture, Sample.Now, limit: 1)).ShouldHaveSingleItem().Key.ShouldBe("early");
        (await ClaimAsync(fixture, Sample.Now, limit: 1)).ShouldHaveSingleItem().Key.ShouldBe("late");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_later_entry_of_the_same_key_replaces_it_and_one_without_a_time_cancels_it(SqlDialect on)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);
        await PutAsync(fixture, Entry("turn", Sample.Now));
        await PutAsync(fixture, Entry("turn", Sample.Now.AddSeconds(5)));

        (await ClaimAsync(fixture, Sample.Now)).ShouldBeEmpty();
        await PutAsync(fixture, Entry("turn", due: null));

        (await fixture.Get<ISchedule>().NextDueAsync(CancellationToken.None)).ShouldBeNull();
        (await ClaimAsync(fixture, Sample.Now.AddDays(1))).ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_done_is_gone_unless_it_was_replaced_meanwhile(SqlDialect on)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);
        await PutAsync(fixture, Entry("turn", Sample.Now));
        var claimed = (await ClaimAsync(fixture, Sample.Now))[0];
        await PutAsync(fixture, Entry("turn", Sample.Now.AddSeconds(5)));

        await fixture.CommitAsync(work => fixture.Get<ISchedule>().Complete(work, claimed, Sample.Now));
        var replaced = (await ClaimAsync(fixture, Sample.Now.AddSeconds(5))).ShouldHaveSingleItem();
        await fixture.CommitAsync(work => fixture.Get<ISchedule>().Complete(work, replaced, Sample.Now));

        (await fixture.ScalarAsync<long>("SELECT count(*) FROM schedule")).ShouldBe(0);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Entries_survive_the_end_of_the_process_also_while_they_are_claimed(SqlDialect on)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);
        await PutAsync(fixture, Entry("turn", Sample.Now));
        await ClaimAsync(fixture, Sample.Now);
        await using (var restarted = await fixture.OpenAsAfterPowerLossAsync())
        {
            (await ClaimAsync(restarted, Sample.Now)).ShouldBeEmpty("the lease still holds");
            (await ClaimAsync(restarted, Sample.Now + Lease)).Count.ShouldBe(1);
        }
    }

    private static ScheduledRequest Entry(string key, DateTimeOffset? due) =>
        new(key, due, "web:lobby", Sample.Room, CommandCall.To("delve turn", ("b", "1"), ("a", "2")));

    private static Task<CommitOutcome> PutAsync(StoreFixture fixture, ScheduledRequest entry) =>
        fixture.CommitAsync(work => work.ScheduleLater(entry));

    private static Task<IReadOnlyList<ScheduledRequest>> ClaimAsync(StoreFixture fixture, DateTimeOffset now, int limit = 100) =>
        fixture.Get<ISchedule>().ClaimDueAsync(now, Lease, limit, CancellationToken.None);
}
