using Microsoft.Playwright;

namespace Guildhall.Tests.Scenarios.Browser;

public sealed class KeyboardTests
{
    private static readonly LocatorAssertionsToBeFocusedOptions _patience = new() { Timeout = 15_000 };

    [BrowserFact]
    public async Task The_focus_goes_along_from_the_first_door_to_the_ending_of_a_delve()
    {
        await using var hall = await BrowserHall.OpenAsync();
        var ada = await hall.VisitAsync();
        await ada.EnterAsync("Ada", "copper-stair");

        await ada.ReachAsync(ada.Page.GetByRole(AriaRole.Button, new() { Name = "Create a hero" }));
        await PressAsync(ada, "Enter");
        await ExpectFocusAsync(ada, "Choose an archetype");
        await PressAsync(ada, "Enter");
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Menu)).ToBeVisibleAsync();
        // A menu takes keys once it has opened all the way; a person presses again where nothing moved.
        for (var presses = 0; presses < 20 && await ada.Page.Locator("[role=menuitem]:focus").CountAsync() == 0; presses++)
        {
            await PressAsync(ada, "ArrowDown");
            await ada.Page.WaitForTimeoutAsync(100);
        }

        await PressAsync(ada, "Enter");
        await ExpectFocusAsync(ada, "Name your hero");
        await PressAsync(ada, "Enter");
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Textbox)).ToBeFocusedAsync(_patience);
        await ada.Page.Keyboard.TypeAsync("Brunhild");
        await PressAsync(ada, "Enter");
        await ExpectFocusAsync(ada, "Start a delve");
        await PressAsync(ada, "Enter");
        await Assertions.Expect(ada.Actions.Locator("button:focus")).ToContainTextAsync("Go ", new() { Timeout = 15_000 });

        await ada.SayAsync("/delve abandon");
        await Assertions.Expect(ada.Actions.GetByRole(AriaRole.Button, new() { Name = "New delve" })).ToBeVisibleAsync();
        ada.Complaints.ShouldBeEmpty();
    }

    private static async Task PressAsync(HallPage page, params string[] keys)
    {
        foreach (var key in keys)
        {
            // At a person's pace.
            await page.Page.WaitForTimeoutAsync(150);
            await page.Page.Keyboard.PressAsync(key);
        }
    }

    private static async Task ExpectFocusAsync(HallPage page, string button)
    {
        try
        {
            await Assertions.Expect(page.Page.GetByRole(AriaRole.Button, new() { Name = button })).ToBeFocusedAsync(_patience);
        }
        catch (PlaywrightException missed)
        {
            throw new InvalidOperationException($"The focus is on {await page.Page.EvaluateAsync<string>("document.activeElement.textContent + document.hasFocus() + document.activeElement.outerHTML.slice(0, 200)")}", missed);
        }
    }
}
