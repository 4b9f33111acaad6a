using Guildhall.Core.Results;
using Guildhall.Core.Storage;
using Guildhall.Store;

namespace Guildhall.Tests.Scenarios.Store;

public sealed class DurabilityTests
{
    [Fact]
    public async Task What_was_committed_is_there_after_the_power_failed()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        await Task.WhenAll(Enumerable.Range(0, 200).Select(number => fixture.AnswerAsync(Sample.Reply($"{number}", body: $"body {number}"))));

        var copy = fixture.CopyAsAfterPowerLoss();

        await using (var recovered = await StoreFixture.OpenAsync(copy))
        {
            for (var number = 0; number < 200; number++)
            {
                var found = await recovered.Store.FindReplyAsync(Sample.UserId(1), $"{number}", CancellationToken.None);
                System.Text.Encoding.UTF8.GetString(found!.Body.Span).ShouldBe($"body {number}");
            }
        }

        Directory.Delete(copy, recursive: true);
    }

    [Fact]
    public async Task Closing_commits_what_waits_and_refuses_what_comes_later()
    {
        var directory = StoreFixture.NewDirectory();
        await using (var closing = await StoreFixture.OpenAsync(directory))
        {
            var waiting = Enumerable.Range(0, 500).Select(number => closing.AnswerAsync(Sample.Reply($"{number}"))).ToList();
            await closing.Get<StoreLifetime>().CloseAsync();
            (await Task.WhenAll(waiting)).ShouldAllBe(outcome => outcome is CommitOutcome.Committed);
            await Should.ThrowAsync<StoreUnavailableException>(() => closing.AnswerAsync(Sample.Reply("late")));
            await Should.ThrowAsync<StoreUnavailableException>(() => closing.ScalarAsync<long>("SELECT 1"));
            File.Exists($"{closing.File}-wal").ShouldBeFalse("the log is folded into the file");
        }

        await using (var reopened = await StoreFixture.OpenAsync(directory))
        {
            (await reopened.ScalarAsync<long>("SELECT count(*) FROM replies")).ShouldBe(500);
        }

        Directory.Delete(directory, recursive: true);
    }

    [Fact]
    public async Task A_full_disk_fails_the_commit_and_nothing_else_and_is_survived()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        await fixture.AnswerAsync(Sample.Reply("before"));
        var pages = await fixture.ScalarAsync<long>("PRAGMA page_count");
        await fixture.CommitAsync(work => work.Write($"PRAGMA max_page_count = {pages + 2}"));

        var large = new string('x', 100_000);
        var fault = await Should.ThrowAsync<StoreUnavailableException>(() => fixture.AnswerAsync(Sample.Reply("large", body: large)));
        fault.Message.ShouldContain("full");
        (await fixture.Store.FindReplyAsync(Sample.UserId(1), "before", CancellationToken.None)).ShouldNotBeNull();
        (await fixture.Store.FindReplyAsync(Sample.UserId(1), "large", CancellationToken.None)).ShouldBeNull();

        await fixture.CommitAsync(work => work.Write("PRAGMA max_page_count = 100000"));
        (await fixture.AnswerAsync(Sample.Reply("large", body: large))).ShouldBeOfType<CommitOutcome.Committed>();
        (await fixture.ScalarAsync<string>("PRAGMA integrity_check")).ShouldBe("ok");
    }

    [Fact]
    public async Task A_backup_taken_while_others_write_is_a_whole_database()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        await fixture.AnswerAsync(Sample.Reply("before"));
        var directory = StoreFixture.NewDirectory();
        var writing = Task.WhenAll(Enumerable.Range(0, 200).Select(number => fixture.AnswerAsync(Sample.Reply($"{number}"))));

        fixture.Get<Guildhall.Store.Sqlite.SqliteDatabase>().BackUpTo(Path.Combine(directory, "guildhall.db"));
        await writing;

        await using (var restored = await StoreFixture.OpenAsync(directory))
        {
            (await restored.ScalarAsync<string>("PRAGMA integrity_check")).ShouldBe("ok");
            (await restored.Store.FindReplyAsync(Sample.UserId(1), "before", CancellationToken.None)).ShouldNotBeNull();
        }

        Directory.Delete(directory, recursive: true);
    }

    [Fact]
    public async Task Listeners_hear_of_what_is_durable_and_their_faults_harm_nobody()
    {
        var listener = new RecordingListener();
        await using var fixture = await StoreFixture.OpenAsync(configure: services => services.Add(
            new(typeof(ICommitListener), listener)));
        var refreshed = 0;
        var work = new UnitOfWork();
        work.WhenCommitted(() => throw new InvalidOperationException("a cache that fails"));
        work.WhenCommitted(() => refreshed++);
        var lost = new UnitOfWork();
        lost.WriteOneOr(Refusal.Of("test.refused"), "DELETE FROM settings WHERE guild = 'none'");
        lost.WhenCommitted(() => refreshed++);

        await fixture.CommitAsync(work, Sample.Reply("one"));
        await fixture.CommitAsync(lost, Sample.Reply("two"));
        await fixture.AnswerAsync(Sample.Reply("three"));

        refreshed.ShouldBe(1);
        listener.Heard.ShouldBe([("one", 1L), ("three", 2L)]);
    }

    private sealed class RecordingListener : ICommitListener
    {
        public List<(string Request, long Sequence)> Heard { get; } = [];

        public void Committed(CommitNews news, bool isOurs)
        {
            Heard.Add((news.Reply.Request.Id, news.Sequence));
            throw new InvalidOperationException("a listener that fails");
        }
    }
}
