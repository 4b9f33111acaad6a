namespace Guildhall.Discord.Entities.Commands;

/// <summary>The kind of a command.</summary>
public enum ApplicationCommandType
{
    /// <summary>A slash command.</summary>
    ChatInput = 1,

    /// <summary>An entry of a user's context menu.</summary>
    User = 2,

    /// <summary>An entry of a message's context menu.</summary>
    Message = 3,

    /// <summary>Starts the activity of the application.</summary>
    PrimaryEntryPoint = 4,
}
