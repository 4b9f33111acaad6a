namespace Guildhall.Discord.Entities.Commands;

/// <summary>What an option takes.</summary>
public enum CommandOptionType
{
    /// <summary>A subcommand.</summary>
    SubCommand = 1,

    /// <summary>A group of subcommands.</summary>
    SubCommandGroup = 2,

    /// <summary>Text.</summary>
    String = 3,

    /// <summary>A whole number between -2^53 and 2^53.</summary>
    Integer = 4,

    /// <summary>Yes or no.</summary>
    Boolean = 5,

    /// <summary>A user.</summary>
    User = 6,

    /// <summary>A channel.</summary>
    Channel = 7,

    /// <summary>A role.</summary>
    Role = 8,

    /// <summary>A user or a role.</summary>
    Mentionable = 9,

    /// <summary>A number between -2^53 and 2^53.</summary>
    Number = 10,

    /// <summary>A file.</summary>
    Attachment = 11,
}
