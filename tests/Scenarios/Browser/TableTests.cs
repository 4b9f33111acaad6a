using Microsoft.Playwright;

namespace Guildhall.Tests.Scenarios.Browser;

public sealed class TableTests
{
    private const int MostPresses = 150;
    private static readonly string[] _useful = ["Go ", "Search", "Pick", "Force", "On guard", "End turn"];

    [BrowserFact]
    public async Task Two_browsers_at_one_table_fight_by_keyboard_and_one_reloads_in_mid_turn()
    {
        await using var hall = await BrowserHall.OpenAsync();
        var ada = await hall.VisitAsync();
        var ben = await hall.VisitAsync();
        await ada.EnterAsync("Ada", "ember-hall");
        await ada.SayAsync("/hero create name:Ada archetype:fighter");
        await ada.ShootAsync("hero");
        await ben.EnterAsync("Ben", "ember-hall");
        await ben.SayAsync("/hero create name:Ben archetype:cleric");
        await ada.SayAsync("/delve start seed:ember");
        await ben.ExpectEntriesAsync(await ada.Entries.CountAsync());
        await ben.SayAsync("/delve join");
        await InStepAsync(ada, ben);

        await ada.ShootAsync("delve");

        await PlayUntilAsync(ada, ben, async () => await ada.HasTurnAsync());
        await ben.TalkAsync("I have your back.");
        await InStepAsync(ada, ben);
        await ada.ShootAsync("fight");
        (await ben.ActionsAsync()).ShouldBeEmpty();
        await Assertions.Expect(ben.Actions.GetByText("Your choices open when your turn comes.")).ToBeVisibleAsync();

        var (offered, entries) = (await ada.ActionsAsync(), await ada.Entries.CountAsync());
        await ada.Page.ReloadAsync();
        await ada.ExpectEntriesAsync(entries);
        await Assertions.Expect(ada.Actions.GetByText("Your turn", new() { Exact = true })).ToBeVisibleAsync();
        (await ada.ActionsAsync()).ShouldBe(offered);

        await PlayUntilAsync(ada, ben, async () => !await ada.IsFightingAsync());
        await InStepAsync(ada, ben);
        ada.Complaints.ShouldBeEmpty();
        ben.Complaints.ShouldBeEmpty();
    }

    private static async Task PlayUntilAsync(HallPage ada, HallPage ben, Func<Task<bool>> done)
    {
        for (var presses = 0; !await done(); presses++)
        {
            presses.ShouldBeLessThan(MostPresses);
            var actor = await ben.HasTurnAsync() || (!await ada.HasTurnAsync() && presses % 2 == 1) ? ben : ada;
            var actions = await actor.ActionsAsync();
            var useful = actions.Where(action => action.Starts("Attack")).ToList();
            if (useful.Count == 0)
            {
                useful = [.. actions.Where(action => action.Label != "Go home" && Array.Exists(_useful, action.Starts))];
            }

            if (useful.Count == 0)
            {
                // Whose turn it is comes a moment after what happened; until then nobody may press.
                await Task.Delay(50);
                continue;
            }

            await actor.PressAsync(useful[presses % useful.Count]);
            await InStepAsync(ada, ben);
        }
    }

    // What one did stands at the other's without a reload.
    private static async Task InStepAsync(HallPage ada, HallPage ben)
    {
        var longer = Math.Max(await ada.Entries.CountAsync(), await ben.Entries.CountAsync());
        await ada.ExpectEntriesAsync(longer);
        await ben.ExpectEntriesAsync(longer);
    }
}
