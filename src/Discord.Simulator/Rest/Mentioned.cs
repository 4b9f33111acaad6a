using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator.World;

namespace Guildhall.Discord.Simulator.Rest;

/// <summary>
/// Whom a message calls: what its words name, as far as <c>allowed_mentions</c> lets it; without that field, all of it. Call with the world's lock held.
/// </summary>
internal static class Mentioned
{
    public static bool Everybody(JsonObject body, SimUser author) =>
        author.Bot && Allows(body, "everyone", list: null, "") && (Words(body).Contains("@everyone", StringComparison.Ordinal) || Words(body).Contains("@here", StringComparison.Ordinal));

    public static JsonArray People(JsonObject body, SimWorld world) => new([
        .. world.Users.Values
            .Where(user => Words(body).Contains($"<@{user.Id}>", StringComparison.Ordinal) && Allows(body, "users", "users", $"{user.Id}"))
            .Select(user => user.ToJson())]);

    public static JsonArray Roles(JsonObject body, SimChannel channel, SimWorld world) => new([
        .. (world.Guild(channel.Guild ?? 0)?.Roles ?? [])
            .Select(role => (string)role["id"]!)
            .Where(id => Words(body).Contains($"<@&{id}>", StringComparison.Ordinal) && Allows(body, "roles", "roles", id))
            .Select(id => (JsonNode)id)]);

    private static string Words(JsonObject body) => (string?)body["content"] ?? "";

    private static bool Allows(JsonObject body, string kind, string? list, string id) => body["allowed_mentions"] is not JsonObject allowed
        || (allowed["parse"] as JsonArray)?.Any(one => (string?)one == kind) == true
        || (list is not null && (allowed[list] as JsonArray)?.Any(one => (string?)one == id) == true);
}
