namespace Guildhall.Discord.Entities.Limits;

/// <summary>What commands may have. Source: discord-api-docs, interactions/application-commands.</summary>
public static class CommandLimits
{
    /// <summary>Slash commands: global ones, and those of each guild.</summary>
    public const int ChatInput = 100;

    /// <summary>Entries of the context menu of users, and as many of that of messages (5 before March 2026).</summary>
    public const int ContextMenu = 15;

    /// <summary>Characters of a name.</summary>
    public const int Name = 32;

    /// <summary>Characters of a description.</summary>
    public const int Description = 100;

    /// <summary>Options of a command, and subcommands of a group.</summary>
    public const int Options = 25;

    /// <summary>Choices of an option, also those offered while it is typed.</summary>
    public const int Choices = 25;

    /// <summary>Characters of a choice's name, and of its value.</summary>
    public const int ChoiceText = 100;

    /// <summary>Characters of all names, descriptions and values of a command.</summary>
    public const int Total = 8000;

    /// <summary>Characters of an option's text.</summary>
    public const int TextOption = 6000;
}
