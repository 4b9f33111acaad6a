using Guildhall.Core.Commands;
using Guildhall.Core.Ids;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;
using Guildhall.Core.Sessions;
using Guildhall.Core.Storage;
using Guildhall.Modules.Tabletop.Sheets;
using Guildhall.Tests.Scenarios.Store;

namespace Guildhall.Tests.Scenarios.Modules;

/// <summary>Sheets looked at, changed, taken along and brought back, through the whole pipeline, on both databases.</summary>
public sealed class SheetTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Every_number_is_explained_in_the_readers_language(SqlDialect on)
    {
        await using var hall = await SheetHall.OpenAsync(on);
        await hall.MakeAsync("Mira", "wizard", level: 5);

        foreach (var what in (string[])["ac", "hp", "initiative", "speed", "saves", "skills", "attacks", "dc", "slots", "carry", "save.wisdom", "Arcana"])
        {
            var told = await hall.AskAsync("sheet why", ("what", what));
            told.Refusal.ShouldBeNull(what);
            told.Text.ShouldStartWith("Mira: where the numbers come from\n**", customMessage: what);
        }

        (await hall.AskAsync("sheet why", ("what", "dc"))).Text.ShouldContain("**Save DC (Wizard) 15** = Base +8, Intelligence +4, Proficiency +3");
        (await hall.AskAsync(HeroHall.Ada with { Locale = "de" }, "sheet why", ("what", "ac"))).Text.ShouldContain("**Rüstungsklasse ");
        (await hall.AskAsync("sheet why", ("what", "luck"))).Refusal!.Code.ShouldBe("sheet.why-unknown");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_exported_is_imported_as_it_was_in_one_piece_or_several(SqlDialect on)
    {
        await using var hall = await SheetHall.OpenAsync(on);
        await hall.MakeAsync("Mira", "wizard", level: 20);
        var exported = await hall.AskAsync("sheet export");
        exported.Visibility.ShouldBe(Visibility.OnlyMe);
        var text = exported.File!.Text;

        var ask = await hall.AskAsync("sheet import", ("name", "Twin"));
        string[] pieces = [.. Enumerable.Range(0, 5).Select(piece => text.Length > piece * 4_000 ? text.Substring(piece * 4_000, Math.Min(4_000, text.Length - (piece * 4_000))) : "")];
        var imported = await hall.UseAsync(ask.Components.Single(), pieces);
        imported.Refusal.ShouldBeNull(imported.Text);

        (await hall.AskAsync("sheet export", ("name", "Twin"))).File!.Text.ShouldBe(text.Replace("\"Mira\"", "\"Twin\"", StringComparison.Ordinal));
        (await hall.AskAsync("sheet import", ("json", text[..200]))).Refusal!.Code.ShouldBe("sheet.import-json");
        (await hall.AskAsync("sheet import", ("json", "{\"format\":\"guildhall-sheet\"}"))).Refusal!.Code.ShouldBe("sheet.import-field");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Each_change_is_in_the_history_and_can_be_taken_back(SqlDialect on)
    {
        await using var hall = await SheetHall.OpenAsync(on);
        await hall.MakeAsync("Mira", "fighter", level: 3);
        var before = (await hall.AskAsync("sheet export")).File!.Text;
        (await hall.AskAsync(HeroHall.Ada with { Rights = Rights.ManageGuild }, "sheet edit", ("field", "hp"), ("value", "1"))).Refusal.ShouldBeNull();
        (await hall.AskAsync(HeroHall.Ada with { Rights = Rights.ManageGuild }, "sheet edit", ("field", "item.add"), ("value", "2 Longsword +2"))).Refusal.ShouldBeNull();

        var history = await hall.AskAsync("sheet history");
        history.Text.ShouldContain("**Mira** was edited: hit points ");
        history.Text.ShouldContain("with 2 × Longsword +2");
        var asked = await hall.UseAsync(history.Components[1]);
        asked.Text.ShouldContain("Put **Mira** back");
        var restored = await hall.UseAsync(asked.Components.Single());

        restored.Text.ShouldStartWith("**Mira** is back as in version #");
        (await hall.AskAsync("sheet export")).File!.Text.ShouldBe(before);
        (await hall.UseAsync(asked.Components.Single())).Refusal!.Code.ShouldBe("sheet.restore-same");
        (await hall.AskAsync(HeroHall.Bob, "sheet restore", ("version", "1"), ("sure", "true"))).Refusal!.Code.ShouldBe("sheet.version-unknown");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Only_who_manages_the_community_edits_and_within_the_rules(SqlDialect on)
    {
        await using var hall = await SheetHall.OpenAsync(on);
        await hall.MakeAsync("Mira", "rogue", level: 4);
        (string, string)[] raise = [("field", "score.dexterity"), ("value", "20"), ("of", HeroHall.Ada.User.ToString())];

        (await hall.AskAsync("sheet edit", ("field", "experience"), ("value", "355000"))).Refusal!.Code.ShouldBe("permission.missing");
        (await hall.AskAsync(HeroHall.Bob, "sheet edit", raise)).Refusal!.Code.ShouldBe("permission.missing");
        (await hall.AskAsync(SheetHall.Warden, "sheet edit", raise)).Text.ShouldContain("**Mira**: Dexterity ");
        (await hall.AskAsync("sheet show")).Text.ShouldContain("Dexterity 20");
        (await hall.AskAsync(SheetHall.Warden, "sheet edit", ("field", "hp"), ("value", "999"), ("of", HeroHall.Ada.User.ToString()))).Refusal!.Code.ShouldBe("sheet.value");
        (await hall.AskAsync(SheetHall.Warden, "sheet edit", ("field", "hp"), ("value", "1"))).Refusal!.Code.ShouldBe("sheet.none");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Things_are_put_on_attuned_to_and_left_behind_by_menu(SqlDialect on)
    {
        await using var hall = await SheetHall.OpenAsync(on);
        await hall.MakeAsync("Mira", "fighter");
        var warden = HeroHall.Ada with { Rights = Rights.ManageGuild };
        await hall.AskAsync(warden, "sheet edit", ("field", "item.add"), ("value", "Cloak of Protection"));
        var armor = ArmorOf(await hall.AskAsync("sheet equip"));

        var gear = await hall.AskAsync("sheet equip");
        var worn = await hall.UseAsync(gear.Labeled("Put on …"), "cloak-of-protection");
        var attuned = await hall.UseAsync(worn.Labeled("Attune to …"), "cloak-of-protection");
        ArmorOf(attuned).ShouldBe(armor + 1);
        (await hall.UseAsync(gear.Labeled("Leave behind …"), "cloak-of-protection")).Text.ShouldContain("That was meant for an earlier state");
        var dropped = await hall.UseAsync(attuned.Labeled("Leave behind …"), "cloak-of-protection");

        ArmorOf(dropped).ShouldBe(armor);
        (await hall.AskAsync("sheet equip", ("item", "Cloak of Protection"))).Refusal!.Code.ShouldBe("sheet.no-item");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Spells_are_exchanged_for_the_day_and_no_more_than_there_is_room_for(SqlDialect on)
    {
        await using var hall = await SheetHall.OpenAsync(on);
        await hall.MakeAsync("Mira", "cleric", level: 3);

        var page = await hall.AskAsync("sheet prepare");
        var without = await hall.UseAsync(page.Labeled("Not today …"), page.Labeled("Not today …").FirstChoice());
        var menu = without.Labeled("Prepare …");
        var with = await hall.UseAsync(menu, menu.FirstChoice());

        with.Refusal.ShouldBeNull();
        with.Components.ShouldNotContain(component => component.Label.StartsWith("Prepare …", StringComparison.Ordinal));
        (await hall.AskAsync("sheet prepare", ("add", "harm"), ("list", "spells.cleric"))).Refusal!.Code.ShouldBe("sheet.draft-option");
        (await hall.AskAsync("sheet history")).Text.Split("prepared").Length.ShouldBe(2, "one sitting is one version");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_sheet_in_a_campaign_is_neither_put_away_nor_turned_back_and_levels_by_experience(SqlDialect on)
    {
        await using var hall = await SheetHall.OpenAsync(on);
        await hall.MakeAsync("Mira", "fighter");
        await hall.AskAsync(HeroHall.Ada with { Rights = Rights.ManageGuild }, "sheet edit", ("field", "hp"), ("value", "1"));
        var sheet = (await hall.Get<SheetStore>().CurrentAsync(HeroHall.Ada.User, CancellationToken.None))!.Id;
        var (first, second) = (new Id<Session>(new Guid(1, 0, 0, new byte[8])), new Id<Session>(new Guid(2, 0, 0, new byte[8])));
        var elsewhere = Refusal.Of("sheet.in-campaign", ("name", "Mira"));

        (await hall.CommitAsync(work => SheetStore.Engage(work, sheet, first, elsewhere))).ShouldBeOfType<CommitOutcome.Committed>();
        (await hall.CommitAsync(work => SheetStore.Engage(work, sheet, second, elsewhere))).ShouldBeOfType<CommitOutcome.Refused>();
        (await hall.AskAsync("sheet retire", ("name", "Mira"), ("sure", "true"))).Refusal!.Code.ShouldBe("sheet.in-campaign");
        (await hall.AskAsync("sheet restore", ("version", "1"), ("sure", "true"))).Refusal!.Code.ShouldBe("sheet.in-campaign");
        (await hall.AskAsync("sheet level")).Refusal!.Code.ShouldBe("sheet.level-experience");

        await hall.CommitAsync(work => SheetStore.Release(work, sheet, second));
        (await hall.AskAsync("sheet retire", ("name", "Mira"), ("sure", "true"))).Refusal!.Code.ShouldBe("sheet.in-campaign");
        await hall.CommitAsync(work => SheetStore.Release(work, sheet, first));
        (await hall.AskAsync("sheet retire", ("name", "Mira"), ("sure", "true"))).Refusal.ShouldBeNull();
        var back = await hall.UseAsync((await hall.UseAsync((await hall.AskAsync("sheet history")).Components[0])).Components.Single());
        back.Text.ShouldStartWith("**Mira** is back");
        (await hall.AskAsync("sheet show")).Refusal.ShouldBeNull();
    }

    private static int ArmorOf(Reply reply) => int.Parse(reply.Text.Split("Armor Class ")[1].Split('.')[0], System.Globalization.CultureInfo.InvariantCulture);
}
