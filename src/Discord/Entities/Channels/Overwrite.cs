namespace Guildhall.Discord.Entities.Channels;

/// <summary>What a role or a member may do in one channel, against the roles' word.</summary>
public sealed record Overwrite
{
    /// <summary>The role or the user.</summary>
    public Snowflake<object> Id { get; init; }

    /// <summary>Which of them.</summary>
    public OverwriteType Type { get; init; }

    /// <summary>What is granted.</summary>
    public PermissionFlags Allow { get; init; }

    /// <summary>What is refused.</summary>
    public PermissionFlags Deny { get; init; }
}
