using System.Text.Json.Nodes;
using Guildhall.Core.Commands;
using Guildhall.Core.Ids;
using Guildhall.Core.Replies;
using Guildhall.Modules.Platform;
using Guildhall.Pipeline.Replies;
using Guildhall.Tests.Unit.House;
using Guildhall.Tests.Unit.Pipeline;

namespace Guildhall.Tests.Unit.Modules.Platform;

public sealed class PrivacyCommandsTests
{
    private static readonly Actor Bob = new(new Id<User>(new Guid("00000000-0000-0000-0000-0000000000b0")), "Bob", Rights.All);
    private readonly TestPlatform _platform = new(strings: PlatformStrings.Load(), modules: new PlatformModule());

    public PrivacyCommandsTests()
    {
        _platform.Personal.Notes[TestPlatform.Ada.User] = "Ada's";
        _platform.Personal.Notes[Bob.User] = "Bob's";
    }

    [Theory]
    [InlineData(false, "Ada's")]
    [InlineData(true, "Bob's")]
    public async Task Everybody_gets_what_is_theirs_and_reads_it_alone_whatever_their_rights(bool isBob, string note)
    {
        var answer = await _platform.AskAsync(As(isBob ? Bob : TestPlatform.Ada, "privacy export"));

        answer.Reply.Visibility.ShouldBe(Visibility.OnlyMe);
        JsonNode.Parse(answer.Reply.File!.Text)!["notes"]!["note"]!.GetValue<string>().ShouldBe(note);
        var (work, kept) = _platform.Store.Commits[^1];
        ReplyJson.Read(kept!.Body).File.ShouldBeNull("what is taken along is not kept");
        work.Audit.ShouldHaveSingleItem().Action.ShouldBe("member.exported");
    }

    [Fact]
    public async Task There_is_no_option_by_which_another_could_be_named()
    {
        foreach (var option in new[] { "member", "user", "of" })
        {
            (await _platform.AskAsync(As(Bob, "privacy export", (option, TestPlatform.Ada.User.ToString())))).Reply.File.ShouldBeNull();
        }
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public async Task Who_is_not_sure_of_themselves_is_asked_and_nobody_is_forgotten(bool isSure, bool hasAllRights)
    {
        var actor = hasAllRights ? Bob : Bob with { Rights = Rights.None };
        var call = isSure ? As(actor, "privacy erase", ("sure", TestPlatform.Ada.User.ToString())) : As(actor, "privacy erase");

        var answer = await _platform.AskAsync(call);

        answer.Reply.Components.Length.ShouldBe(2);
        answer.Reply.Visibility.ShouldBe(Visibility.OnlyMe);
        _platform.Personal.Erased.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_button_forgets_the_one_it_was_shown_to_and_asks_everybody_else()
    {
        var asked = (await _platform.AskAsync(As(TestPlatform.Ada, "privacy erase"))).Reply;
        var sure = asked.Components.OfType<Button>().Single(button => button.Style == ButtonStyle.Danger).Id;

        (await _platform.AskAsync(As(Bob, "") with { ComponentId = sure, Values = [] })).Reply.Components.Length.ShouldBe(2);
        _platform.Personal.Erased.ShouldBeEmpty();
        (await _platform.PressAsync(sure)).Reply.Text.ShouldStartWith("You are forgotten");

        var (work, user) = _platform.Personal.Erased.ShouldHaveSingleItem();
        user.ShouldBe(TestPlatform.Ada.User);
        work.ShouldBe(_platform.Store.Commits[^1].Work, "it is in the command's own commit");
        var entry = work.Audit.ShouldHaveSingleItem();
        (entry.Action, entry.Member, entry.Texts.Length).ShouldBe(("member.erased", TestPlatform.Ada.User, 0));
    }

    [Fact]
    public async Task What_cannot_be_forgotten_beside_a_server_is_for_the_operator()
    {
        _platform.Personal.IsErasableBesideServer = false;

        var answer = await _platform.AskAsync(As(TestPlatform.Ada, "privacy erase", ("sure", TestPlatform.Ada.User.ToString())));

        answer.Reply.Refusal!.Code.ShouldBe("privacy.operator");
        answer.Reply.Text.ShouldContain(TestPlatform.Ada.User.ToString());
        _platform.Personal.Erased.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public async Task A_file_that_is_too_large_for_an_answer_is_for_the_operator(int beyond, bool isGiven)
    {
        _platform.Personal.Notes[TestPlatform.Ada.User] = "";
        var frame = (await _platform.AskAsync(As(TestPlatform.Ada, "privacy export"))).Reply.File!.Text.Length;
        _platform.Personal.Notes[TestPlatform.Ada.User] = new('x', ReplyFile.Longest - frame + beyond);

        var reply = (await _platform.AskAsync(As(TestPlatform.Ada, "privacy export"))).Reply;

        (reply.File is not null).ShouldBe(isGiven);
        reply.Refusal?.Code.ShouldBe("privacy.too-large");
    }

    private Request As(Actor actor, string path, params ReadOnlySpan<(string Name, string Value)> options) => _platform.Request(path, options) with { Actor = actor };
}
