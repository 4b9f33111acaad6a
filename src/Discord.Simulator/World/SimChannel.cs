using System.Text.Json.Nodes;

namespace Guildhall.Discord.Simulator.World;

/// <summary>A channel, thread or direct conversation with its messages. Guarded by the world's lock.</summary>
internal sealed class SimChannel(ulong id, ulong? guild, int type, string name)
{
    public const int Text = 0;
    public const int Direct = 1;
    public const int PublicThread = 11;

    public ulong Id => id;

    public ulong? Guild => guild;

    public int Type => type;

    public bool IsThread => type == PublicThread;

    public bool IsArchived { get; set; }

    public bool IsLocked { get; set; }

    public string Name { get; set; } = name;

    public string? Topic { get; set; }

    public int Position { get; init; }

    public ulong? Parent { get; init; }

    /// <summary>The other one of a direct conversation.</summary>
    public ulong? Recipient { get; init; }

    public JsonArray Overwrites { get; set; } = [];

    public List<SimMessage> Messages { get; } = [];

    /// <summary>Replaces the overwrite of a role or member; takes it away with null.</summary>
    public void Overwrite(string target, JsonObject? overwrite)
    {
        var kept = Overwrites.OfType<JsonObject>().Where(one => (string?)one["id"] != target).Select(one => one.DeepClone());
        Overwrites = new([.. overwrite is null ? kept : kept.Append(overwrite)]);
    }
}
