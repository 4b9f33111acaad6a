using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator;
using Guildhall.Tests.Scenarios.Support;
using Microsoft.Playwright;

namespace Guildhall.Tests.Scenarios.Discord.Simulator;

/// <summary>The simulator's page in a browser: a person plays with a bot as they would in Discord.</summary>
public sealed class PageTests
{
    [ChromiumFact]
    public async Task One_types_a_command_presses_a_button_and_fills_in_a_form()
    {
        await using var discord = await SimulatedDiscord.StartAsync(new() { Time = TimeProvider.System });
        await using var bot = new RawBot(discord);
        var options = new[] { new { type = 3, name = "words", description = "What to say." } };
        await bot.Rest.PutAsJsonAsync($"applications/{discord.ApplicationId}/commands", new[] { new { name = "ping", description = "Answers.", options } });
        await bot.ConnectAsync();
        await bot.IdentifyAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = Chromium.Flags });
        var page = await browser.NewPageAsync();
        await page.GotoAsync($"{discord.Address}/?as=ben");

        await page.GetByLabel("Message").FillAsync("/pi");
        await page.GetByRole(AriaRole.Button, new() { Name = "/ping" }).ClickAsync();
        await page.GetByLabel("words").FillAsync("hello");
        await page.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
        var command = await bot.ExpectAsync("INTERACTION_CREATE");
        command["member"]!["user"]!["username"]!.GetValue<string>().ShouldBe("ben");
        command["data"]!["options"]![0]!["value"]!.GetValue<string>().ShouldBe("hello");
        await bot.AnswerAsync(command, Parse("""{"type":4,"data":{"flags":32768,"components":[{"type":10,"content":"A **goblin**"},{"type":1,"components":[{"type":2,"style":4,"custom_id":"hit","label":"Attack"}]}]}}"""));

        await page.GetByRole(AriaRole.Button, new() { Name = "Attack" }).ClickAsync();
        var press = await bot.ExpectAsync("INTERACTION_CREATE");
        press["data"]!["custom_id"]!.GetValue<string>().ShouldBe("hit");
        await bot.AnswerAsync(press, Parse("""{"type":9,"data":{"custom_id":"how","title":"How?","components":[{"type":18,"label":"With what","component":{"type":4,"style":1,"custom_id":"what"}}]}}"""));
        await page.GetByLabel("With what").FillAsync("a spoon");
        await page.GetByRole(AriaRole.Button, new() { Name = "Submit" }).ClickAsync();
        var form = await bot.ExpectAsync("INTERACTION_CREATE");
        form["data"]!["components"]![0]!["component"]!["value"]!.GetValue<string>().ShouldBe("a spoon");
        await bot.AnswerAsync(form, Parse("""{"type":4,"data":{"content":"It laughs.","flags":64}}"""));

        await page.GetByText("It laughs.").WaitForAsync();
        await page.GetByText("only for you").WaitForAsync();
        discord.Violations.ShouldBeEmpty();
    }

    private static JsonObject Parse(string json) => JsonNode.Parse(json)!.AsObject();
}
