using System.Text;
using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;
using Guildhall.Core.Storage;
using Guildhall.Pipeline.Replies;

namespace Guildhall.Tests.Unit.Pipeline;

public sealed class CommandPipelineTests
{
    private readonly TestPlatform _platform = new();

    [Fact]
    public async Task What_is_returned_is_to_the_byte_what_is_stored()
    {
        var answer = await _platform.AskAsync("echo", ("text", "Grüße"));

        var (work, record) = _platform.Store.Commits.ShouldHaveSingleItem();
        record!.Body.ToArray().ShouldBe(answer.Body.ToArray());
        Encoding.UTF8.GetString(answer.Body.Span).ShouldBe("""{"text":"Grüße","cards":[],"components":[],"visibility":"all"}""");
        work.IsEmpty.ShouldBeTrue();
        record.Shown.ShouldBeTrue();
        answer.Duplicate.ShouldBeFalse();
    }

    [Fact]
    public async Task A_repeated_request_gets_the_identical_bytes_and_has_no_second_effect()
    {
        var request = _platform.Request("sample throw");

        var first = await _platform.AskAsync(request);
        var second = await _platform.AskAsync(request);

        second.Body.ToArray().ShouldBe(first.Body.ToArray());
        second.Duplicate.ShouldBeTrue();
        second.Reply.Text.ShouldBe(first.Reply.Text);
        _platform.Store.Commits.Count.ShouldBe(1);
        _platform.Probe.Contexts.Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_same_id_with_other_content_is_refused_and_not_stored()
    {
        var request = _platform.Request("echo", ("text", "one"));
        await _platform.AskAsync(request);

        var answer = await _platform.AskAsync(request with { Call = CommandCall.To("echo", ("text", "two")) });

        answer.Reply.Refusal!.Code.ShouldBe("request.reused");
        _platform.Store.Commits.Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_same_id_of_another_actor_is_another_request()
    {
        var request = _platform.Request("echo", ("text", "one"));
        await _platform.AskAsync(request);

        var answer = await _platform.AskAsync(request with { Actor = TestPlatform.Ada with { User = new(new Guid(1, 2, 3, [1, 1, 1, 1, 1, 1, 1, 1])) } });

        answer.Duplicate.ShouldBeFalse();
        answer.Reply.Refusal.ShouldBeNull();
    }

    [Fact]
    public async Task Two_at_once_of_the_same_request_get_the_same_answer()
    {
        var request = _platform.Request("sample throw");

        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(async () => await _platform.AskAsync(request))));

        answers.Select(answer => answer.Reply.Text).Distinct(StringComparer.Ordinal).Count().ShouldBe(1);
        answers.Count(answer => !answer.Duplicate).ShouldBe(1);
        _platform.Store.Commits.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_duplicate_that_the_commit_finds_is_answered_from_the_store()
    {
        var earlier = ReplyJson.Write(new Reply("earlier"));
        var request = _platform.Request("sample throw");
        var fingerprint = (await CommittedAsync(request)).Fingerprint;
        _platform.Store.Next(() => new CommitOutcome.Duplicate(new(fingerprint, earlier)));

        var answer = await _platform.AskAsync(request with { Id = "raced" });

        answer.Reply.Text.ShouldBe("earlier");
        answer.Duplicate.ShouldBeTrue();
    }

    [Fact]
    public async Task A_lost_condition_runs_the_body_again_with_fresh_work_and_the_same_dice()
    {
        _platform.Store.Next(() => new CommitOutcome.Conflict());
        _platform.Store.Next(() => new CommitOutcome.Conflict());

        var answer = await _platform.AskAsync("sample throw");

        answer.Reply.Refusal.ShouldBeNull();
        var contexts = _platform.Probe.Contexts.ToList();
        contexts.Count.ShouldBe(3);
        contexts.Select(context => context.Dice.Seed).Distinct(StringComparer.Ordinal).Count().ShouldBe(1);
        contexts.Select(context => context.Work).Distinct().Count().ShouldBe(3);
        contexts.ShouldAllBe(context => context.Work.Statements.Count == 1);
    }

    [Fact]
    public async Task Three_lost_conditions_are_enough()
    {
        for (var i = 0; i < 3; i++)
        {
            _platform.Store.Next(() => new CommitOutcome.Conflict());
        }

        var answer = await _platform.AskAsync("sample throw");

        answer.Reply.Refusal!.Code.ShouldBe("pipeline.busy");
        _platform.Probe.Contexts.Count.ShouldBe(3);
        _platform.Store.Commits.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_refusal_of_a_body_stores_nothing_but_the_reply()
    {
        var request = _platform.Request("sample refuse");

        var first = await _platform.AskAsync(request);
        var second = await _platform.AskAsync(request);

        var (work, record) = _platform.Store.Commits.ShouldHaveSingleItem();
        work.IsEmpty.ShouldBeTrue();
        record!.Shown.ShouldBeFalse();
        first.Reply.Visibility.ShouldBe(Visibility.OnlyMe);
        first.Reply.Refusal.ShouldBe(new RefusalNote("sample.no", "en sample.no"));
        first.Reply.Text.ShouldBe("en sample.no");
        second.Body.ToArray().ShouldBe(first.Body.ToArray());
    }

    [Fact]
    public async Task A_refused_condition_is_answered_and_stored_without_the_work()
    {
        _platform.Store.Next(() => new CommitOutcome.Refused(Refusal.Of("sample.no")));

        var answer = await _platform.AskAsync("sample throw");

        answer.Reply.Refusal!.Code.ShouldBe("sample.no");
        _platform.Store.Commits.ShouldHaveSingleItem().Work.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public async Task A_query_commits_nothing_and_is_answered_alike_when_repeated()
    {
        var request = _platform.Request("sample look");

        var first = await _platform.AskAsync(request);
        var second = await _platform.AskAsync(request);

        _platform.Store.Commits.ShouldBeEmpty();
        second.Duplicate.ShouldBeTrue();
        second.Body.ToArray().ShouldBe(first.Body.ToArray());
    }

    [Theory]
    [InlineData("no such command")]
    [InlineData("echo")]
    public async Task What_was_refused_at_the_door_is_refused_alike_when_repeated(string path)
    {
        var request = _platform.Request(path);

        var first = await _platform.AskAsync(request);
        var second = await _platform.AskAsync(request);

        first.Reply.Refusal.ShouldNotBeNull();
        second.Duplicate.ShouldBeTrue();
        second.Body.ToArray().ShouldBe(first.Body.ToArray());
        _platform.Store.Commits.ShouldBeEmpty();
    }

    [Fact]
    public async Task Guessing_at_commands_is_limited_like_using_them_and_the_same_request_goes_through_later()
    {
        var platform = new TestPlatform(new() { Burst = 20 });
        for (var number = 0; number < 20; number++)
        {
            (await platform.AskAsync("no such")).Reply.Refusal!.Code.ShouldBe("command.unknown");
        }

        var late = platform.Request("no such");
        (await platform.AskAsync(late)).Reply.Refusal!.Code.ShouldBe("rate.limited");
        platform.Clock.Advance(TimeSpan.FromSeconds(5));
        (await platform.AskAsync(late)).Reply.Refusal!.Code.ShouldBe("command.unknown");
    }

    [Fact]
    public async Task A_full_disk_is_called_a_full_disk()
    {
        _platform.Store.Fault = new StoreUnavailableException("full") { IsDiskFull = true };
        (await _platform.AskAsync("echo", ("text", "one"))).Reply.Refusal!.Code.ShouldBe("store.full");
    }

    [Fact]
    public async Task A_fault_is_logged_and_answered_with_the_requests_id()
    {
        var answer = await _platform.AskAsync(_platform.Request("sample crash") with { Id = "req-77" });

        answer.Reply.Refusal!.Code.ShouldBe("pipeline.fault");
        answer.Reply.Text.ShouldContain("req-77");
        answer.Reply.Text.ShouldNotContain("on purpose");
        _platform.Logs.Lines.ShouldContain(line => line.StartsWith("Error", StringComparison.Ordinal) && line.Contains("req-77", StringComparison.Ordinal));
        _platform.Store.Commits.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_store_that_is_away_is_said_so_and_the_request_may_be_repeated()
    {
        var request = _platform.Request("echo", ("text", "one"));
        _platform.Store.Fault = new StoreUnavailableException("no disk");
        (await _platform.AskAsync(request)).Reply.Refusal!.Code.ShouldBe("store.unavailable");

        _platform.Store.Fault = null;
        (await _platform.AskAsync(request)).Reply.Text.ShouldBe("one");
    }

    [Fact]
    public async Task A_store_that_is_busy_is_said_so()
    {
        _platform.Store.Next(() => throw new StoreBusyException("queue full"));

        (await _platform.AskAsync("echo", ("text", "one"))).Reply.Refusal!.Code.ShouldBe("pipeline.busy");
    }

    [Fact]
    public async Task Whoever_no_longer_wants_the_answer_gets_a_cancellation()
    {
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(
            async () => await _platform.Pipeline.RunAsync(_platform.Request("echo", ("text", "x")), gone.Token));
    }

    [Fact]
    public async Task Equal_requests_throw_equal_dice_and_others_do_not()
    {
        var request = _platform.Request("sample throw");
        var here = await _platform.AskAsync(request);
        var elsewhere = await new TestPlatform().AskAsync(request);
        var other = await _platform.AskAsync("sample throw");

        elsewhere.Reply.Text.ShouldBe(here.Reply.Text);
        (other.Reply.Text == here.Reply.Text).ShouldBeFalse();
    }

    private async Task<ReplyRecord> CommittedAsync(Request request)
    {
        await _platform.AskAsync(request);
        return _platform.Store.Commits[^1].Reply!;
    }
}
