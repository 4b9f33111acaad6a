using System.Text.Json.Nodes;

namespace Guildhall.Discord.Simulator.World;

/// <summary>A person or a bot.</summary>
internal sealed record SimUser(ulong Id, string Name, bool Bot)
{
    public string Locale { get; init; } = "en-US";

    /// <summary>Whether the app is installed for this user, and not for the guild they are in.</summary>
    public bool HasOwnApp { get; init; }

    public JsonObject ToJson() => new()
    {
        ["id"] = $"{Id}",
        ["username"] = Name,
        ["discriminator"] = "0",
        ["global_name"] = Bot ? null : $"{char.ToUpperInvariant(Name[0])}{Name[1..]}",
        ["avatar"] = null,
        ["bot"] = Bot,
        ["flags"] = 0,
        ["public_flags"] = 0,
        ["primary_guild"] = null,
    };
}
