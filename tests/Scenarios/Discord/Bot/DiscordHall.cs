using System.Net;
using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator;
using Guildhall.Tests.Scenarios.Support;

namespace Guildhall.Tests.Scenarios.Discord.Bot;

/// <summary>The whole platform as a bot on a simulated Discord.</summary>
internal sealed class DiscordHall : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(20);

    private DiscordHall(SimulatedDiscord discord, RunningHost host) => (Discord, Host) = (discord, host);

    public SimulatedDiscord Discord { get; }

    public RunningHost Host { get; }

    public ulong Channel => Discord.ChannelId;

    public SimulatedMember Ada => Discord.Member("ada");

    public SimulatedMember Ben => Discord.Member("ben");

    /// <summary>Starts both, and waits until the bot is there with its commands.</summary>
    public static async Task<DiscordHall> StartAsync(SimulatorOptions? options = null, params (string Key, string Value)[] environment) =>
        await StartAtAsync(await SimulatedDiscord.StartAsync(options ?? new() { Time = TimeProvider.System }), environment);

    /// <summary>Starts the bot at a Discord that is there; the hall ends both.</summary>
    public static async Task<DiscordHall> StartAtAsync(SimulatedDiscord discord, params (string Key, string Value)[] environment)
    {
        RunningHost? host = null;
        try
        {
            var settings = new Dictionary<string, string>(StringComparer.Ordinal) { ["Discord__Token"] = discord.Token, ["Discord__ApiBaseUrl"] = discord.ApiBaseUrl };
            foreach (var (key, value) in environment)
            {
                settings[key] = value;
            }

            host = await RunningHost.StartAsync(data: null, settings);
            var hall = new DiscordHall(discord, host);
            if (settings["Discord__Token"] == discord.Token)
            {
                await hall.UntilAsync(() => discord.IsBotOnline && discord.Commands().Count > 0);
            }

            return hall;
        }
        catch
        {
            await discord.DisposeAsync();
            await (host?.DisposeAsync() ?? ValueTask.CompletedTask);
            throw;
        }
    }

    /// <summary>The first message after a moment that somebody sees and that holds some words.</summary>
    public async Task<JsonObject> MessageAsync(SimulatedMember reader, string words, ulong after = 0, ulong? channel = null)
    {
        JsonObject? found = null;
        await UntilAsync(
            () => (found = reader.Read(channel ?? Channel).FirstOrDefault(message =>
                IdOf(message) > after && TextOf(message).Contains(words, StringComparison.OrdinalIgnoreCase))) is not null,
            () => $"'{words}' is not among\n{string.Join("\n--\n", reader.Read(channel ?? Channel).Select(TextOf))}");
        return found!;
    }

    /// <summary>Does something, and waits for the message that it brings: at once, or after a promise of it.</summary>
    public async Task<JsonObject> AskAsync(SimulatedMember who, Func<Task> act)
    {
        var before = who.Read(Channel).Select(IdOf).DefaultIfEmpty().Max();
        try
        {
            await act();
        }
        catch (TimeoutException silence)
        {
            throw new TimeoutException($"Nothing was answered. The server wrote:\n{Host.Log}", silence);
        }

        JsonObject? brought = null;
        await UntilAsync(() => (brought = who.Read(Channel).LastOrDefault(message => IdOf(message) > before && TextOf(message).Length > 0)) is not null);
        return brought!;
    }

    /// <summary>The newest message that somebody sees which can be pressed.</summary>
    public JsonObject? Pressable(SimulatedMember reader) => reader.Read(Channel).LastOrDefault(message => ControlsOf(message).Any(control => !control.Disabled));

    public async Task UntilAsync(Func<bool> holds, Func<string>? tell = null)
    {
        for (var began = Environment.TickCount64; !holds(); await Task.Delay(10))
        {
            if (Environment.TickCount64 - began > _patience.TotalMilliseconds)
            {
                throw new TimeoutException($"It did not come to pass. {tell?.Invoke()}\nThe server wrote:\n{Host.Log}");
            }
        }
    }

    /// <summary>The browser is served, and whoever watches hears that events of Discord do not flow.</summary>
    public async Task ShouldServeWithoutDiscordAsync()
    {
        using var about = await Host.Http.GetAsync(new Uri("/api/v1/about", UriKind.Relative));
        about.IsSuccessStatusCode.ShouldBeTrue();
        using var ready = await Host.Http.GetAsync(new Uri("/healthz/ready", UriKind.Relative));
        ready.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await ready.Content.ReadAsStringAsync()).ShouldContain("\"problem\":\"TokenRefused\"");
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await Discord.DisposeAsync();
    }

    public static ulong IdOf(JsonObject message) => ulong.Parse(message["id"]!.GetValue<string>(), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>All the words of a message or an answer, in their order.</summary>
    public static string TextOf(JsonObject message) =>
        string.Join('\n', Components(message).Select(component => (string?)component["content"]).Prepend((string?)message["content"]).Where(text => !string.IsNullOrEmpty(text)));

    /// <summary>What can be pressed or chosen.</summary>
    public static IReadOnlyList<Control> ControlsOf(JsonObject message) =>
        [.. Components(message).Where(component => component["custom_id"] is not null).Select(Control.Of)];

    private static IEnumerable<JsonObject> Components(JsonNode? node)
    {
        foreach (var component in node?["components"]?.AsArray() ?? [])
        {
            yield return component!.AsObject();
            foreach (var inner in Components(component))
            {
                yield return inner;
            }
        }
    }
}
