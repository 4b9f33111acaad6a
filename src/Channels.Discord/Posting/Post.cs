using Guildhall.Discord;
using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Entities.Messages;

namespace Guildhall.Channels.Discord.Posting;

/// <summary>Something to say in a channel.</summary>
/// <param name="Channel">Where.</param>
/// <param name="Nonce">By which Discord recognizes a repeated attempt; to 25 characters.</param>
internal sealed record Post(Snowflake<Channel> Channel, string Nonce)
{
    /// <summary>What, ready to be said; null where it is still a reply.</summary>
    public InteractionMessage? Message { get; init; }

    /// <summary>What, as a stored reply.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>Its place in the room's feed; null for what has none.</summary>
    public long? Sequence { get; init; }

    /// <summary>What fell due in a room.</summary>
    public static Post Of(Snowflake<Channel> channel, ReadOnlyMemory<byte> body, long sequence) =>
        new(channel, FormattableString.Invariant($"feed-{sequence}")) { Body = body, Sequence = sequence };
}
