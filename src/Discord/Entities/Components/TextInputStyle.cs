namespace Guildhall.Discord.Entities.Components;

/// <summary>A line or a box.</summary>
public enum TextInputStyle
{
    /// <summary>One line.</summary>
    Short = 1,

    /// <summary>A box.</summary>
    Paragraph = 2,
}
