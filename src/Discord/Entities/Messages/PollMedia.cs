using Guildhall.Discord.Entities.Guilds;

namespace Guildhall.Discord.Entities.Messages;

/// <summary>A question or an answer.</summary>
public sealed record PollMedia
{
    /// <summary>A question to 300 characters, an answer to 55.</summary>
    public string? Text { get; init; }

    /// <summary>Of an answer only.</summary>
    public Emoji? Emoji { get; init; }
}
