using Guildhall.Discord.Entities.Channels;

namespace Guildhall.Discord.Rest.Payloads;

/// <summary>A channel or role in another place of the list.</summary>
public sealed record PositionEdit
{
    /// <summary>Which.</summary>
    public required Snowflake<object> Id { get; init; }

    /// <summary>Its place.</summary>
    public int? Position { get; init; }

    /// <summary>Of a channel: whether it takes over the overwrites of its new category.</summary>
    public bool? LockPermissions { get; init; }

    /// <summary>Of a channel: its new category.</summary>
    public Snowflake<Channel>? ParentId { get; init; }
}
