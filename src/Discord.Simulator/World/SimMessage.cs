using System.Text.Json.Nodes;

namespace Guildhall.Discord.Simulator.World;

/// <summary>A message as Discord shows it.</summary>
internal sealed class SimMessage(ulong id, ulong author, JsonObject json)
{
    public const int Ephemeral = 1 << 6;
    public const int Loading = 1 << 7;
    public const int ComponentsV2 = 1 << 15;

    public ulong Id => id;

    public ulong Author => author;

    public JsonObject Json { get; set; } = json;

    /// <summary>Who alone sees it; null for everybody.</summary>
    public ulong? OnlyFor { get; init; }

    public int Flags => (int?)Json["flags"] ?? 0;

    public bool IsEphemeral => (Flags & Ephemeral) != 0;
}
