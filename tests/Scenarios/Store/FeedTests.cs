using System.Text;
using Guildhall.Core.Storage;

namespace Guildhall.Tests.Scenarios.Store;

public sealed class FeedTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_viewer_reads_what_was_shown_and_their_own_private_answers_and_nobody_elses(SqlDialect on)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);
        await fixture.AnswerAsync(Sample.Reply("1", actor: 1, body: "for all"));
        await fixture.AnswerAsync(Sample.Reply("2", actor: 1, shown: false, body: "for one"));
        await fixture.AnswerAsync(Sample.Reply("3", actor: 2, shown: false, body: "for two"));
        await fixture.AnswerAsync(Sample.Reply("4", actor: 2, room: "web:cellar", body: "elsewhere"));

        Bodies(await ReadAsync(fixture, viewer: 1)).ShouldBe(["for all", "for one"]);
        Bodies(await ReadAsync(fixture, viewer: 2)).ShouldBe(["for all", "for two"]);
        Bodies(await ReadAsync(fixture, viewer: 3)).ShouldBe(["for all"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_newest_come_without_a_cursor_and_later_ones_with_it_oldest_first(SqlDialect on)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);
        for (var number = 1; number <= 5; number++)
        {
            await fixture.AnswerAsync(Sample.Reply($"{number}", body: $"{number}"));
        }

        Bodies(await ReadAsync(fixture, limit: 2)).ShouldBe(["4", "5"]);
        Bodies(await ReadAsync(fixture, after: 0, limit: 2)).ShouldBe(["1", "2"]);
        Bodies(await ReadAsync(fixture, after: 3)).ShouldBe(["4", "5"]);
        (await ReadAsync(fixture, after: 5)).ShouldBeEmpty();
        var entry = (await ReadAsync(fixture))[0];
        (entry.Sequence, entry.At, entry.Actor, entry.ActorName, entry.Command).ShouldBe((1, Sample.Now, Sample.UserId(1), "Ada", "dice roll dice:2d6"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_the_platform_itself_said_is_read_by_the_beginning_of_rooms_page_by_page(SqlDialect on)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);
        for (var number = 1; number <= 7; number++)
        {
            await fixture.AnswerAsync(Sample.Reply($"{number}", actor: 0, room: number == 4 ? "web:cellar" : $"discord:{number}", shown: number != 6, body: $"{number}"));
        }

        await fixture.AnswerAsync(Sample.Reply("8", actor: 1, room: "discord:8"));
        var feed = fixture.Get<IReplyFeed>();
        var first = await feed.ReadOwnAsync("discord:", after: 0, limit: 3, CancellationToken.None);
        var second = await feed.ReadOwnAsync("discord:", first[^1].Sequence, limit: 3, CancellationToken.None);

        Bodies([.. first, .. second]).ShouldBe(["1", "2", "3", "5", "7"]);
        second[^1].Room.ShouldBe("discord:7");
        (await feed.ReadOwnAsync("discord:", second[^1].Sequence, limit: 3, CancellationToken.None)).ShouldBeEmpty();
    }

    [Theory]
    [OnSqlite(0, false), OnPostgres(0, false)]
    [OnSqlite(1, true), OnPostgres(1, true)]
    [OnSqlite(100, true), OnPostgres(100, true)]
    [OnSqlite(101, false), OnPostgres(101, false)]
    public async Task Between_1_and_100_entries_are_read_at_once(SqlDialect on, int limit, bool allowed)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);
        var reading = () => ReadAsync(fixture, limit: limit);
        if (allowed)
        {
            (await reading()).ShouldBeEmpty();
            return;
        }

        await Should.ThrowAsync<ArgumentOutOfRangeException>(reading);
    }

    private static IEnumerable<string> Bodies(IEnumerable<FeedEntry> entries) => entries.Select(entry => Encoding.UTF8.GetString(entry.Body.Span));

    private static Task<IReadOnlyList<FeedEntry>> ReadAsync(StoreFixture fixture, int viewer = 1, long? after = null, int limit = 100) =>
        fixture.Get<IReplyFeed>().ReadAsync(Sample.Room, Sample.UserId(viewer), after, limit, CancellationToken.None);
}
