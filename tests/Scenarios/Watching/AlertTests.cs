using Guildhall.Discord.Simulator;
using Guildhall.Tests.Scenarios.Discord.Bot;
using Guildhall.Tests.Scenarios.Support;

namespace Guildhall.Tests.Scenarios.Watching;

/// <summary>Alerts reach people: the server's own process, and a simulated Discord that people read.</summary>
public sealed class AlertTests
{
    [Fact]
    public async Task An_alert_arrives_through_a_webhook_once_however_often_it_is_raised_and_although_Discord_stumbles()
    {
        await using var discord = await SimulatedDiscord.StartAsync(new() { Time = TimeProvider.System });
        var (address, secret) = await Webhooks.AddAsync(discord);
        discord.Fail("/webhooks", 500, times: 2);

        await using var host = await RunningHost.StartAsync(
            data: null,
            new("Guildhall__Alerts__Webhook", address),
            new("Guildhall__Alerts__CheckSeconds", "1"),
            new("Guildhall__Alerts__DiskFreeMegabytes", "1000000"));

        await UntilAsync(discord, messages => messages.Any(text => text.Contains("**disk**", StringComparison.Ordinal)), host);
        await Task.Delay(TimeSpan.FromSeconds(4));
        Texts(discord).Count(text => text.Contains("disk", StringComparison.Ordinal)).ShouldBe(1);
        host.Log.ShouldContain("Alert disk");
        host.Log.ShouldNotContain(secret);
        discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_Discord_that_is_lost_is_an_alert_and_its_return_is_told_too()
    {
        var discord = await SimulatedDiscord.StartAsync(new() { Time = TimeProvider.System });
        var (address, _) = await Webhooks.AddAsync(discord);
        await using var hall = await DiscordHall.StartAtAsync(
            discord,
            ("Guildhall__Alerts__Webhook", address),
            ("Guildhall__Alerts__CheckSeconds", "1"),
            ("Guildhall__Alerts__DownSeconds", "2"));
        await UntilReadyAsync(hall.Host, isReady: true);

        discord.OpenWithReconnect(on: true);
        discord.DropConnections();

        await UntilAsync(discord, messages => messages.Any(text => text.Contains("**dependency.discord**: discord is down", StringComparison.Ordinal)), hall.Host);
        await UntilReadyAsync(hall.Host, isReady: false);
        discord.OpenWithReconnect(on: false);
        await UntilAsync(discord, messages => messages.Any(text => text.Contains("**dependency.discord** is over", StringComparison.Ordinal)), hall.Host);
        await UntilReadyAsync(hall.Host, isReady: true);
    }

    [Fact]
    public async Task The_bot_itself_says_it_in_a_channel()
    {
        var discord = await SimulatedDiscord.StartAsync(new() { Time = TimeProvider.System });
        await using var hall = await DiscordHall.StartAtAsync(
            discord,
            ("Guildhall__Alerts__Channel", $"{discord.ChannelId}"),
            ("Guildhall__Alerts__CheckSeconds", "1"),
            ("Guildhall__Alerts__DiskFreeMegabytes", "1000000"));

        await UntilAsync(discord, messages => messages.Any(text => text.Contains("**disk**", StringComparison.Ordinal)), hall.Host);
    }

    [Theory]
    [InlineData("Guildhall:Alerts:Webhook", "https://example.org/hook/secret-part")]
    [InlineData("Guildhall:Alerts:Channel", "general")]
    [InlineData("Guildhall:Alerts:Channel", "123456789012345678")]
    [InlineData("Guildhall:Alerts:CheckSeconds", "0")]
    [InlineData("Guildhall:Alerts:RepeatMinutes", "1441")]
    [InlineData("Guildhall:Logs:Format", "xml")]
    [InlineData("Guildhall:Telemetry:OtlpEndpoint", "collector")]
    [InlineData("Guildhall:Metrics:Token", "short")]
    public async Task A_setting_that_will_not_do_stops_the_start_and_says_why(string key, string value)
    {
        var data = Directory.CreateTempSubdirectory("guildhall-");
        try
        {
            var result = await HostProgram.RunAsync(data.FullName, "run", $"--{key}={value}", "--urls=http://127.0.0.1:0");

            result.ExitCode.ShouldBe(2);
            result.Errors.ShouldStartWith(key);
            result.Errors.ShouldNotContain("secret-part");
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    private static IReadOnlyList<string> Texts(SimulatedDiscord discord) => [.. discord.Member("ada").Read(discord.ChannelId).Select(DiscordHall.TextOf)];

    private static async Task UntilAsync(SimulatedDiscord discord, Func<IReadOnlyList<string>, bool> holds, RunningHost host)
    {
        for (var began = Environment.TickCount64; !holds(Texts(discord)); await Task.Delay(50))
        {
            (Environment.TickCount64 - began).ShouldBeLessThan(60_000, $"{string.Join('\n', Texts(discord))}\nThe server wrote:\n{host.Log}");
        }
    }

    private static async Task UntilReadyAsync(RunningHost host, bool isReady)
    {
        for (var began = Environment.TickCount64; ; await Task.Delay(50))
        {
            using var answer = await host.Http.GetAsync(new Uri("/healthz/ready", UriKind.Relative));
            if (answer.IsSuccessStatusCode == isReady)
            {
                return;
            }

            (Environment.TickCount64 - began).ShouldBeLessThan(60_000, await answer.Content.ReadAsStringAsync());
        }
    }
}
