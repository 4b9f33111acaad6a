using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator;

namespace Guildhall.Tests.Scenarios.Watching;

/// <summary>Webhooks of the simulated Discord, for alerts to be posted through.</summary>
internal static class Webhooks
{
    private const ulong Everything = 0x1F_FFFF_FFFF_FFFF;

    /// <summary>Makes one: its address, and the part of it that is secret.</summary>
    public static async Task<(string Address, string Secret)> AddAsync(SimulatedDiscord discord)
    {
        discord.SetBotPermissions(Everything);
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { DefaultRequestHeaders = { { "Authorization", $"Bot {discord.Token}" } } };
        using var answer = await http.PostAsJsonAsync($"{discord.ApiBaseUrl}/v10/channels/{discord.ChannelId}/webhooks", new { name = "herald" });
        var hook = (await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonObject>())!;
        return ($"{discord.ApiBaseUrl}/webhooks/{hook["id"]}/{hook["token"]}", (string)hook["token"]!);
    }
}
