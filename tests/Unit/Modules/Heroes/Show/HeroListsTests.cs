using Guildhall.Core.Commands;
using Guildhall.Core.Inventories;
using Guildhall.Core.Replies;
using Guildhall.Modules.Heroes;
using Guildhall.Modules.Heroes.Show;

namespace Guildhall.Tests.Unit.Modules.Heroes.Show;

public sealed class HeroListsTests
{
    [Fact]
    public void The_hero_that_is_played_needs_no_button()
    {
        var (mira, ash) = (Sample.Hero("Mira"), Sample.Hero("Ash", "wizard", 900, number: 2));
        var fallen = Sample.Hero("Tom", number: 3) with { Alive = false };

        var reply = HeroLists.Heroes(new([mira, ash, fallen], mira, Known: true), Sample.English);

        reply.Text.ShouldBe(
            """
            Your 3 heroes
            ▸ **Mira** – Level 1 Fighter, 0 XP · you play this hero
            **Ash** – Level 3 Wizard, 900 XP
            **Tom** – Level 1 Fighter, 0 XP · † fallen
            """);
        reply.Visibility.ShouldBe(Visibility.OnlyMe);
        reply.Components.Select(component => component.Call!.ToString()).ShouldBe(["hero switch name:Ash", "hero create"]);
    }

    [Fact]
    public void Who_has_no_hero_is_offered_one()
    {
        var reply = HeroLists.Heroes(new([], null, Known: false), Sample.English);

        reply.Text.ShouldBe("You have no hero yet. /hero create makes one.");
        reply.Components.Single().Call.ShouldBe(CommandCall.To("hero create"));
    }

    [Fact]
    public void A_thing_that_no_game_has_named_shows_its_key() =>
        HeroLists.Bag([new Item("left-boot-of-nobody", 3)], new Roster([], null, Known: true), Sample.English).Text.ShouldBe("Your bag: 3 things\n3 × **Left boot of nobody**");

    [Fact]
    public void An_empty_bag_says_so() => HeroLists.Bag([], new Roster([], null, Known: true), Sample.German).Text.ShouldStartWith("Deine Tasche ist leer.");

    [Fact]
    public void A_bag_of_many_kinds_tells_how_many_it_leaves_out()
    {
        var bag = Enumerable.Range(0, 400).Select(number => new Item($"curious-thing-number-{number}", 1)).ToList();

        var reply = HeroLists.Bag(bag, new Roster([], null, Known: true), Sample.English);

        reply.Text.Length.ShouldBeLessThanOrEqualTo(4_000);
        reply.Cards.Single().Body.ShouldMatch(@"\n… and \d+ more kinds of things\.$");
    }

    [Fact]
    public void Retiring_asks_first()
    {
        var button = HeroLists.AskToRetire(Sample.Hero(), Sample.English).Components.Single().ShouldBeOfType<Button>();

        button.Style.ShouldBe(ButtonStyle.Danger);
        button.Call!.ToString().ShouldBe("hero retire name:Mira sure:true");
    }
}
