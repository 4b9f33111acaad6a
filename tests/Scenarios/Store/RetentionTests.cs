using Guildhall.Core.Drawings;
using Guildhall.Core.Storage;

namespace Guildhall.Tests.Scenarios.Store;

public sealed class RetentionTests
{
    [Fact]
    public async Task Replies_and_drawings_are_kept_for_24_hours_and_then_forgotten()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        for (var number = 0; number < 600; number++)
        {
            await fixture.AnswerAsync(Sample.Reply($"old-{number}"));
        }

        await fixture.CommitAsync(work => fixture.Get<IPictures>().Keep(work, Drawing("old"), fixture.Clock.Now));

        fixture.Clock.Advance(TimeSpan.FromHours(24));
        await SettleAsync(fixture);
        (await OldRepliesAsync(fixture)).ShouldBe(600);

        fixture.Clock.Advance(TimeSpan.FromMinutes(1));
        await fixture.AnswerAsync(Sample.Reply("new", at: fixture.Clock.Now));
        await SettleAsync(fixture);
        (await OldRepliesAsync(fixture)).ShouldBe(0);
        (await fixture.ScalarAsync<long>("SELECT count(*) FROM replies")).ShouldBe(1);
        (await fixture.ScalarAsync<long>("SELECT count(*) FROM pictures")).ShouldBe(0);
    }

    [Fact]
    public async Task A_drawing_that_was_shown_again_is_kept_anew()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var pictures = fixture.Get<IPictures>();
        await fixture.CommitAsync(work => pictures.Keep(work, Drawing("map"), fixture.Clock.Now));
        fixture.Clock.Advance(TimeSpan.FromHours(20));
        await fixture.CommitAsync(work => pictures.Keep(work, Drawing("map"), fixture.Clock.Now));
        fixture.Clock.Advance(TimeSpan.FromHours(20));
        await SettleAsync(fixture);

        (await fixture.ScalarAsync<long>("SELECT count(*) FROM pictures")).ShouldBe(1);
    }

    [Fact]
    public async Task A_sequence_is_never_given_out_twice_not_even_when_all_replies_are_old()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        await fixture.AnswerAsync(Sample.Reply("one"));
        await fixture.AnswerAsync(Sample.Reply("two"));
        fixture.Clock.Advance(TimeSpan.FromDays(3));
        await SettleAsync(fixture);

        (await fixture.AnswerAsync(Sample.Reply("three"))).ShouldBe(new CommitOutcome.Committed(3));
    }

    [Fact]
    public async Task Others_forget_in_their_own_tables_and_a_faulty_rule_does_not_stop_the_store()
    {
        await using var fixture = await StoreFixture.OpenAsync(configure: services =>
        {
            services.Add(new(typeof(Retention), new Retention("DELETE FROM nowhere")));
            services.Add(new(typeof(Retention), new Retention(
                "DELETE FROM user_locales WHERE user_id IN (SELECT user_id FROM user_locales WHERE @now > 0 LIMIT @limit)")));
        });
        await fixture.CommitAsync(work => work.Write("INSERT INTO user_locales (user_id, locale) VALUES ('1', 'de')"));
        fixture.Clock.Advance(TimeSpan.FromMinutes(1));
        await SettleAsync(fixture);

        (await fixture.ScalarAsync<long>("SELECT count(*) FROM user_locales")).ShouldBe(0);
    }

    private static Drawing Drawing(string alt) => new(8, 8, default, alt, []);

    private static Task<long> OldRepliesAsync(StoreFixture fixture) =>
        fixture.ScalarAsync<long>("SELECT count(*) FROM replies WHERE request_id LIKE 'old-%'")!;

    // Forgetting follows a commit, step by step.
    private static async Task SettleAsync(StoreFixture fixture)
    {
        for (var number = 0; number < 5; number++)
        {
            await fixture.CommitAsync(work => work.Write("INSERT INTO settings (guild, key, value) VALUES ('g', @key, '')", ("key", Guid.NewGuid().ToString())));
        }
    }
}
