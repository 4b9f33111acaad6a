using Guildhall.Core.Storage;
using Guildhall.Core.Results;

namespace Guildhall.Tests.Unit.Pipeline.Steps;

public sealed class CooldownsTests
{
    private readonly TestPlatform _platform = new();

    [Fact]
    public async Task A_success_is_counted_by_a_condition_in_its_own_commit()
    {
        var request = _platform.Request("sample claim");

        await _platform.AskAsync(request);

        var statements = _platform.Store.Commits.ShouldHaveSingleItem().Work.Statements;
        var counted = statements[^1];
        counted.Rows.ShouldBe(1);
        counted.Otherwise.ShouldBe(Refusal.Of("cooldown.active", ("uses", 2), ("window", "1m30s")));
        counted.Args.ShouldContain(new Arg("uses", 2));
        counted.Args.ShouldContain(new Arg("until", _platform.Clock.GetUtcNow().AddSeconds(90).ToUnixTimeMilliseconds()));
        counted.Args.ShouldContain(new Arg("key", $"sample claim/{TestPlatform.Ada.User}"));
    }

    [Fact]
    public async Task A_lost_condition_is_the_refusal_it_carries()
    {
        _platform.Store.Next(() => new CommitOutcome.Refused(Refusal.Of("cooldown.active", ("uses", 2), ("window", "1m30s"))));

        var answer = await _platform.AskAsync("sample claim");

        answer.Reply.Text.ShouldBe("That was quick: this works 2 times in 1m30s. Wait a little and try again.");
        _platform.Store.Commits.ShouldHaveSingleItem().Work.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public async Task A_refused_command_is_not_counted()
    {
        await _platform.AskAsync("sample refuse");

        _platform.Store.Commits.ShouldHaveSingleItem().Work.Statements.ShouldBeEmpty();
    }
}
