namespace Guildhall.Discord.Entities.Commands;

/// <summary>What an option's value is.</summary>
public enum OptionValueKind
{
    /// <summary>Nothing was given.</summary>
    None,

    /// <summary>Text, or an id.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    Boolean,
}
