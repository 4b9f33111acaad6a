using System.Collections.Immutable;
using Guildhall.Core.Characters;
using Guildhall.Core.Events;
using Guildhall.Core.Ids;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;
using Guildhall.Core.Sessions;
using Guildhall.Core.Storage;

namespace Guildhall.Tests.Scenarios.Modules;

/// <summary>Heroes and bags on a real database, through the whole pipeline.</summary>
public sealed class HeroTests
{
    [Fact]
    public async Task The_first_hero_is_made_step_by_step_and_brings_a_kit_along()
    {
        await using var hall = await HeroHall.OpenAsync();

        var asked = await hall.AskAsync("hero create");
        var chosen = await hall.UseAsync(asked.Components.Single(), "rogue");
        var made = await hall.UseAsync(chosen.Components.Single(), "Mira \u202e of the Hill");

        made.Text.ShouldBe(
            "**Mira of the Hill** the Rogue is ready for adventure. Your bag holds a little something to begin with: /hero bag.");
        made.Cards.Single().Picture!.Alt.ShouldStartWith("Mira of the Hill, Level 1 Rogue.");
        (asked.Visibility, chosen.Visibility, made.Visibility).ShouldBe((Visibility.OnlyMe, Visibility.OnlyMe, Visibility.All));
        (await hall.BagAsync()).ShouldBe([new("potion-of-healing", 2), new("rations", 3), new("rope", 1), new("torch", 3)]);

        (await hall.AskAsync("hero create", ("name", "Ash"), ("archetype", "wizard"))).Text.ShouldNotContain("bag");
        (await hall.BagAsync())[0].Count.ShouldBe(2);
        (await hall.CurrentAsync())!.Name.ShouldBe("Ash");
    }

    [Fact]
    public async Task Scores_can_be_bought_and_are_refused_where_the_points_do_not_suffice()
    {
        await using var hall = await HeroHall.OpenAsync();

        (await hall.BuyAsync(15, 15, 15, 9, 8, 8)).Refusal!.Code.ShouldBe("hero.point-buy-over");
        (await hall.BuyAsync(16, 8, 8, 8, 8, 8)).Refusal!.Code.ShouldBe("hero.point-buy-score");
        (await hall.BuyAsync(15, 15, 15, 8, 8, 8)).Refusal.ShouldBeNull();

        (await hall.CurrentAsync())!.Scores.ShouldBe(new HeroScores(17, 15, 16, 8, 8, 8));
        (await hall.AskAsync("hero create", ("name", "Ash"), ("archetype", "wizard"), ("strength", "8"))).Refusal!.Code
            .ShouldBe("hero.scores-incomplete");
    }

    [Fact]
    public async Task A_name_is_clean_and_ones_own_only_once()
    {
        await using var hall = await HeroHall.OpenAsync();
        await hall.MakeAsync("Mira");

        (await hall.MakeAsync("mIRA")).Refusal!.Code.ShouldBe("hero.name-taken");
        (await hall.MakeAsync("<@42>")).Refusal!.Code.ShouldBe("hero.name-spelling");
        (await hall.MakeAsync(new string('m', 33))).Refusal!.Code.ShouldBe("hero.name-length");
        (await hall.AskAsync(HeroHall.Bob, "hero create", ("name", "Mira"), ("archetype", "fighter"))).Refusal.ShouldBeNull();
    }

    [Fact]
    public async Task A_hero_is_in_one_unfinished_session_and_is_not_retired_meanwhile()
    {
        await using var hall = await HeroHall.OpenAsync();
        await hall.AskAsync("hero create", ("name", "Ash"), ("archetype", "wizard"));
        var hero = (await hall.CurrentAsync())!;
        var (first, second) = (new Id<Session>(new Guid(1, 0, 0, new byte[8])), new Id<Session>(new Guid(2, 0, 0, new byte[8])));
        var elsewhere = Refusal.Of("delve.hero-elsewhere", ("name", hero.Name));

        (await hall.CommitAsync(work => hall.Characters.Engage(work, hero.Id, first, elsewhere))).ShouldBeOfType<CommitOutcome.Committed>();
        (await hall.CommitAsync(work => hall.Characters.Engage(work, hero.Id, second, elsewhere)))
            .ShouldBeOfType<CommitOutcome.Refused>().Why.Code.ShouldBe("delve.hero-elsewhere");
        (await hall.AskAsync("hero retire", ("name", "Ash"), ("sure", "true"))).Refusal!.Code.ShouldBe("hero.playing");

        await hall.CommitAsync(work => hall.Characters.Release(work, hero.Id, second));
        (await hall.AskAsync("hero retire", ("name", "Ash"), ("sure", "true"))).Refusal!.Code.ShouldBe("hero.playing");
        await hall.CommitAsync(work => hall.Characters.Release(work, hero.Id, first));
        (await hall.AskAsync("hero retire", ("name", "Ash"), ("sure", "true"))).Refusal.ShouldBeNull();
    }

    [Fact]
    public async Task Ten_heroes_are_the_most_and_a_retired_one_makes_room()
    {
        await using var hall = await HeroHall.OpenAsync();

        // All at once: the last places are taken by a condition of the write.
        var answers = await Task.WhenAll(Enumerable.Range(0, 14).Select(number => hall.MakeAsync($"Hero {(char)('A' + number)}")));

        answers.Count(answer => answer.Refusal is null).ShouldBe(10);
        answers.Where(answer => answer.Refusal is not null).ShouldAllBe(answer => answer.Refusal!.Code == "hero.too-many");
        (await hall.MakeAsync("Late")).Refusal!.Code.ShouldBe("hero.too-many");

        var asked = await hall.AskAsync("hero retire", ("name", (await hall.CurrentAsync())!.Name));
        (await hall.UseAsync(asked.Components.Single())).Refusal.ShouldBeNull();
        (await hall.CurrentAsync()).ShouldNotBeNull();
        (await hall.MakeAsync("Late")).Refusal.ShouldBeNull();
    }

