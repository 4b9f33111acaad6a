using Microsoft.Playwright;

namespace Guildhall.Tests.Scenarios.Browser;

public sealed class TalkTests
{
    [BrowserFact]
    public async Task What_one_says_stands_before_the_other_at_once_and_is_still_there_after_a_reload()
    {
        await using var hall = await BrowserHall.OpenAsync();
        var ada = await hall.VisitAsync();
        var ben = await hall.VisitAsync();
        await ada.EnterAsync("Ada", "chimney-corner");
        await ben.EnterAsync("Ben", "chimney-corner");

        await ada.TalkAsync("Shall we go *down*?");
        await ben.ExpectEntriesAsync(1);
        await ben.TalkAsync("Only with a cleric.");
        await ada.ExpectEntriesAsync(2);
        await ada.TalkAsync("A cleric it is.");
        await ben.ExpectEntriesAsync(3);
        await ada.ShootAsync("talk");

        await ada.Page.ReloadAsync();
        await ada.ExpectEntriesAsync(3);
        foreach (var page in new[] { ada, ben })
        {
            await Assertions.Expect(page.Entries).ToContainTextAsync(["Shall we go down?", "Only with a cleric.", "A cleric it is."]);
            await Assertions.Expect(page.Entries).ToContainTextAsync(["Ada", "Ben", "Ada"]);
            await Assertions.Expect(page.Entries.GetByText("/say")).ToHaveCountAsync(0);
            page.Complaints.ShouldBeEmpty();
        }
    }

    [BrowserFact]
    public async Task What_only_one_may_read_stays_where_it_came_and_leaves_the_action_bar_alone()
    {
        await using var hall = await BrowserHall.OpenAsync();
        var ada = await hall.VisitAsync();
        var ben = await hall.VisitAsync();
        await ada.EnterAsync("Ada", "chimney-corner");
        await ben.EnterAsync("Ben", "chimney-corner");

        await ada.SayAsync("/help");
        await ada.SayAsync("/delve look");
        await ben.TalkAsync("Did you find it?");
        await ada.ExpectEntriesAsync(2);
        await ada.SayAsync("/roll 4d6kh3 for luck");
        await ada.ExpectEntriesAsync(3);

        var everything = ada.Page.GetByRole(AriaRole.Log).GetByRole(AriaRole.Article);
        await Assertions.Expect(everything).ToContainTextAsync(["/help", "/delve look", "Did you find it?", "for luck"]);
        (await ada.ActionsAsync()).Select(action => action.Label).ShouldBe(["Create a hero", "Start a delve", "Help"]);
        await ben.ExpectEntriesAsync(2);
    }
}
