namespace Guildhall.Discord.Entities.Limits;

/// <summary>What an embed may have, in characters. Source: discord-api-docs, resources/message, "Embed Limits".</summary>
public static class EmbedLimits
{
    /// <summary>The title.</summary>
    public const int Title = 256;

    /// <summary>The description.</summary>
    public const int Description = 4096;

    /// <summary>How many fields.</summary>
    public const int Fields = 25;

    /// <summary>A field's name.</summary>
    public const int FieldName = 256;

    /// <summary>A field's value.</summary>
    public const int FieldValue = 1024;

    /// <summary>The footer.</summary>
    public const int Footer = 2048;

    /// <summary>The author.</summary>
    public const int Author = 256;

    /// <summary>An address.</summary>
    public const int Url = 2048;

    /// <summary>The largest color.</summary>
    public const int Color = 0xFFFFFF;
}
