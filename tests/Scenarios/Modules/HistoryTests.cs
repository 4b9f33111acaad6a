using Guildhall.Core.Replies;
using Guildhall.Core.Storage;
using Guildhall.Tests.Scenarios.Store;

namespace Guildhall.Tests.Scenarios.Modules;

/// <summary>Sheets as they were, on a real database: brought back without making anything that was not there.</summary>
public sealed class HistoryTests
{
    private const string Ring = "ring-of-protection";

    [Theory, OnSqlite, OnPostgres]
    public async Task Who_retired_comes_back_and_wears_again_what_went_into_the_bag(SqlDialect on)
    {
        await using var hall = await HeroHall.OpenAsync(on);
        await WearAsync(hall);
        await hall.AskAsync("hero retire", ("name", "Mira"), ("sure", "true"));
        var before = (await hall.BagAsync()).Sum(item => item.Count);

        var history = await hall.AskAsync("hero history");
        history.Text.ShouldContain("**Mira** retired (level 1 Fighter, 0 XP).");
        history.Visibility.ShouldBe(Visibility.OnlyMe);
        var asked = await hall.UseAsync(First(history));
        asked.Text.ShouldContain("Comes out of the bag: Ring of Protection.");
        (await hall.CurrentAsync()).ShouldBeNull();
        var restored = await hall.UseAsync(First(asked));

        restored.Text.ShouldStartWith("**Mira** is back");
        (await hall.CurrentAsync())!.Worn.ShouldBe([Ring]);
        (await hall.BagAsync()).Sum(item => item.Count).ShouldBe(before - 1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_no_longer_in_the_bag_is_not_made_again(SqlDialect on)
    {
        await using var hall = await HeroHall.OpenAsync(on);
        await WearAsync(hall);
        await hall.AskAsync("hero retire", ("name", "Mira"), ("sure", "true"));
        await hall.CommitAsync(work => hall.Inventory.Take(work, HeroHall.Ada.User, Ring, 1, Core.Results.Refusal.Of("hero.gear-not-in-bag")));

        var restored = await RestoreNewestAsync(hall);

        restored.Text.ShouldContain("No longer yours to put on: Ring of Protection.");
        (await hall.CurrentAsync())!.Worn.ShouldBeEmpty();
        (await hall.BagAsync()).ShouldNotContain(item => item.Key == Ring);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_sheet_restored_twice_or_by_many_presses_at_once_moves_a_thing_once(SqlDialect on)
    {
        await using var hall = await HeroHall.OpenAsync(on);
        await WearAsync(hall);
        await hall.AskAsync("hero unequip", ("item", Ring));
        var number = await NewestAsync(hall);
        var before = (await hall.BagAsync()).Sum(item => item.Count);

        var replies = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => hall.AskAsync("hero restore", ("snapshot", number), ("sure", "true"))));

        replies.Count(reply => reply.Refusal is null).ShouldBe(1);
        (await hall.CurrentAsync())!.Worn.ShouldBe([Ring]);
        (await hall.BagAsync()).Sum(item => item.Count).ShouldBe(before - 1);
        (await hall.AskAsync("hero restore", ("snapshot", number), ("sure", "true"))).Refusal!.Code.ShouldBe("hero.restore-same");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Nobody_restores_anothers_sheet(SqlDialect on)
    {
        await using var hall = await HeroHall.OpenAsync(on);
        await WearAsync(hall);
        var number = await NewestAsync(hall);

        (await hall.AskAsync(HeroHall.Bob, "hero restore", ("snapshot", number), ("sure", "true"))).Refusal!.Code.ShouldBe("hero.snapshot-unknown");
        (await hall.AskAsync(HeroHall.Bob, "hero history")).Text.ShouldBe("Nothing has changed your heroes’ sheets yet.");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_fallen_are_told_of_and_stay_fallen(SqlDialect on)
    {
        await using var hall = await HeroHall.OpenAsync(on);
        await WearAsync(hall);
        var number = await NewestAsync(hall);
        var hero = (await hall.CurrentAsync())!;
        await hall.CommitAsync(work => hall.Characters.Bury(work, hero.Id));
        await hall.CommitAsync(work => hall.Characters.Bury(work, hero.Id));

        (await hall.AskAsync("hero restore", ("snapshot", number), ("sure", "true"))).Refusal!.Code.ShouldBe("hero.stays-fallen");
        var history = await hall.AskAsync("hero history", ("name", "mi"));
        history.Text.Split("fell").Length.ShouldBe(2);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_hero_does_not_come_back_beside_a_namesake_and_loses_no_experience(SqlDialect on)
    {
        await using var hall = await HeroHall.OpenAsync(on);
        await WearAsync(hall);
        var first = (await hall.CurrentAsync())!;
        var early = await NewestAsync(hall);
        await hall.CommitAsync(work => hall.Characters.AddExperience(work, first.Id, 300));
        await hall.AskAsync("hero retire", ("name", "Mira"), ("sure", "true"));
        await hall.MakeAsync("Mira");

        (await hall.AskAsync("hero restore", ("snapshot", early), ("sure", "true"))).Refusal!.Code.ShouldBe("hero.name-taken");
        await hall.AskAsync("hero retire", ("name", "Mira"), ("sure", "true"));
        (await hall.AskAsync("hero restore", ("snapshot", early), ("sure", "true"))).Refusal.ShouldBeNull();

        (await hall.CurrentAsync())!.Id.ShouldBe(first.Id);
        (await hall.CurrentAsync())!.Experience.ShouldBe(300);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Of_each_hero_the_newest_twenty_sheets_are_kept(SqlDialect on)
    {
        await using var hall = await HeroHall.OpenAsync(on);
        await WearAsync(hall);
        for (var turn = 0; turn < 11; turn++)
        {
            await hall.AskAsync("hero unequip", ("item", Ring));
            await hall.AskAsync("hero equip", ("item", Ring));
        }

        var lines = (await hall.AskAsync("hero history")).Text.Split('\n');

        lines.Length.ShouldBe(21);
        lines[1].ShouldStartWith("**#23**");
        lines[^1].ShouldStartWith("**#4**");
    }

    private static async Task WearAsync(HeroHall hall)
    {
        await hall.MakeAsync("Mira");
        await hall.CommitAsync(work => hall.Inventory.Add(work, HeroHall.Ada.User, Ring, 1));
        (await hall.AskAsync("hero equip", ("item", Ring))).Refusal.ShouldBeNull();
    }

    private static async Task<Reply> RestoreNewestAsync(HeroHall hall) => await hall.UseAsync(First(await hall.UseAsync(First(await hall.AskAsync("hero history")))));

    private static async Task<string> NewestAsync(HeroHall hall) => (await hall.AskAsync("hero history")).Text.Split('\n')[1].Split("**")[1].TrimStart('#');

    private static Component First(Reply reply) => reply.Components[0];
}
