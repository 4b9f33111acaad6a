using Guildhall.Discord.Gateway;
using Guildhall.Discord.Simulator;

namespace Guildhall.Tests.Scenarios.Discord.Gateway;

/// <summary>What one side asks of the other beside events.</summary>
public sealed class AskingTests
{
    [Fact]
    public async Task A_heartbeat_that_Discord_asks_for_is_sent_at_once()
    {
        // The first of its own would come after ten minutes.
        await using var discord = await SimulatedDiscord.StartAsync(new() { Time = TimeProvider.System, HeartbeatIntervalMs = 1_800_000 });
        await using var rig = await GatewayRig.Start(discord).ReadyAsync();
        rig.Client.Latency.ShouldBeNull();

        discord.SendRaw("""{"t":null,"s":null,"op":1,"d":null}""");

        await rig.UntilAsync(() => rig.Client.Latency is not null);
        discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Members_are_asked_for_by_name_and_all_of_them_once_in_a_while()
    {
        await using var discord = await SimulatedDiscord.StartAsync(new() { Time = TimeProvider.System });
        await using var rig = await GatewayRig.Start(discord, options => options with { Intents = options.Intents | GatewayIntents.GuildMembers }).ReadyAsync();

        rig.Client.TryRequestMembers(new(discord.GuildId), "be", 10, "by name").ShouldBeTrue();
        await rig.UntilAsync(() => rig.Members.Count == 1);
        var found = rig.Members.ShouldHaveSingleItem();
        found.Nonce.ShouldBe("by name");
        found.Members.ShouldHaveSingleItem().User.ShouldNotBeNull().Username.ShouldBe("ben");

        rig.Client.TryRequestMembers(new(discord.GuildId), "", 0, "all").ShouldBeTrue();
        await rig.UntilAsync(() => rig.Members.Count == 2);
        rig.Client.TryRequestMembers(new(discord.GuildId), "", 0, "again").ShouldBeTrue();
        await rig.UntilAsync(() => rig.Refusals.Count == 1);

        var refusal = rig.Refusals.ShouldHaveSingleItem();
        refusal.Opcode.ShouldBe(8);
        refusal.RetryAfter.ShouldBeInRange(1, 30);
        refusal.Meta.ShouldNotBeNull().Nonce.ShouldBe("again");
    }
}
