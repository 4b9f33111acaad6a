using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Entities.Messages;

namespace Guildhall.Discord.Rest.Payloads;

/// <summary>The first message of a post. It takes no nonce, so it is never sent twice on its own (R9).</summary>
public sealed record ForumMessage : OutgoingMessage
{
    /// <summary>Up to three stickers.</summary>
    public IReadOnlyList<Snowflake<Sticker>>? StickerIds { get; init; }
}
