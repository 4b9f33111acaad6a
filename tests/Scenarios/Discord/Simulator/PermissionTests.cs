using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator;

namespace Guildhall.Tests.Scenarios.Discord.Simulator;

/// <summary>What the bot may not do is refused as Discord refuses it.</summary>
public sealed class PermissionTests
{
    private const ulong View = 1 << 10;
    private const ulong Send = 1 << 11;
    private const int MissingAccess = 50001;
    private const int MissingPermissions = 50013;

    [Theory]
    [InlineData("POST", "channels/{channel}/messages", 1 << 11)]
    [InlineData("DELETE", "channels/{channel}/messages/{message}", 1 << 13)]
    [InlineData("DELETE", "guilds/{guild}/members/{ben}", 1 << 1)]
    [InlineData("PUT", "guilds/{guild}/bans/{ben}", 1 << 2)]
    [InlineData("PATCH", "guilds/{guild}/members/{ben}", 1L << 40)]
    [InlineData("PUT", "guilds/{guild}/members/{ben}/roles/{role}", 1 << 28)]
    [InlineData("PUT", "channels/{channel}/messages/pins/{message}", 1L << 51)]
    [InlineData("POST", "guilds/{guild}/scheduled-events", 1L << 44)]
    public async Task It_needs_the_permission_and_nothing_more(string method, string path, long permission)
    {
        await using var discord = await SimulatedDiscord.StartAsync(new() { Roles = 2, Time = TimeProvider.System });
        await using var bot = new RawBot(discord);
        var message = discord.Member("ada").Say(discord.ChannelId, "hello");
        var address = path.Replace("{channel}", $"{discord.ChannelId}", StringComparison.Ordinal).Replace("{message}", $"{message}", StringComparison.Ordinal)
            .Replace("{guild}", $"{discord.GuildId}", StringComparison.Ordinal).Replace("{ben}", $"{discord.Member("ben").Id}", StringComparison.Ordinal)
            .Replace("{role}", await RoleAsync(bot, discord), StringComparison.Ordinal);
        discord.DenyEverybody(ulong.MaxValue);

        discord.SetBotPermissions(View);
        (await CodeAsync(bot, method, address)).ShouldBe(MissingPermissions);
        discord.SetBotPermissions(View | (ulong)permission);
        (await CodeAsync(bot, method, address)).ShouldBe(0);
    }

    [Fact]
    public async Task An_overwrite_of_the_channel_goes_before_roles_and_an_administrator_before_overwrites()
    {
        await using var discord = await SimulatedDiscord.StartAsync(new() { Time = TimeProvider.System });
        await using var bot = new RawBot(discord);
        var messages = $"channels/{discord.ChannelId}/messages";
        discord.SetBotPermissions(View | Send);
        discord.SetOverwrite(discord.ChannelId, discord.ApplicationId, allow: 0, deny: Send);
        (await CodeAsync(bot, "POST", messages)).ShouldBe(MissingPermissions);
        discord.SetOverwrite(discord.ChannelId, discord.ApplicationId, allow: 0, deny: View);
        (await CodeAsync(bot, "POST", messages)).ShouldBe(MissingAccess);
        discord.SetBotPermissions(8);
        (await CodeAsync(bot, "POST", messages)).ShouldBe(0);
    }

    [Fact]
    public async Task Nobody_acts_on_the_owner()
    {
        await using var discord = await SimulatedDiscord.StartAsync(new() { Time = TimeProvider.System });
        await using var bot = new RawBot(discord);
        (await CodeAsync(bot, "DELETE", $"guilds/{discord.GuildId}/members/{discord.Member("ada").Id}")).ShouldBe(MissingPermissions);
        (await CodeAsync(bot, "DELETE", $"guilds/{discord.GuildId}/members/{discord.Member("ben").Id}")).ShouldBe(0);
    }

    [Fact]
    public async Task What_the_bot_does_stands_in_the_audit_log_with_its_reason()
    {
        await using var discord = await SimulatedDiscord.StartAsync(new() { Time = TimeProvider.System });
        await using var bot = new RawBot(discord);
        using var request = new HttpRequestMessage(HttpMethod.Put, $"guilds/{discord.GuildId}/bans/{discord.Member("ben").Id}");
        request.Headers.Add("X-Audit-Log-Reason", Uri.EscapeDataString("Grüße"));
        await bot.Rest.SendAsync(request);
        var log = (await bot.Rest.GetFromJsonAsync<JsonObject>($"guilds/{discord.GuildId}/audit-logs?action_type=22"))!;
        log["audit_log_entries"]![0]!["reason"]!.GetValue<string>().ShouldBe("Grüße");
    }

    [Fact]
    public async Task A_channel_that_the_bot_may_not_look_into_has_no_name_until_it_may()
    {
        await using var discord = await SimulatedDiscord.StartAsync(new() { Channels = 2, Time = TimeProvider.System });
        await using var bot = new RawBot(discord);
        discord.SetBotPermissions(View | Send);
        discord.SetOverwrite(discord.ChannelId, discord.ApplicationId, allow: 0, deny: View);
        await bot.ConnectAsync();
        await bot.IdentifyAsync();
        var hidden = (await bot.ExpectAsync("GUILD_CREATE"))["channels"]!.AsArray().Single(channel => (string?)channel!["id"] == $"{discord.ChannelId}")!;
        hidden["name"]!.GetValue<string>().ShouldBe("___hidden___");
        hidden["flags"]!.GetValue<int>().ShouldBe(1 << 17);
        (await bot.Rest.GetFromJsonAsync<JsonArray>($"guilds/{discord.GuildId}/channels"))!.Count.ShouldBe(1);

        discord.SetOverwrite(discord.ChannelId, discord.ApplicationId, allow: View, deny: 0);
        (await bot.ExpectAsync("CHANNEL_UPDATE"))["name"]!.GetValue<string>().ShouldBe("general");
    }

    private static async Task<string> RoleAsync(RawBot bot, SimulatedDiscord discord) =>
        (await bot.Rest.GetFromJsonAsync<JsonArray>($"guilds/{discord.GuildId}/roles"))!.Single(role => (string?)role!["name"] == "role-2")!["id"]!.GetValue<string>();

    private static async Task<int> CodeAsync(RawBot bot, string method, string path)
    {
        using var request = new HttpRequestMessage(new(method), path);
        request.Content = JsonContent.Create(new { content = "hello", communication_disabled_until = "2040-01-01T00:00:00+00:00", name = "Delve" });
        using var answer = await bot.Rest.SendAsync(request);
        return answer.IsSuccessStatusCode ? 0 : (await answer.Content.ReadFromJsonAsync<JsonObject>())!["code"]!.GetValue<int>();
    }
}
