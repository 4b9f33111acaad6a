using System.Diagnostics;
using Guildhall.Bench.Figures;
using Guildhall.Discord.Cache;
using Guildhall.Discord.Entities.Commands;
using Guildhall.Discord.Gateway;
using Guildhall.Discord.Interactions;
using Guildhall.Discord.Interactions.Sync;
using Guildhall.Discord.Rest;
using Guildhall.Discord.Simulator;
using Microsoft.Extensions.Logging.Abstractions;

namespace Guildhall.Bench.Discord.Faults;

/// <summary>
/// Broken frames over a real connection to a bot with everything on: cache, messages, interactions. After every piece an interaction must be answered,
/// or the shard is stuck. The clock runs fast, so that the waits between connections do not take days.
/// </summary>
internal static class GarbageBench
{
    private const int Faster = 50;
    private const int Piece = 500;
    private const int Rough = 20 * Piece;
    private static readonly TimeSpan _stuck = TimeSpan.FromSeconds(30);
    private const string Calm = """{"t":null,"s":null,"op":11,"d":null}""";

    public static async Task<int> RunAsync(BenchOptions options)
    {
        var count = options.Number("count", 1_000_000);
        var clock = new FastClock(Faster);
        await using var discord = await SimulatedDiscord.StartAsync(new() { Time = clock, RateLimits = false, SessionsPerDay = 10_000_000, Guilds = 20, Channels = 20 });
        using var rest = new DiscordRest(discord.Token, new() { ApiBaseUrl = new(discord.ApiBaseUrl), RequestTimeout = TimeSpan.FromMinutes(10) }, new(clock, Random.Shared.NextDouble));
        using var receiver = new InteractionReceiver(rest, new(), clock, NullLogger.Instance, (context, cancellation) => context.ReplyAsync(new() { Content = "Still here." }, cancellation));
        using var gateway = new GatewayClient(
            new() { Token = discord.Token, Intents = GatewayIntents.Guilds | GatewayIntents.GuildMessages }, new(clock, Random.Shared.NextDouble), rest);
        var cache = new GuildCache(new());
        gateway.Events.On(GatewayEventKinds.InteractionCreate, receiver.ReceiveAsync);
        gateway.Events.On(GatewayEventKinds.MessageCreate, (_, _) => Task.CompletedTask);
        gateway.Events.On(GatewayEventKinds.GuildCreate, (_, _) => Task.CompletedTask);
        gateway.Events.Raw = (name, data) => cache.Apply(name, data);
        using var stop = new CancellationTokenSource();
        var running = gateway.RunAsync(stop.Token);
        await gateway.Ready;
        await new CommandSync(rest.Commands).SyncAsync(new(discord.ApplicationId), guild: null, [new ApplicationCommandCreate { Name = "ping", Description = "Answers." }]);

        var (longest, clockOfAll) = (TimeSpan.Zero, Stopwatch.StartNew());
        var garbage = new GarbageSource(seed: 1);
        for (var sent = 0; sent < count && !running.IsCompleted; sent += Piece)
        {
            for (var number = 0; number < Piece; number++)
            {
                discord.SendRaw(garbage.Next);
                // Five unreadable frames in a row end a connection: most of the time something readable comes between.
                if (number % 3 == 2 && sent % Rough != 0)
                {
                    discord.SendRaw(Calm);
                }
            }

            var took = await AskAsync(discord, () => $"{string.Join(' ', gateway.Status)} {receiver.TooLate} came too late, {discord.Interactions}");
            longest = took > longest ? took : longest;
            if (sent % (count / 20 / Piece * Piece + Piece) == 0)
            {
                Console.WriteLine($"{sent:N0} frames, {discord.Identifies:N0} identifies, {discord.Resumes:N0} resumes, {clockOfAll.Elapsed.TotalSeconds:N0} s");
            }
        }

        var table = new FigureTable($"{count:N0} broken frames, a clock {Faster} times as fast");
        table.Add("the client ended", "no", running.IsCompleted ? $"{running.Exception?.InnerException?.GetType().Name}" : "no", !running.IsCompleted);
        table.Add("longest until an interaction was answered", $"< {_stuck.TotalSeconds:N0} s", $"{longest.TotalSeconds:N2} s", longest < _stuck);
        table.Add("identifies", $"{discord.Identifies:N0}");
        table.Add("resumes", $"{discord.Resumes:N0}");
        table.Add("took", $"{clockOfAll.Elapsed.TotalSeconds:N0} s");
        table.Print();
        await stop.CancelAsync();
        await Task.WhenAny(running);
        return table.AnyMissed ? 1 : 0;
    }

    // A member who tries again until somebody answers.
    private static async Task<TimeSpan> AskAsync(SimulatedDiscord discord, Func<string> tell)
    {
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < _stuck)
        {
            try
            {
                if (discord.IsBotOnline)
                {
                    await discord.Member("ada").RunAsync(discord.ChannelId, "ping").WaitAsync(TimeSpan.FromMilliseconds(500));
                    return clock.Elapsed;
                }
            }
            catch (TimeoutException)
            {
                // Again.
            }

            await Task.Delay(5);
        }

        throw new TimeoutException($"The shard is stuck: nothing was answered any more. {tell()}");
    }
}
