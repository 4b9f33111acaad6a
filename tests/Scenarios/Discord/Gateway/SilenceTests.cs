using Guildhall.Discord.Simulator;

namespace Guildhall.Tests.Scenarios.Discord.Gateway;

/// <summary>Takes a minute, most of it waiting: a class of its own, so that others run meanwhile.</summary>
public sealed class SilenceTests
{
    [Fact]
    public async Task Events_that_are_muted_alone_are_missed_and_the_session_is_resumed_and_then_begun_anew()
    {
        await using var discord = await SimulatedDiscord.StartAsync(new() { Time = TimeProvider.System, HeartbeatIntervalMs = 4_000 });
        await using var rig = await GatewayRig.Start(
            discord, options => options with { WatchedEvents = ["MESSAGE_CREATE"], MinSilence = TimeSpan.FromSeconds(30) }).ReadyAsync();
        for (var said = 0; said < 30; said++)
        {
            discord.Member("ada").Say(discord.ChannelId, $"{said}");
        }

        await rig.UntilAsync(() => rig.Heard.Count == 30);

        discord.Mute("MESSAGE_CREATE");

        await Task.Delay(TimeSpan.FromSeconds(10));
        discord.Resumes.ShouldBe(0, "ten seconds are no reason");
        for (var waited = 0; waited < 80 && (discord.Resumes == 0 || discord.Identifies < 2); waited++)
        {
            await Task.Delay(TimeSpan.FromSeconds(1));
        }

        discord.Resumes.ShouldBe(1);
        discord.Identifies.ShouldBe(2);
    }
}
