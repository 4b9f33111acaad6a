using Guildhall.Core.Auditing;
using Guildhall.Core.Commands;

namespace Guildhall.Tests.Unit.Pipeline.Steps;

public sealed class PrivilegedTests
{
    private readonly TestPlatform _platform = new(new() { Burst = 3 });

    [Fact]
    public async Task What_is_done_by_right_is_recorded_with_its_answer()
    {
        await _platform.AskAsync(Manage(Rights.ManageGuild));

        var (work, reply) = _platform.Store.Commits.ShouldHaveSingleItem();
        reply.ShouldNotBeNull();
        var entry = work.Audit.ShouldHaveSingleItem();
        (entry.Guild, entry.Action, entry.Subject, entry.Actor).ShouldBe(("lobby", "command.run", "sample manage", TestPlatform.Ada.User));
        entry.Texts.ShouldBe([new(AuditText.Actor, TestPlatform.Ada.User, "Ada")]);
    }

    [Fact]
    public async Task What_everybody_may_do_is_not_recorded()
    {
        await _platform.AskAsync("sample tell");
        _platform.Store.Commits.ShouldHaveSingleItem().Work.Audit.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_tries_in_vain_is_recorded_as_often_as_they_may_ask_and_no_more()
    {
        for (var attempt = 0; attempt < 3; attempt++)
        {
            (await _platform.AskAsync(Manage(Rights.None))).Reply!.Refusal!.Code.ShouldBe("permission.missing");
        }

        (await _platform.AskAsync(Manage(Rights.None))).Reply!.Refusal!.Code.ShouldBe("rate.limited");

        _platform.Store.Commits.Count.ShouldBe(3);
        _platform.Store.Commits.ShouldAllBe(commit => commit.Reply == null && commit.Work.Audit[0].Action == "command.refused");
    }

    [Fact]
    public async Task The_same_attempt_sent_twice_is_recorded_once()
    {
        var request = Manage(Rights.None);
        await _platform.AskAsync(request);
        await _platform.AskAsync(request);
        _platform.Store.Commits.Count.ShouldBe(1);
    }

    private Request Manage(Rights rights) => _platform.Request("sample manage") with { Actor = TestPlatform.Ada with { Rights = rights } };
}
