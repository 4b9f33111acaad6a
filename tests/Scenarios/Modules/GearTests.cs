using Guildhall.Core.Replies;
using Guildhall.Core.Storage;

namespace Guildhall.Tests.Scenarios.Modules;

/// <summary>Magic things on a real database: in the bag or on a hero, never both and never neither.</summary>
public sealed class GearTests
{
    [Fact]
    public async Task A_thing_goes_from_the_bag_to_the_hero_and_back()
    {
        await using var hall = await HeroHall.OpenAsync();
        await hall.MakeAsync("Mira");
        await FindAsync(hall, "longsword-plus-1", "longsword-plus-2", "ring-of-protection");
        var before = (await hall.BagAsync()).Sum(item => item.Count);

        var bag = await hall.AskAsync("hero bag");
        var worn = await hall.UseAsync(Button(bag, "Put on: Longsword +1"));
        var better = await hall.AskAsync("hero equip", ("item", "longsword +2"));
        var ring = await hall.AskAsync("hero equip", ("item", "ring"));

        worn.Text.ShouldBe("Mira now bears: **Longsword +1**. Armor Class 17, 12 hit points.");
        better.Text.ShouldContain("Back in the bag: Longsword +1.");
        ring.Text.ShouldEndWith("Armor Class 18, 12 hit points.");
        (await hall.CurrentAsync())!.Worn.ShouldBe(["longsword-plus-2", "ring-of-protection"]);
        (await hall.BagAsync()).Sum(item => item.Count).ShouldBe(before - 2);
        (await hall.AskAsync("hero sheet")).Text.ShouldContain("Magic worn: Longsword +2, Ring of Protection.");
        (await hall.AskAsync("hero sheet", ("why", "ac"))).Text.ShouldContain("Ring of Protection +1");

        await hall.UseAsync(Button(await hall.AskAsync("hero bag"), "Take off: Longsword +2"));
        await hall.AskAsync("hero unequip", ("item", "ring-of-protection"), ("name", "Mira"));

        (await hall.CurrentAsync())!.Worn.ShouldBeEmpty();
        (await hall.BagAsync()).Sum(item => item.Count).ShouldBe(before);
    }

    [Fact]
    public async Task What_is_not_there_or_not_to_be_worn_is_refused()
    {
        await using var hall = await HeroHall.OpenAsync();
        (await hall.AskAsync("hero equip", ("item", "rope"))).Refusal!.Code.ShouldBe("hero.none-current");
        await hall.MakeAsync("Mira");

        (await hall.AskAsync("hero equip", ("item", "longsword-plus-1"))).Refusal!.Code.ShouldBe("hero.gear-not-in-bag");
        (await hall.AskAsync("hero equip", ("item", "rope"))).Refusal!.Code.ShouldBe("hero.gear-no-use");
        (await hall.AskAsync("hero unequip", ("item", "longsword-plus-1"))).Refusal!.Code.ShouldBe("hero.gear-off");
        (await hall.AskAsync("hero unequip", ("item", "rope"), ("name", "Nobody"))).Refusal!.Code.ShouldBe("hero.unknown");
    }

    [Fact]
    public async Task Of_two_at_once_who_want_the_only_one_one_gets_it()
    {
        await using var hall = await HeroHall.OpenAsync();
        await hall.MakeAsync("Mira");
        await FindAsync(hall, "longsword-plus-1", "shield-plus-1");

        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => hall.AskAsync("hero equip", ("item", i % 2 == 0 ? "longsword-plus-1" : "shield-plus-1"))));

        (await hall.CurrentAsync())!.Worn.ShouldBe(["longsword-plus-1", "shield-plus-1"], ignoreOrder: true);
        (await hall.BagAsync()).ShouldNotContain(item => item.Key.EndsWith("-plus-1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_retired_leave_their_gear_and_the_fallen_give_it_up()
    {
        await using var hall = await HeroHall.OpenAsync();
        await hall.MakeAsync("Mira");
        await FindAsync(hall, "shield-plus-1", "cloak-of-protection");
        await hall.AskAsync("hero equip", ("item", "shield-plus-1"));
        await hall.AskAsync("hero retire", ("name", "Mira"), ("sure", "true"));
        (await hall.BagAsync()).ShouldContain(item => item.Key == "shield-plus-1");

        await hall.MakeAsync("Ash");
        await hall.AskAsync("hero equip", ("item", "cloak-of-protection"));
        var ash = (await hall.CurrentAsync())!;
        await hall.CommitAsync(work => hall.Characters.Bury(work, ash.Id));
        await hall.AskAsync("hero unequip", ("item", "cloak-of-protection"), ("name", "Ash"));

        (await hall.BagAsync()).ShouldContain(item => item.Key == "cloak-of-protection");
    }

    private static Task<CommitOutcome> FindAsync(HeroHall hall, params string[] items) => hall.CommitAsync(work =>
    {
        foreach (var item in items)
        {
            hall.Inventory.Add(work, HeroHall.Ada.User, item, 1);
        }
    });

    private static Component Button(Reply reply, string label) => reply.Components.Single(component => component.Label == label);
}