    [Fact]
    public async Task Another_hero_is_played_by_name_or_by_the_button_of_the_list()
    {
        await using var hall = await HeroHall.OpenAsync();
        (await hall.AskAsync("hero switch", ("name", "Mira"))).Refusal!.Code.ShouldBe("hero.none");
        await hall.MakeAsync("Mira");
        await hall.MakeAsync("Ash");

        (await hall.AskAsync("hero switch", ("name", "mi"))).Text.ShouldBe("You play **Mira** now.");
        (await hall.CurrentAsync())!.Name.ShouldBe("Mira");

        var list = await hall.AskAsync("hero list");
        (await hall.UseAsync(list.Components[0])).Text.ShouldBe("You play **Ash** now.");
        (await hall.CurrentAsync())!.Name.ShouldBe("Ash");
        (await hall.AskAsync("hero switch", ("name", "Bob"))).Refusal!.Text.ShouldContain("Mira, Ash");
    }

    [Fact]
    public async Task The_dead_are_neither_played_nor_taught()
    {
        await using var hall = await HeroHall.OpenAsync();
        await hall.MakeAsync("Mira");
        var hero = (await hall.CurrentAsync())!;

        await hall.CommitAsync(work => hall.Characters.AddExperience(work, hero.Id, 300));
        await hall.CommitAsync(work => hall.Characters.Bury(work, hero.Id));
        await hall.CommitAsync(work => hall.Characters.AddExperience(work, hero.Id, 300));

        (await hall.CurrentAsync()).ShouldBeNull();
        (await hall.Characters.FindAsync(hero.Id, CancellationToken.None)).ShouldBe(hero with { Experience = 300, Alive = false, Revision = 2 });
        (await hall.AskAsync("hero switch", ("name", "Mira"))).Refusal!.Code.ShouldBe("hero.fallen");
        (await hall.AskAsync("hero sheet")).Refusal!.Code.ShouldBe("hero.none-current");
        (await hall.AskAsync("hero sheet", ("name", "Mira"))).Text.ShouldContain("Fallen.");
    }

    [Fact]
    public async Task A_bag_gives_what_it_has_and_nothing_more()
    {
        await using var hall = await HeroHall.OpenAsync();
        var without = Refusal.Of("hero.none");

        await hall.CommitAsync(work => hall.Inventory.Add(work, HeroHall.Ada.User, "torch", 2));
        await hall.CommitAsync(work => hall.Inventory.Add(work, HeroHall.Ada.User, "rope", 1));
        var outcome = await hall.CommitAsync(work => hall.Inventory.Take(work, HeroHall.Ada.User, "torch", 3, without));
        outcome.ShouldBeOfType<CommitOutcome.Refused>().Why.ShouldBe(without);
        (await hall.BagAsync()).ShouldBe([new("rope", 1), new("torch", 2)]);

        await hall.CommitAsync(work => hall.Inventory.Take(work, HeroHall.Ada.User, "torch", 2, without));
        (await hall.BagAsync()).ShouldBe([new("rope", 1)]);
        (await hall.AskAsync("hero bag")).Text.ShouldStartWith("Your bag: 1 thing\n1 × **");
    }

    [Fact]
    public async Task Deeds_are_told_on_the_sheet_once_each()
    {
        await using var hall = await HeroHall.OpenAsync();
        await hall.MakeAsync("Mira");
        var hero = (await hall.CurrentAsync())!.Id;
        ImmutableArray<Id<Hero>> party = [hero, new(new Guid(7, 7, 7, new byte[8]))];

        await hall.CommitAsync(work =>
        {
            work.Publish(new BattleWon("web:lobby", hall.Now, default, party, Foes: 3));
            work.Publish(new BattleWon("web:lobby", hall.Now, default, party, Foes: 1));
            work.Publish(new SessionEnded("web:lobby", hall.Now, "delve", default, "won", party));
            work.Publish(new SessionEnded("web:lobby", hall.Now, "delve", default, "fled", party));
            work.Publish(new SessionEnded("web:lobby", hall.Now, "chess", default, "won", party));
            work.Publish(new HeroFell("web:lobby", hall.Now, HeroHall.Ada.User, hero, "monster.ghoul"));
        });
        await hall.RelayAsync();
        await hall.RelayAsync();

        (await hall.AskAsync("hero sheet")).Text.ShouldEndWith("2 delves (1 won)  ·  2 battles won  ·  4 foes overcome  ·  fell once.");
    }

    [Fact]
    public async Task A_repeated_request_makes_no_second_hero()
    {
        await using var hall = await HeroHall.OpenAsync();
        var request = hall.Request(HeroHall.Ada, "hero create", ("name", "Mira"), ("archetype", "fighter"));

        var first = await hall.RunAsync(request);
        var second = await hall.RunAsync(request);

        second.Body.ToArray().ShouldBe(first.Body.ToArray());
        second.Duplicate.ShouldBeTrue();
        (await hall.AskAsync("hero list")).Text.ShouldBe("Your hero\n▸ **Mira** – Level 1 Fighter, 0 XP · you play this hero");
    }

    [Fact]
    public async Task A_number_of_the_sheet_is_explained_in_the_readers_language()
    {
        await using var hall = await HeroHall.OpenAsync();
        await hall.MakeAsync("Mira");

        var answer = await hall.AskAsync(HeroHall.Ada with { Locale = "de" }, "hero sheet", ("why", "ac"));

        answer.Text.ShouldContain("**Rüstungsklasse 17** = Kettenpanzer +16");
    }
}
