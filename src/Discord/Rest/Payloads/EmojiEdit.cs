using Guildhall.Discord.Entities.Guilds;

namespace Guildhall.Discord.Rest.Payloads;

/// <summary>What to change of an emoji; what is absent stays.</summary>
public sealed record EmojiEdit
{
    /// <summary>2 to 32 characters.</summary>
    public string? Name { get; init; }

    /// <summary>Who may use it, all anew.</summary>
    public IReadOnlyList<Snowflake<Role>>? Roles { get; init; }
}
