namespace Guildhall.Discord.Entities.Guilds;

/// <summary>The emojis of the application.</summary>
public sealed record EmojiList
{
    /// <summary>The emojis.</summary>
    public IReadOnlyList<Emoji> Items { get => field ?? []; init; }
}
