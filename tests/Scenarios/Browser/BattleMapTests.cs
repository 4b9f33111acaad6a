using System.Globalization;
using Microsoft.Playwright;

namespace Guildhall.Tests.Scenarios.Browser;

public sealed class BattleMapTests
{
    private const int MostRounds = 8;
    private static readonly LocatorAssertionsToBeVisibleOptions _patience = new() { Timeout = 15_000 };

    [BrowserFact]
    public async Task A_fight_is_played_on_the_map_by_dragging_pointing_and_ending_the_turn_and_seen_again_afterwards()
    {
        await using var hall = await BrowserHall.OpenAsync();
        var (mia, ada) = (await hall.VisitAsync(), await hall.VisitAsync());
        await mia.EnterAsync("Mia", "chalk-squares");
        await ada.EnterAsync("Ada", "chalk-squares");
        await mia.SayAsync("/campaign start title:\"The Mill\" master:true");
        await ada.SayAsync("/campaign join class:fighter name:Ada");
        await mia.SayAsync("/session start");
        await mia.SayAsync("/dm battle creature:Commoner");
        await ExpectTurnAsync(ada);

        var from = await SquareAsync(ada);
        var to = await DragTowardsAsync(ada, "foes");
        to.ShouldNotBe(from, StringComparer.Ordinal);
        await Assertions.Expect(Standing(ada, "party")).ToContainTextAsync($"{to}: Ada", new() { Timeout = 15_000 });
        await Assertions.Expect(Standing(mia, "foes")).ToContainTextAsync("4 of 4 hit points");
        await Assertions.Expect(Standing(mia, "party")).ToContainTextAsync($"{to}: Ada", new() { Timeout = 15_000 });
        await ada.ShootAsync("battle-map");

        // A foe far away is walked up to; nearby, every blow has its chance.
        var odds = ada.Page.GetByRole(AriaRole.List, new() { Name = "What you can try" });
        for (var round = 0; !await PointAtFoeAsync(ada, odds); round++)
        {
            round.ShouldBeLessThan(MostRounds);
            await EndTurnAsync(ada, next: ada);
            await DragTowardsAsync(ada, "foes");
        }

        await Assertions.Expect(odds.GetByRole(AriaRole.Button).First).ToContainTextAsync("%");
        await Assertions.Expect(ada.Page.Locator("[data-board-details]")).ToContainTextAsync("Commoner");
        await ada.Page.ScreenshotAsync(new() { Path = HallPage.ScreenshotPath("battle-odds") });
        await odds.GetByRole(AriaRole.Button).First.ClickAsync();
        await Assertions.Expect(ada.Entries.Last).ToContainTextAsync("Commoner", new() { Timeout = 15_000 });

        await ada.Page.GetByRole(AriaRole.Link, new() { Name = "Replay" }).ClickAsync();
        var scrubber = ada.Page.GetByRole(AriaRole.Slider, new() { Name = "Step of the game" });
        await Assertions.Expect(ada.Page.GetByText("Step 1 of")).ToBeVisibleAsync(_patience);
        await scrubber.FillAsync("4");
        await Assertions.Expect(ada.Page.GetByText("Step 4 of")).ToBeVisibleAsync(_patience);
        await Assertions.Expect(Standing(ada, "party")).ToContainTextAsync("Ada");
        await Assertions.Expect(Standing(ada, "party")).Not.ToContainTextAsync($"{to}: Ada");
        await scrubber.PressAsync("ArrowRight");
        await Assertions.Expect(Standing(ada, "party")).ToContainTextAsync($"{to}: Ada", new() { Timeout = 15_000 });
        await ada.ShootAsync("replay");
        ada.Complaints.ShouldBeEmpty();
        mia.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task A_master_who_plays_the_foes_by_hand_drags_them_while_nobody_else_can_move_anything()
    {
        await using var hall = await BrowserHall.OpenAsync();
        var (mia, ada) = (await hall.VisitAsync(), await hall.VisitAsync(375, 812));
        await mia.EnterAsync("Mia", "masters-hand");
        await ada.EnterAsync("Ada", "masters-hand");
        await mia.SayAsync("/campaign start title:\"The Mill\" master:true");
        await ada.SayAsync("/campaign join class:fighter name:Ada");
        await mia.SayAsync("/session start");
        await mia.SayAsync("/campaign rules foes-by-hand:true");
        await mia.SayAsync("/dm battle creature:Ogre");
        if (!await mia.Page.GetByText("You play Ogre").IsVisibleAsync())
        {
            await ExpectTurnAsync(ada);
            await ada.SayAsync("/init next");
        }

        await Assertions.Expect(mia.Page.GetByText("You play Ogre")).ToBeVisibleAsync(_patience);
        await Assertions.Expect(ada.Actions.GetByText("Ogre’s turn")).ToBeVisibleAsync(_patience);
        await Assertions.Expect(ada.Page.Locator("[data-token]")).ToHaveCountAsync(2);
        await Assertions.Expect(ada.Page.Locator("[data-movable]")).ToHaveCountAsync(0);
        await Assertions.Expect(ada.Page.Locator("[data-reach]")).ToHaveCountAsync(0);
        var to = await DragTowardsAsync(mia, "party");
        await Assertions.Expect(Standing(ada, "foes")).ToContainTextAsync($"{to}: Ogre", new() { Timeout = 15_000 });
        await mia.ShootAsync("battle-master");
        await mia.Page.SetViewportSizeAsync(1440, 900);
        await EndTurnAsync(mia, next: ada);
        mia.Complaints.ShouldBeEmpty();
        ada.Complaints.ShouldBeEmpty();
    }

    // Foes take their turns by themselves; whatever comes between, one's own comes again.
    private static async Task ExpectTurnAsync(HallPage page) =>
        await Assertions.Expect(page.Page.GetByRole(AriaRole.Button, new() { Name = "End turn" }).Last).ToBeVisibleAsync(_patience);

    private static async Task EndTurnAsync(HallPage page, HallPage next)
    {
        var before = await page.Entries.CountAsync();
        await page.Page.GetByRole(AriaRole.Complementary).GetByRole(AriaRole.Button, new() { Name = "End turn" }).ClickAsync();
        await page.ExpectEntriesAsync(before + 1);
        await ExpectTurnAsync(next);
    }

    private static async Task<bool> PointAtFoeAsync(HallPage page, ILocator odds)
    {
        await page.Page.Mouse.MoveAsync(5, 5);
        await page.Page.Locator("[data-token][data-side=foes]").First.HoverAsync();
        await Assertions.Expect(page.Page.Locator("[data-board-details]")).ToBeVisibleAsync(_patience);
        return await odds.IsVisibleAsync();
    }

    /// <summary>Drags the viewer's hero to the square within reach that is nearest to somebody; the square's name.</summary>
    private static async Task<string> DragTowardsAsync(HallPage page, string side)
    {
        await Assertions.Expect(page.Page.Locator("[data-token][data-movable]")).ToBeVisibleAsync(_patience);
        var token = (await page.Page.Locator("[data-token][data-movable]").BoundingBoxAsync())!;
        var goal = await CenterAsync(page.Page.Locator($"[data-token][data-side={side}]").First);
        var squares = new List<(string Name, float X, float Y)>();
        foreach (var square in await page.Page.Locator("[data-reach]").AllAsync())
        {
            // What is dragged by its middle lands with its north-western square on the one that is meant.
            var box = (await square.Locator("rect").BoundingBoxAsync())!;
            var toMiddle = (MathF.Floor(token.Width / box.Width) - 1) * box.Width / 2;
            squares.Add(((await square.GetAttributeAsync("data-reach"))!, box.X + (box.Width / 2) + toMiddle, box.Y + (box.Height / 2) + toMiddle));
        }

        var nearest = squares.MinBy(square => MathF.Max(MathF.Abs(square.X - goal.X), MathF.Abs(square.Y - goal.Y)));
        await page.Page.Mouse.MoveAsync(token.X + (token.Width / 2), token.Y + (token.Height / 2));
        await page.Page.Mouse.DownAsync();
        await page.Page.Mouse.MoveAsync(nearest.X, nearest.Y, new() { Steps = 5 });
        await page.Page.Mouse.UpAsync();
        await Assertions.Expect(page.Page.GetByRole(AriaRole.Log)).ToContainTextAsync(string.Create(CultureInfo.InvariantCulture, $"/move to:{nearest.Name}"), new() { Timeout = 15_000 });
        return nearest.Name;
    }

    private static async Task<string> SquareAsync(HallPage page) => (await Standing(page, "party").InnerTextAsync()).Split(':')[0];

    private static ILocator Standing(HallPage page, string side) => page.Page.GetByRole(AriaRole.List, new() { Name = "Who stands where" })
        .GetByRole(AriaRole.Listitem).Filter(new() { HasText = side == "party" ? ", party" : ", foe" });

    private static async Task<(float X, float Y)> CenterAsync(ILocator shape)
    {
        var box = (await shape.BoundingBoxAsync())!;
        return (box.X + (box.Width / 2), box.Y + (box.Height / 2));
    }
}
