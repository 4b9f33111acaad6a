using System.Text.Json.Nodes;

namespace Guildhall.Discord.Simulator.World;

/// <summary>A guild with everything in it. Guarded by the world's lock.</summary>
internal sealed class SimGuild(ulong id, string name, ulong owner)
{
    public ulong Id => id;

    public string Name { get; set; } = name;

    public ulong Owner => owner;

    /// <summary>Roles as Discord shows them; the first is everybody's and has the guild's id.</summary>
    public List<JsonObject> Roles { get; } = [];

    public List<SimChannel> Channels { get; } = [];

    /// <summary>Members by user.</summary>
    public Dictionary<ulong, SimMember> Members { get; } = [];

    /// <summary>Banned users with the reason.</summary>
    public Dictionary<ulong, string?> Bans { get; } = [];

    /// <summary>The audit log, oldest first.</summary>
    public List<JsonObject> Audit { get; } = [];

    /// <summary>What is kept as it was sent, by kind: emojis, invites, scheduled events, rules of auto-moderation, webhooks.</summary>
    public Dictionary<string, List<JsonObject>> Records { get; } = new(StringComparer.Ordinal);

    public List<JsonObject> RecordsOf(string kind)
    {
        if (!Records.TryGetValue(kind, out var records))
        {
            Records[kind] = records = [];
        }

        return records;
    }
}
