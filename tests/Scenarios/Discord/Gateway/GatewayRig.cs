using System.Collections.Concurrent;
using Guildhall.Discord.Gateway;
using Guildhall.Discord.Gateway.Events;
using Guildhall.Discord.Gateway.Sessions;
using Guildhall.Discord.Rest;
using Guildhall.Discord.Simulator;

namespace Guildhall.Tests.Scenarios.Discord.Gateway;

/// <summary>Our gateway client at a simulated Discord, and what it has heard.</summary>
internal sealed class GatewayRig : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);
    private readonly CancellationTokenSource _stop = new();
    private readonly DiscordRest _rest;

    private GatewayRig(SimulatedDiscord discord, GatewayOptions options, ISessionStore? sessions)
    {
        Discord = discord;
        var random = new Random(5);
        _rest = new(discord.Token, new() { ApiBaseUrl = new(discord.ApiBaseUrl), MaxRetries = 0 }, new(TimeProvider.System, Chance));
        Client = new(options, new(TimeProvider.System, Chance) { Sessions = sessions }, _rest);
        Client.Events.On(GatewayEventKinds.MessageCreate, (message, _) =>
        {
            Heard.Enqueue(message.Content);
            return Task.CompletedTask;
        });
        Client.Events.On(GatewayEventKinds.GuildMembersChunk, (chunk, _) =>
        {
            Members.Enqueue(chunk);
            return Task.CompletedTask;
        });
        Client.Events.On(GatewayEventKinds.RateLimited, (refusal, _) =>
        {
            Refusals.Enqueue(refusal);
            return Task.CompletedTask;
        });

        double Chance()
        {
            lock (random)
            {
                return random.NextDouble();
            }
        }
    }

    public SimulatedDiscord Discord { get; }

    public GatewayClient Client { get; }

    /// <summary>What messages said, in the order they were handled.</summary>
    public ConcurrentQueue<string> Heard { get; } = new();

    /// <summary>Members that were asked for.</summary>
    public ConcurrentQueue<MembersChunk> Members { get; } = new();

    /// <summary>What was asked for too often.</summary>
    public ConcurrentQueue<GatewayRateLimited> Refusals { get; } = new();

    public Task Running { get; private set; } = Task.CompletedTask;

    public static GatewayRig Start(SimulatedDiscord discord, Func<GatewayOptions, GatewayOptions>? change = null, ISessionStore? sessions = null)
    {
        var options = new GatewayOptions
        {
            Token = discord.Token,
            Intents = GatewayIntents.Guilds | GatewayIntents.GuildMessages | GatewayIntents.MessageContent,
            SaveEvery = TimeSpan.FromMilliseconds(100),
        };
        var rig = new GatewayRig(discord, change?.Invoke(options) ?? options, sessions);
        rig.Running = rig.Client.RunAsync(rig._stop.Token);
        return rig;
    }

    public async Task<GatewayRig> ReadyAsync()
    {
        await Client.Ready.WaitAsync(_patience);
        return this;
    }

    public async Task UntilAsync(Func<bool> holds)
    {
        for (var began = Environment.TickCount64; !holds(); await Task.Delay(10))
        {
            if (Environment.TickCount64 - began > _patience.TotalMilliseconds)
            {
                throw new TimeoutException($"It did not come to pass: {string.Join(", ", Client.Status)}; heard {Heard.Count}.");
            }
        }
    }

    public async Task StopAsync()
    {
        await _stop.CancelAsync();
        await ((Task)Running.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default)).WaitAsync(_patience);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Client.Dispose();
        _rest.Dispose();
        _stop.Dispose();
    }
}
