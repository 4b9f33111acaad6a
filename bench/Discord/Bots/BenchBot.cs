using System.Globalization;
using Guildhall.Discord.Cache;
using Guildhall.Discord.Entities.Commands;
using Guildhall.Discord.Entities.Messages;
using Guildhall.Discord.Gateway;
using Guildhall.Discord.Interactions;
using Guildhall.Discord.Interactions.Sync;
using Guildhall.Discord.Rest;
using Microsoft.Extensions.Logging;

namespace Guildhall.Bench.Discord.Bots;

/// <summary>A bot of <c>src/Discord</c> alone, in a process of its own: gateway, cache of guilds, interactions, one command.</summary>
internal static class BenchBot
{
    private static readonly InteractionMessage Pong = new() { Content = "Pong!" };
    private static readonly TimeSpan _hurry = TimeSpan.FromSeconds(0.5);
    private static long _messages;
    private static long _interactions;
    private static long _hurried;

    public static async Task<int> RunAsync()
    {
        var (token, mode) = (Environment.GetEnvironmentVariable(BotProcess.Token)!, Environment.GetEnvironmentVariable(BotProcess.Mode));
        using var logs = LoggerFactory.Create(log => log.SetMinimumLevel(LogLevel.Warning).AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace));
        using var rest = new DiscordRest(
            token,
            new() { ApiBaseUrl = new(Environment.GetEnvironmentVariable(BotProcess.Api)!), GlobalPerSecond = 10_000 },
            new(TimeProvider.System, Random.Shared.NextDouble) { Logger = logs.CreateLogger<DiscordRest>() });
        using var receiver = new InteractionReceiver(rest, new(), TimeProvider.System, logs.CreateLogger<InteractionReceiver>(), (context, cancellation) =>
        {
            Interlocked.Increment(ref _interactions);
            return PongAsync(context, cancellation);
        });
        using var gateway = new GatewayClient(
            // The peer does not compress unless a package is added; compression is measured with the whole server.
            new() { Token = token, Compress = false, Intents = GatewayIntents.Guilds | GatewayIntents.GuildMessages | GatewayIntents.MessageContent },
            new(TimeProvider.System, Random.Shared.NextDouble) { Logger = logs.CreateLogger<GatewayClient>() },
            rest);
        gateway.Events.On(GatewayEventKinds.InteractionCreate, receiver.ReceiveAsync);
        if (mode == BotProcess.CountsMessages)
        {
            gateway.Events.On(GatewayEventKinds.MessageCreate, (message, _) =>
            {
                // What it said itself is no work.
                if (message.Author?.Bot != true)
                {
                    Interlocked.Increment(ref _messages);
                }

                return Task.CompletedTask;
            });
        }

        var guilds = new AwaitedGuilds(new GuildCache(new()));
        gateway.Events.Raw = guilds.Apply;
        using var stop = new CancellationTokenSource();
        var running = gateway.RunAsync(stop.Token);
        await Task.WhenAny(guilds.All, running);
        Console.WriteLine("ready");
        var application = await rest.Application.GetAsync();
        await new CommandSync(rest.Commands).SyncAsync(application.Id, guild: null, [new ApplicationCommandCreate { Name = "ping", Description = "Answers." }], stop.Token);
        Console.WriteLine("commands");
        await Task.Factory.StartNew(() => Answer(receiver), TaskCreationOptions.LongRunning);
        await stop.CancelAsync();
        try
        {
            await running;
        }
        catch (OperationCanceledException)
        {
            // As asked.
        }

        return 0;
    }

    private static async Task PongAsync(InteractionContext context, CancellationToken cancellation)
    {
        // The simulator's clock is this machine's.
        var left = InteractionLimits.Acknowledge - (DateTimeOffset.UtcNow - context.Interaction.Id.CreatedAt);
        try
        {
            await context.ReplyAsync(Pong, cancellation);
        }
        catch (Exception) when (left < _hurry)
        {
            Interlocked.Increment(ref _hurried);
            throw;
        }
    }

    // Until the other side goes away. On a thread of its own: reading from a console keeps one busy.
    private static void Answer(InteractionReceiver receiver)
    {
        while (Console.In.ReadLine() is { } line)
        {
            if (line == BotProcess.Live)
            {
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
            }

            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{Interlocked.Read(ref _messages)} {Interlocked.Read(ref _interactions)} {receiver.TooLate} {Interlocked.Read(ref _hurried)} {receiver.FoundTaken} {GC.GetTotalMemory(forceFullCollection: false)} {GC.CollectionCount(2)}"));
        }
    }
}
