using System.Text.Json;
using Guildhall.Discord.Simulator.World;

namespace Guildhall.Discord.Simulator.Gateway;

/// <summary>Whether a client may begin.</summary>
internal sealed class IdentifyJudge(SimWorld world, SimulatorOptions options)
{
    private const int Privileged = (1 << 1) | (1 << 8) | (1 << 15);
    private const int KnownIntents = 0b11_0011_1111_1111_1111_1111_1111;

    /// <summary>Whether the version of the address is one that Discord still speaks; without one it is its oldest.</summary>
    public static bool IsVersion(string? version) => version is null or "" or "9" or "10";

    /// <summary>Whether an identify is in order; a close code and reason where it is not, 0 where it is.</summary>
    public (int Code, string Reason) Of(JsonElement data, out int intents, out int shard, out int shards)
    {
        (shard, shards) = data.TryGetProperty("shard", out var pair) ? (pair[0].GetInt32(), pair[1].GetInt32()) : (0, 1);
        intents = data.GetProperty("intents").GetInt32();
        if (!IsToken(data))
        {
            return (4004, "Authentication failed.");
        }

        if (shards < 1 || shard < 0 || shard >= shards)
        {
            return (4010, "Invalid shard.");
        }

        if (GuildsOf(shard, shards) > options.MostGuildsOfShard)
        {
            return (4011, "Sharding required.");
        }

        if ((intents & ~KnownIntents) != 0)
        {
            return (4013, "Invalid intent(s).");
        }

        return (intents & Privileged) != 0 && !options.GrantPrivilegedIntents ? (4014, "Disallowed intent(s).") : (0, "");
    }

    /// <summary>Whether a frame carries the token, which may stand behind <c>Bot</c> as in REST: Eris and Oceanic send it so.</summary>
    public bool IsToken(JsonElement data) => data.GetProperty("token").GetString() is { } token
        && (token.StartsWith("Bot ", StringComparison.Ordinal) ? token[4..] : token) == options.Token;

    private int GuildsOf(int shard, int shards)
    {
        lock (world.Sync)
        {
            return world.Guilds.Count(guild => (int)((guild.Id >> 22) % (ulong)shards) == shard);
        }
    }
}
