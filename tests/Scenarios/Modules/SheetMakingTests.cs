using Guildhall.Core.Replies;
using Guildhall.Core.Storage;
using Guildhall.Tests.Scenarios.Store;

namespace Guildhall.Tests.Scenarios.Modules;

/// <summary>Characters and levels made with menus and buttons, through the whole pipeline, on both databases.</summary>
public sealed class SheetMakingTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_character_is_made_without_typing_a_letter(SqlDialect on)
    {
        await using var hall = await SheetHall.OpenAsync(on);

        var first = await hall.AskAsync("sheet create");
        first.Visibility.ShouldBe(Visibility.OnlyMe);
        var (last, presses) = await hall.PressThroughAsync(first);
        presses.ShouldBeInRange(8, 40);
        var button = last.Components.OfType<Button>().First(button => button.Label.StartsWith("Call it ", StringComparison.Ordinal));
        var made = await hall.UseAsync(button);

        var name = button.Label["Call it ".Length..];
        made.Text.ShouldStartWith($"**{name}** is ready to play.");
        made.Cards.Single().Picture!.Alt.ShouldStartWith($"{name}: Level 1 ");
        (await hall.AskAsync("sheet show")).Cards.Single().Title.ShouldBe(name);

        // The draft is gone with it: the same press again makes nothing.
        (await hall.UseAsync(button)).Refusal!.Code.ShouldBe("sheet.draft-none");
        (await hall.AskAsync("sheet list")).Text.Split('\n').Length.ShouldBe(2);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_rest_is_chosen_for_who_does_not_want_to_and_the_name_is_typed(SqlDialect on)
    {
        await using var hall = await SheetHall.OpenAsync(on);
        var page = await hall.AskAsync("sheet create", ("class", "warlock"), ("level", "5"), ("method", "rolled"));
        page = await hall.UseAsync(page.Labeled("Choose all the rest for me"));

        page.Text.ShouldContain("Everything is chosen.");
        var form = page.Components.OfType<Form>().Single();
        (await hall.UseAsync(form, "<@1>")).Refusal!.Code.ShouldBe("hero.name-spelling");
        var made = await hall.UseAsync(form, "Ashvane");

        made.Text.ShouldContain("Ashvane: Level 5 ");
        made.Text.ShouldContain("Warlock 5");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_press_of_an_earlier_page_changes_nothing_and_shows_where_things_stand(SqlDialect on)
    {
        await using var hall = await SheetHall.OpenAsync(on);
        var first = await hall.AskAsync("sheet create");
        var classes = first.Labeled("Choose");
        var second = await hall.UseAsync(classes, "monk");

        var late = await hall.UseAsync(classes, "wizard");

        late.Text.ShouldContain("That was meant for an earlier state");
        late.Text.ShouldContain("Monk");
        second.Text.ShouldContain("Which species?");
        late.Text.ShouldContain("Which species?");
        (await hall.AskAsync("sheet create")).Text.ShouldContain("This is where you left off.");

        // Many presses of one menu at once: one of them counts.
        var species = late.Components.OfType<Select>().First();
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => hall.UseAsync(species, "elf")));
        answers.Count(answer => answer.Refusal is null && !answer.Text.Contains("earlier state", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task One_goes_back_step_by_step_and_dice_do_not_fall_again(SqlDialect on)
    {
        await using var hall = await SheetHall.OpenAsync(on);
        var page = await hall.AskAsync("sheet create", ("class", "fighter"), ("species", "human"), ("background", "soldier"));
        var rolled = await hall.UseAsync(page.Labeled("Roll the dice"));
        var taken = await hall.UseAsync(rolled.Labeled("Take these scores"));

        taken.Text.ShouldContain("Which abilities does the background raise?");
        var back = await hall.UseAsync(taken.Labeled("Back"));
        back.Text.ShouldContain("How do the six scores come about?");
        var again = await hall.UseAsync(back.Labeled("Roll the dice"));
        again.Text.Split('\n')[^1].ShouldBe(rolled.Text.Split('\n')[^1]);

        (await hall.UseAsync(again.Labeled("Throw it away"))).Text.ShouldStartWith("Thrown away.");
        (await hall.UseAsync(again.Labeled("Take these scores"))).Refusal!.Code.ShouldBe("sheet.draft-none");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_level_is_gained_in_the_same_class_or_a_second_one(SqlDialect on)
    {
        await using var hall = await SheetHall.OpenAsync(on);
        await hall.MakeAsync("Mira", "fighter", level: 2);

        var page = await hall.AskAsync("sheet level");
        page = await hall.UseAsync(page.Labeled("Choose"), "fighter");
        var (done, _) = await hall.PressThroughAsync(page);
        var leveled = await hall.UseAsync(done.Labeled("Gain level 3"));
        leveled.Text.ShouldStartWith("**Mira** is level 3 now.");
        leveled.Text.ShouldContain("Fighter 3 (");
        (await hall.UseAsync(done.Labeled("Gain level 3"))).Refusal!.Code.ShouldBe("sheet.draft-none");

        (await hall.AskAsync("sheet level", ("class", "wizard"))).Refusal!.Code.ShouldBe("sheet.level-class");
        page = await hall.AskAsync("sheet level", ("class", "barbarian"));
        page = await hall.UseAsync(page.Labeled("Roll the hit die"));
        if (page.Has("Choose all the rest for me")) page = await hall.UseAsync(page.Labeled("Choose all the rest for me"));
        (await hall.UseAsync(page.Labeled("Gain level 4"))).Text.ShouldContain(" / Barbarian 1");
        (await hall.AskAsync("sheet show")).Text.ShouldMatch("2,?700 XP");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_hero_of_the_dungeons_is_taken_over_with_one_press(SqlDialect on)
    {
        await using var hall = await SheetHall.OpenAsync(on);
        await hall.AskAsync("hero create", ("name", "Brandis"), ("archetype", "cleric"));

        var page = await hall.AskAsync("sheet create");
        var adopted = await hall.UseAsync(page.Labeled("Take Brandis over"));

        adopted.Text.ShouldContain("Brandis: Level 1 ");
        adopted.Text.ShouldContain("Cleric 1");
        var hero = (await hall.CurrentAsync())!;
        adopted.Text.ShouldContain($"Strength {hero.Scores.Strength}, Dexterity {hero.Scores.Dexterity}, Constitution {hero.Scores.Constitution}");
        (await hall.UseAsync(page.Labeled("Take Brandis over"))).Refusal!.Code.ShouldBe("sheet.name-taken");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Twenty_sheets_are_the_most_and_names_are_ones_own_only_once(SqlDialect on)
    {
        await using var hall = await SheetHall.OpenAsync(on);
        var answers = await Task.WhenAll(Enumerable.Range(0, 24).Select(number => hall.MakeAsync($"Hero {(char)('A' + number)}", "fighter")));

        answers.Count(answer => answer.Refusal is null).ShouldBe(20);
        answers.Where(answer => answer.Refusal is not null).ShouldAllBe(answer => answer.Refusal!.Code == "sheet.too-many" || answer.Refusal.Code == "pipeline.busy");
        (await hall.MakeAsync("Late", "fighter")).Refusal!.Code.ShouldBe("sheet.too-many");
        var asked = await hall.AskAsync("sheet retire", ("name", "Hero A"));
        if (asked.Refusal is null) (await hall.UseAsync(asked.Components.Single())).Refusal.ShouldBeNull();
        (await hall.AskAsync(HeroHall.Bob, "sheet create", ("name", "Mira"), ("class", "fighter"))).Refusal.ShouldBeNull();
        (await hall.AskAsync(HeroHall.Bob, "sheet create", ("name", "mIRA"), ("class", "bard"))).Refusal!.Code.ShouldBe("sheet.name-taken");
    }
}
