using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Guildhall.Tests.Scenarios.Browser;

/// <summary>One player in front of the client, who has a keyboard and no mouse.</summary>
internal sealed partial class HallPage
{
    private static readonly LocatorAssertionsToBeVisibleOptions _patience = new() { Timeout = 15_000 };

    private static readonly string _screenshots = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "screenshots"));

    public HallPage(IPage page)
    {
        Page = page;
        page.Console += (_, message) => Note(message.Type is "error" or "warning", $"{message.Type}: {message.Text}");
        page.PageError += (_, error) => Note(true, $"fault: {error}");
        page.Response += (_, response) => Note(response.Status >= 400 && !IsEmptyTable(response), $"{response.Status} {response.Url}");
    }

    public IPage Page { get; }

    /// <summary>Everything the browser complained about.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>What everybody in the room sees; a refusal is shown to one alone.</summary>
    public ILocator Entries => Answered(Page.GetByRole(AriaRole.Log).GetByRole(AriaRole.Article)).Filter(new() { HasNot = Page.GetByRole(AriaRole.Alert) });

    public ILocator Actions => Page.GetByRole(AriaRole.Region, new() { Name = "What you can do now" });

    private ILocator Own => Answered(Page.GetByRole(AriaRole.Log).Locator("article[data-own]"));

    private ILocator Line => Page.GetByRole(AriaRole.Combobox, new() { Name = "Message or command" });

    /// <summary>Signs in and goes into a room, by keyboard alone.</summary>
    public async Task EnterAsync(string name, string room)
    {
        await Page.GotoAsync($"/r/{room}");
        await ReachAsync(Page.GetByLabel("Your name"));
        await Page.Keyboard.TypeAsync(name);
        await Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Line).ToBeVisibleAsync(_patience);
        await Assertions.Expect(Page.GetByText("Opening the room…")).ToBeHiddenAsync(new() { Timeout = 15_000 });
    }

    /// <summary>Types a command and waits for its answer here.</summary>
    public async Task SayAsync(string command)
    {
        var before = await Own.CountAsync();
        await ReachAsync(Line);
        await Page.Keyboard.TypeAsync(command);
        await Page.Keyboard.PressAsync("Escape");
        await Page.Keyboard.PressAsync("Enter");
        await ExpectAsync(Own, before + 1);
    }

    /// <summary>Says something to the room and waits until it stands here.</summary>
    public async Task TalkAsync(string text)
    {
        var before = await Own.CountAsync();
        await ReachAsync(Line);
        await Page.Keyboard.TypeAsync(text);
        await Page.Keyboard.PressAsync("Enter");
        await ExpectAsync(Own, before + 1);
    }

    /// <summary>Presses an action by its digit and waits for the answer here.</summary>
    public async Task PressAsync(HallAction action)
    {
        var before = await Own.CountAsync();
        await Page.Keyboard.PressAsync(action.Digit);
        await ExpectAsync(Own, before + 1);
    }

    /// <summary>What can be pressed by a digit now.</summary>
    public async Task<IReadOnlyList<HallAction>> ActionsAsync()
    {
        var actions = new List<HallAction>();
        foreach (var button in await Actions.Locator("[data-shortcut]:not([disabled]):not([aria-haspopup])").AllAsync())
        {
            var digit = (await button.GetAttributeAsync("data-shortcut"))!;
            actions.Add(new(digit, Digit().Replace(await button.InnerTextAsync(), "").Trim()));
        }

        return actions;
    }

    public Task<bool> HasTurnAsync() => Actions.GetByText("Your turn", new() { Exact = true }).IsVisibleAsync();

    public Task<bool> IsFightingAsync() => Actions.GetByText(Turn()).First.IsVisibleAsync();

    public Task ExpectEntriesAsync(int count) => ExpectAsync(Entries, count);

    /// <summary>Keeps what is seen under <c>artifacts/screenshots</c>: on a desk and on a phone, by night and by day.</summary>
    public async Task ShootAsync(string name)
    {
        foreach (var (width, height) in new[] { (375, 812), (1440, 900) })
        {
            await Page.SetViewportSizeAsync(width, height);
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                await Page.ScreenshotAsync(new()
                {
                    Path = Path.Combine(_screenshots, $"{name}-{width}-{scheme.ToString().ToLowerInvariant()}.png"),
                    Animations = ScreenshotAnimations.Disabled,
                });
            }
        }
    }

    /// <summary>Where a single picture of a page goes.</summary>
    public static string ScreenshotPath(string name) => Path.Combine(_screenshots, $"{name}.png");

    /// <summary>The focus gets there as it would for anybody: by Tab, or by being there already.</summary>
    public async Task ReachAsync(ILocator target)
    {
        const int MostTabs = 40;
        await Assertions.Expect(target).ToBeVisibleAsync(_patience);
        for (var tabs = 0; !await target.EvaluateAsync<bool>("element => element === document.activeElement"); tabs++)
        {
            tabs.ShouldBeLessThan(MostTabs, "a field that cannot be reached by keyboard");
            await Page.Keyboard.PressAsync("Tab");
        }
    }

    private static ILocator Answered(ILocator entries) => entries.Filter(new() { HasNotText = "Sending…" });

    private static Task ExpectAsync(ILocator several, int count) => Assertions.Expect(several).ToHaveCountAsync(count, new() { Timeout = 15_000 });

    private void Note(bool isComplaint, string text)
    {
        // The browser itself logs each answer that is no success; what the client makes of an empty table is fine.
        if (isComplaint && !text.Contains("Failed to load resource", StringComparison.Ordinal))
        {
            Complaints.Add(text);
        }
    }

    private static bool IsEmptyTable(IResponse response) => response.Status == 404 && response.Url.EndsWith("/table", StringComparison.Ordinal);

    [GeneratedRegex(@"^\d\s*")]
    private static partial Regex Digit();

    [GeneratedRegex("Your turn|’s turn")]
    private static partial Regex Turn();
}
