using Guildhall.Core.Commands;
using Guildhall.Core.Drawings;
using Guildhall.Core.Replies;
using Guildhall.Core.Storage;
using Guildhall.Pipeline.Replies;
using Guildhall.Tests.Unit.Pipeline.Sample;
using Microsoft.Extensions.DependencyInjection;

namespace Guildhall.Tests.Unit.Pipeline.Replies;

public sealed class ReplyFinisherTests
{
    private readonly TestPlatform _platform = new();

    [Fact]
    public async Task A_committed_picture_is_kept_with_the_reply()
    {
        await _platform.AskAsync("sample show");

        _platform.Pictures.Kept.ShouldBe([SampleCommands.Drawing.Hash]);
    }

    [Fact]
    public async Task A_querys_picture_is_only_remembered()
    {
        var answer = await _platform.AskAsync("sample look");

        _platform.Pictures.Kept.ShouldBeEmpty();
        (await _platform.Pictures.FindAsync(answer.Reply.Cards[0].Picture!.Id, CancellationToken.None)).ShouldBe(SampleCommands.Drawing);
    }

    [Fact]
    public void A_component_without_its_command_is_a_fault() => Should.Throw<InvalidOperationException>(() => Finish(new Button("Go")));

    [Fact]
    public void A_select_without_its_option_is_a_fault() =>
        Should.Throw<InvalidOperationException>(() => Finish(new Select("Go", [new("l", "v")]) { Call = CommandCall.To("help") }));

    [Fact]
    public void A_picture_without_its_drawing_is_a_fault() => Should.Throw<InvalidOperationException>(
        () => Finisher().Finish(new("x") { Cards = [new("t") { Picture = new("h", "a", 1, 1) }] }, "lobby", work: null, default));

    [Fact]
    public void A_committed_picture_needs_its_commit()
    {
        var work = new UnitOfWork();

        Finisher().Finish(new("x") { Cards = [new("t") { Picture = Picture.Of(new Drawing(1, 1, new Color(0, 0, 0), "a", [])) }] }, "lobby", work, default);

        _platform.Pictures.Kept.ShouldBeEmpty();
        work.AfterCommit.Count.ShouldBe(1);
    }

    private ReplyFinisher Finisher() => _platform.Services.GetRequiredService<ReplyFinisher>();

    private void Finish(Component component) => Finisher().Finish(new("x") { Components = [component] }, "lobby", work: null, default);
}
