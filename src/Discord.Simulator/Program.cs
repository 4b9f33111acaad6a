using System.CommandLine;
using System.Runtime.InteropServices;
using Guildhall.Discord.Simulator;

// A Discord of one's own, for developers of modules: run it, point a bot at it, and act as its members through /control.
var port = new Option<int>("--port") { Description = "The port on 127.0.0.1; 0 for a free one.", DefaultValueFactory = _ => 7100 };
var guilds = new Option<int>("--guilds") { Description = "How many guilds.", DefaultValueFactory = _ => 1 };
var members = new Option<int>("--members") { Description = "How many members each has.", DefaultValueFactory = _ => 5 };
var channels = new Option<int>("--channels") { Description = "How many channels each has.", DefaultValueFactory = _ => 3 };
var roles = new Option<int>("--roles") { Description = "How many roles each has.", DefaultValueFactory = _ => 3 };
var token = new Option<string>("--token") { Description = "The token that is accepted.", DefaultValueFactory = _ => "simulated-token" };
var minutes = new Option<int>("--minutes") { Description = "Stops by itself after so many minutes; 0 for never." };
var noLimits = new Option<bool>("--no-limits") { Description = "Without Discord's rate limits on REST." };
var heartbeat = new Option<int>("--heartbeat") { Description = "Milliseconds between heartbeats.", DefaultValueFactory = _ => 41_250 };
var kept = new Option<int>("--kept-events") { Description = "Events of a session that are kept for a resume.", DefaultValueFactory = _ => 2_000 };
var root = new RootCommand("A Discord on this machine: REST, gateway and interactions.") { port, guilds, members, channels, roles, token, minutes, noLimits, heartbeat, kept };
root.SetAction(async (parsed, cancellation) =>
{
#pragma warning disable RS0030 // Only a program chooses the clock, and speaks to the console.
    var time = TimeProvider.System;
    await using var discord = await SimulatedDiscord.StartAsync(new()
    {
        Port = parsed.GetValue(port),
        Guilds = Math.Max(1, parsed.GetValue(guilds)),
        Members = Math.Max(1, parsed.GetValue(members)),
        Channels = Math.Max(1, parsed.GetValue(channels)),
        Roles = parsed.GetValue(roles),
        Token = parsed.GetValue(token)!,
        RateLimits = !parsed.GetValue(noLimits),
        HeartbeatIntervalMs = Math.Max(1_000, parsed.GetValue(heartbeat)),
        KeptEvents = Math.Max(1, parsed.GetValue(kept)),
        Time = time,
    });
    Console.WriteLine($"Point a bot here: Discord__ApiBaseUrl={discord.ApiBaseUrl} Discord__Token={discord.Token}");
    Console.WriteLine($"ready {discord.Address}");
#pragma warning restore RS0030
    using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
    using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context =>
    {
        context.Cancel = true;
        stop.Cancel();
    });
    var limit = parsed.GetValue(minutes) is > 0 and var wanted ? TimeSpan.FromMinutes(wanted) : Timeout.InfiniteTimeSpan;
    await Task.Delay(limit, time, stop.Token).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
});
return await root.Parse(args).InvokeAsync();
