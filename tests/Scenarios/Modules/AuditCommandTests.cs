using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Modules.Platform;
using Guildhall.Modules.Purse;

namespace Guildhall.Tests.Scenarios.Modules;

/// <summary>Administrators read in the hall what was recorded there.</summary>
public sealed class AuditCommandTests
{
    private static readonly Actor Master = HeroHall.Ada with { Rights = Rights.All };

    [Fact]
    public async Task Everything_is_told_in_words_the_newest_first()
    {
        await using var hall = await HeroHall.OpenAsync(new PlatformModule(), new PurseModule());
        await hall.CommitAsync(work => hall.Wallet.Earn(work, HeroHall.Ada.User, new(3), "reason.test"));
        await hall.AskAsync("pay", ("member", HeroHall.Bob.User.ToString()), ("amount", "1"));
        await hall.AskAsync(Master, "settings set", ("key", "module.purse.enabled"), ("value", "false"));
        await hall.AskAsync(Master, "settings reset", ("key", "module.purse.enabled"));
        (await hall.AskAsync(HeroHall.Bob, "settings set", ("key", "locale"), ("value", "de"))).Refusal!.Code.ShouldBe("permission.missing");

        var told = await hall.AskAsync(Master, "audit");

        told.Visibility.ShouldBe(Visibility.OnlyMe);
        told.Components.ShouldBeEmpty();
        told.Text.Split('\n').Select(line => line[(line.IndexOf(')', StringComparison.Ordinal) + 2)..]).ShouldBe(
        [
            "Bob was refused: `settings set key:locale value:de`",
            "Ada changed module.purse.enabled from “false” to “true”",
            "Ada changed module.purse.enabled from “true” to “false”",
            "Ada paid Bob 1 coin",
        ]);
        var bobs = await hall.AskAsync(Master, "audit", ("member", HeroHall.Bob.User.ToString()));
        bobs.Cards.ShouldHaveSingleItem().Title.ShouldBe("Audit log: Bob");
        bobs.Text.Split('\n').Length.ShouldBe(2);
    }

    [Fact]
    public async Task Only_administrators_read_it()
    {
        await using var hall = await HeroHall.OpenAsync(new PlatformModule());
        (await hall.AskAsync(HeroHall.Ada with { Rights = Rights.ManageGuild }, "audit")).Refusal!.Code.ShouldBe("permission.missing");
        (await hall.AskAsync(Master, "audit")).Text.ShouldContain("was refused: `audit`");
    }

    [Theory]
    [InlineData(10, false)]
    [InlineData(11, true)]
    public async Task Ten_are_shown_and_buttons_lead_to_the_others(int entries, bool pages)
    {
        await using var hall = await HeroHall.OpenAsync(new PlatformModule());
        for (var entry = 0; entry < entries; entry++)
        {
            await hall.AskAsync(Master, "settings reset", ("key", "locale"));
        }

        var newest = await hall.AskAsync(Master, "audit");

        newest.Text.Split('\n').Length.ShouldBe(10);
        newest.Components.Length.ShouldBe(pages ? 2 : 0);
        if (pages)
        {
            var older = newest.Components.OfType<Button>().Single(button => button.Enabled);
            var page = await hall.RunAsync(hall.Request(Master, "") with { ComponentId = older.Id });
            page.Reply.Text.ShouldStartWith("- #1 (");
        }
    }
}
