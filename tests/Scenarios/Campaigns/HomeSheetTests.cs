using Guildhall.Core.Commands;
using Guildhall.Core.Storage;
using Guildhall.Tests.Scenarios.Modules;

namespace Guildhall.Tests.Scenarios.Campaigns;

/// <summary>A sheet changed at home and at the table, through the whole pipeline.</summary>
public sealed class HomeSheetTests
{
    private const string Sword = "longsword-plus-2";

    [Fact]
    public async Task What_is_changed_at_home_outlasts_what_the_table_changes_and_comes_with_the_next_session()
    {
        await using var hall = await SheetHall.OpenAsync(SqlDialect.Sqlite);
        var manager = HeroHall.Ada with { Rights = Rights.ManageGuild };
        await hall.MakeAsync("Mira", "fighter", level: 3);
        await Demand(hall.AskAsync(HeroHall.Bob, "campaign start", ("title", "Home"), ("master", "true")));
        await Demand(hall.AskAsync("campaign join"));
        await Demand(hall.AskAsync(HeroHall.Bob, "session start"));
        await Demand(hall.AskAsync(HeroHall.Bob, "dm award", ("gold", "10")));
        await Demand(hall.AskAsync(manager, "sheet edit", ("field", "item.add"), ("value", "2 Longsword +2")));

        // The table knows nothing of it yet, and changes the same hero.
        (await hall.AskAsync("campaign give", ("item", Sword))).Refusal!.Code.ShouldBe("campaign.not-in-the-bag");
        await Demand(hall.AskAsync("campaign take", ("item", "coins"), ("count", "500")));

        (await ExportAsync(hall)).ShouldContain(Sword);
        await Demand(hall.AskAsync(HeroHall.Bob, "session end"));
        var begun = await Demand(hall.AskAsync(HeroHall.Bob, "session start"));
        begun.Text.ShouldContain("Mira has a changed sheet.");
        await Demand(hall.AskAsync("campaign give", ("item", Sword)));
        var exported = await ExportAsync(hall);
        exported.ShouldContain(Sword, customMessage: "one of two is left");

        await Demand(hall.AskAsync(HeroHall.Bob, "session pause"));
        await Demand(hall.AskAsync("sheet drop", ("item", Sword)));
        (await Demand(hall.AskAsync(HeroHall.Bob, "session resume"))).Text.ShouldContain("Mira has a changed sheet.");
        (await hall.AskAsync("campaign give", ("item", Sword))).Refusal!.Code.ShouldBe("campaign.not-in-the-bag");
        (await hall.AskAsync("sheet history")).Refusal.ShouldBeNull();
    }

    [Fact]
    public async Task A_thing_that_is_gone_at_home_cannot_be_given_away_at_the_table()
    {
        await using var hall = await SheetHall.OpenAsync(SqlDialect.Sqlite);
        var manager = HeroHall.Ada with { Rights = Rights.ManageGuild };
        await hall.MakeAsync("Mira", "fighter", level: 3);
        await Demand(hall.AskAsync(manager, "sheet edit", ("field", "item.add"), ("value", "1 Longsword +2")));
        await Demand(hall.AskAsync(HeroHall.Bob, "campaign start", ("title", "Home"), ("master", "true")));
        await Demand(hall.AskAsync("campaign join"));
        await Demand(hall.AskAsync(HeroHall.Bob, "session start"));
        await Demand(hall.AskAsync("sheet drop", ("item", Sword)));

        (await hall.AskAsync("campaign give", ("item", Sword))).Refusal!.Code.ShouldBe("campaign.changed-at-home");

        (await ExportAsync(hall)).ShouldNotContain(Sword);
        await Demand(hall.AskAsync("campaign refresh"));
        (await hall.AskAsync("campaign give", ("item", Sword))).Refusal!.Code.ShouldBe("campaign.not-in-the-bag");
    }

    private static async Task<string> ExportAsync(HeroHall hall) => (await hall.AskAsync("sheet export")).File!.Text;

    private static async Task<Guildhall.Core.Replies.Reply> Demand(Task<Guildhall.Core.Replies.Reply> asked)
    {
        var reply = await asked;
        reply.Refusal.ShouldBeNull(reply.Text);
        return reply;
    }
}
