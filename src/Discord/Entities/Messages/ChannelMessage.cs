using Guildhall.Discord.Entities.Guilds;

namespace Guildhall.Discord.Entities.Messages;

/// <summary>A message to send into a channel.</summary>
public sealed record ChannelMessage : OutgoingMessage
{
    /// <summary>What it answers or forwards.</summary>
    public MessageReference? MessageReference { get; init; }

    /// <summary>Up to three stickers.</summary>
    public IReadOnlyList<Snowflake<Sticker>>? StickerIds { get; init; }

    /// <summary>To 25 characters, by which Discord recognizes a repeated attempt; chosen by the client unless given (R9).</summary>
    public string? Nonce { get; init; }

    /// <summary>Whether Discord answers a repeated nonce with the first message instead of a second.</summary>
    public bool? EnforceNonce => Nonce is null ? null : true;
}
