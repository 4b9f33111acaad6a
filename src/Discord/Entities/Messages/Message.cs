using System.Text.Json.Serialization;
using Guildhall.Discord.Entities.Applications;
using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Entities.Components;
using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Entities.Users;
using Guildhall.Discord.Json;

namespace Guildhall.Discord.Entities.Messages;

/// <summary>Something written in a channel.</summary>
public sealed record Message
{
    /// <summary>No message.</summary>
    public static Message Empty { get; } = new();

    /// <summary>Its id.</summary>
    public Snowflake<Message> Id { get; init; }

    /// <summary>Where it stands.</summary>
    public Snowflake<Channel> ChannelId { get; init; }

    /// <summary>Over the gateway: the guild.</summary>
    public Snowflake<Guild>? GuildId { get; init; }

    /// <summary>Who wrote it; for webhooks, whom it pretends to be.</summary>
    public User Author { get => field ?? User.Empty; init; }

    /// <summary>Over the gateway: the author as a member, without its user.</summary>
    public Member? Member { get; init; }

    /// <summary>What it says; empty without the message content intent, except where the bot is meant.</summary>
    public string Content { get => field ?? ""; init; }

    /// <summary>When it was sent.</summary>
    public DateTimeOffset Timestamp { get; init; }

    /// <summary>When it was last edited.</summary>
    public DateTimeOffset? EditedTimestamp { get; init; }

    /// <summary>Whether it is read aloud.</summary>
    public bool Tts { get; init; }

    /// <summary>Whether it notified everybody.</summary>
    public bool MentionEveryone { get; init; }

    /// <summary>Whom it mentions.</summary>
    public IReadOnlyList<User> Mentions { get => field ?? []; init; }

    /// <summary>Which roles it mentions.</summary>
    public IReadOnlyList<Snowflake<Role>> MentionRoles { get => field ?? []; init; }

    /// <summary>Channels it mentions, in news that crossed over.</summary>
    public IReadOnlyList<ChannelMention>? MentionChannels { get; init; }

    /// <summary>Its files.</summary>
    public IReadOnlyList<Attachment> Attachments { get => field ?? []; init; }

    /// <summary>Its embeds.</summary>
    public IReadOnlyList<Embed> Embeds { get => field ?? []; init; }

    /// <summary>Its reactions.</summary>
    public IReadOnlyList<Reaction>? Reactions { get; init; }

    /// <summary>What the sender chose to recognize it by.</summary>
    [JsonConverter(typeof(LooseStringConverter))]
    public string? Nonce { get; init; }

    /// <summary>Whether it is pinned.</summary>
    public bool Pinned { get; init; }

    /// <summary>The webhook that wrote it.</summary>
    public Snowflake<Webhook>? WebhookId { get; init; }

    /// <summary>What kind of message it is.</summary>
    public MessageType Type { get; init; }

    /// <summary>The application that answered an interaction with it.</summary>
    public Snowflake<Application>? ApplicationId { get; init; }

    /// <summary>Marks of the message.</summary>
    public MessageFlags Flags { get; init; }

    /// <summary>What it answers, forwards or announces.</summary>
    public MessageReference? MessageReference { get; init; }

    /// <summary>What it forwards.</summary>
    public IReadOnlyList<MessageSnapshot>? MessageSnapshots { get; init; }

    /// <summary>What it answers, in full; null where that was deleted or not fetched.</summary>
    public Message? ReferencedMessage { get; init; }

    /// <summary>The interaction it answers.</summary>
    public MessageInteractionMetadata? InteractionMetadata { get; init; }

    /// <summary>The thread that began with it.</summary>
    public Channel? Thread { get; init; }

    /// <summary>Its components.</summary>
    public IReadOnlyList<Component> Components { get => field ?? []; init; }

    /// <summary>Its stickers.</summary>
    public IReadOnlyList<StickerItem>? StickerItems { get; init; }

    /// <summary>Of a message in a thread: about the how-manieth it is.</summary>
    public int? Position { get; init; }

    /// <summary>Its poll.</summary>
    public Poll? Poll { get; init; }
}
