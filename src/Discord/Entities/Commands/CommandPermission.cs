namespace Guildhall.Discord.Entities.Commands;

/// <summary>Whether some may use a command.</summary>
public sealed record CommandPermission
{
    /// <summary>The role, user or channel; the guild's id means everyone, one less means all channels.</summary>
    public Snowflake<object> Id { get; init; }

    /// <summary>Which of them.</summary>
    public CommandPermissionType Type { get; init; }

    /// <summary>Whether they may.</summary>
    public bool Permission { get; init; }
}
