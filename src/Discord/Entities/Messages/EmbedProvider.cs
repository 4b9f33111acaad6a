namespace Guildhall.Discord.Entities.Messages;

/// <summary>Whose page an embed shows.</summary>
public sealed record EmbedProvider
{
    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>Its address.</summary>
    public string? Url { get; init; }
}
