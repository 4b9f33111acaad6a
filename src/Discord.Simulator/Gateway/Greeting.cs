using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator.World;

namespace Guildhall.Discord.Simulator.Gateway;

/// <summary>What a session is told of the world when it begins, and when it asks.</summary>
internal sealed class Greeting(SimWorld world, GatewayHub hub)
{
    private const int Presences = 1 << 8;
    private const int MostOfChunk = 1_000;
    private static readonly TimeSpan _allMembersEvery = TimeSpan.FromSeconds(30);

    /// <summary>READY, then the guilds of the shard.</summary>
    public void Greet(SimSession session)
    {
        List<SimGuild> guilds;
        lock (world.Sync)
        {
            var own = world.Guilds.Where(guild => GatewayHub.IsFor(session, guild.Id)).ToList();
            var ready = new JsonObject
            {
                ["v"] = 10,
                ["user"] = world.Bot.ToJson(),
                ["guilds"] = new JsonArray([.. own.Select(guild => new JsonObject { ["id"] = $"{guild.Id}", ["unavailable"] = true })]),
                ["session_id"] = session.Id,
                ["resume_gateway_url"] = hub.Address,
                ["shard"] = new JsonArray(session.Shard, session.Shards),
                ["application"] = new JsonObject { ["id"] = $"{world.ApplicationId}", ["flags"] = 0, ["flags_new"] = "0" },
                ["user_settings"] = new JsonObject(),
                ["session_type"] = "normal",
                ["private_channels"] = new JsonArray(),
                ["presences"] = new JsonArray(),
                ["relationships"] = new JsonArray(),
                ["guild_join_requests"] = new JsonArray(),
                ["geo_ordered_rtc_regions"] = new JsonArray("rotterdam"),
                ["_trace"] = new JsonArray(),
            };
            session.Publish("READY", Encoding.UTF8.GetBytes(ready.ToJsonString()));
            hub.Begin(session);
            guilds = (session.Intents & 1) == 0 ? [] : own;
        }

        foreach (var guild in guilds)
        {
            // One at a time: the client reads while the next is written.
            lock (world.Sync)
            {
                TellOf(guild, session);
            }
        }
    }

    /// <summary>Tells a session of a guild that is there now. Call with the world's lock held.</summary>
    public void TellOf(SimGuild guild, SimSession session) =>
        session.Publish("GUILD_CREATE", Encoding.UTF8.GetBytes(Views.ForGateway(guild, world, (session.Intents & Presences) != 0).ToJsonString()));

    public void SendMembers(SimSession session, JsonElement request)
    {
        lock (world.Sync)
        {
            var id = ulong.Parse(request.GetProperty("guild_id").GetString()!, CultureInfo.InvariantCulture);
            if (world.Guild(id) is not { } guild)
            {
                return;
            }

            var query = request.TryGetProperty("query", out var typed) ? typed.GetString() ?? "" : "";
            var wanted = request.TryGetProperty("user_ids", out var users) ? Texts(users) : null;
            var isEverybody = query.Length == 0 && wanted is null;
            if (isEverybody && session.AskedForMembers.TryGetValue(id, out var last) && world.Time.GetUtcNow() - last < _allMembersEvery)
            {
                Refuse(session, request, id, _allMembersEvery - (world.Time.GetUtcNow() - last));
                return;
            }

            if (isEverybody)
            {
                session.AskedForMembers[id] = world.Time.GetUtcNow();
            }

            var limit = request.TryGetProperty("limit", out var most) && most.GetInt32() > 0 ? most.GetInt32() : int.MaxValue;
            var found = guild.Members.Values.Where(member => isEverybody || wanted?.Contains($"{member.User.Id}") == true
                || (query.Length > 0 && member.User.Name.StartsWith(query, StringComparison.OrdinalIgnoreCase))).Take(limit);
            var missing = wanted?.Where(one => !guild.Members.Keys.Any(user => $"{user}" == one)).ToList() ?? [];
            SendChunks(session, request, id, [.. found.Select(member => Views.Of(member, guild)).Chunk(MostOfChunk).DefaultIfEmpty([])], missing);
        }
    }

    private static void SendChunks(SimSession session, JsonElement request, ulong guild, List<JsonObject[]> chunks, List<string> missing)
    {
        foreach (var (number, members) in chunks.Index())
        {
            var chunk = new JsonObject
            {
                ["guild_id"] = $"{guild}",
                ["members"] = new JsonArray([.. members]),
                ["chunk_index"] = number,
                ["chunk_count"] = chunks.Count,
            };
            if (missing.Count > 0)
            {
                chunk["not_found"] = new JsonArray([.. missing.Select(one => (JsonNode)one)]);
            }

            if (request.TryGetProperty("nonce", out var nonce))
            {
                chunk["nonce"] = nonce.GetString();
            }

            session.Publish("GUILD_MEMBERS_CHUNK", Encoding.UTF8.GetBytes(chunk.ToJsonString()));
        }
    }

    /// <summary>One id, or a list of them.</summary>
    private static HashSet<string>? Texts(JsonElement ids) => ids.ValueKind switch
    {
        JsonValueKind.Array => [.. ids.EnumerateArray().Select(one => one.ToString())],
        JsonValueKind.String or JsonValueKind.Number => [ids.ToString()],
        _ => null,
    };

    private static void Refuse(SimSession session, JsonElement request, ulong guild, TimeSpan wait)
    {
        var meta = new JsonObject { ["guild_id"] = $"{guild}" };
        if (request.TryGetProperty("nonce", out var nonce))
        {
            meta["nonce"] = nonce.GetString();
        }

        var told = new JsonObject { ["opcode"] = 8, ["retry_after"] = wait.TotalSeconds, ["meta"] = meta };
        session.Publish("RATE_LIMITED", Encoding.UTF8.GetBytes(told.ToJsonString()));
    }
}
