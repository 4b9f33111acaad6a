using System.Text.Json.Serialization;
using Guildhall.Discord.Entities.Applications;
using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Entities.Components;
using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Entities.Users;
using Guildhall.Discord.Json;

namespace Guildhall.Discord.Entities.Messages;

/// <summary>Something written in a channel.</summary>
/// <remarks>Properties can be set because these are read by the million: where they could only be initialized, reading would take twice the time.</remarks>
public sealed record Message
{
    /// <summary>No message.</summary>
    public static Message Empty { get; } = new();

    /// <summary>Its id.</summary>
    public Snowflake<Message> Id { get; set; }

    /// <summary>Where it stands.</summary>
    public Snowflake<Channel> ChannelId { get; set; }

    /// <summary>Over the gateway: the guild.</summary>
    public Snowflake<Guild>? GuildId { get; set; }

    /// <summary>Who wrote it; for webhooks, whom it pretends to be.</summary>
    public User Author { get => field ?? User.Empty; set; }

    /// <summary>Over the gateway: the author as a member, without its user.</summary>
    public Member? Member { get; set; }

    /// <summary>What it says; empty without the message content intent, except where the bot is meant.</summary>
    public string Content { get => field ?? ""; set; }

    /// <summary>When it was sent.</summary>
    public DateTimeOffset Timestamp { get; set; }

    /// <summary>When it was last edited.</summary>
    public DateTimeOffset? EditedTimestamp { get; set; }

    /// <summary>Whether it is read aloud.</summary>
    public bool Tts { get; set; }

    /// <summary>Whether it notified everybody.</summary>
    public bool MentionEveryone { get; set; }

    /// <summary>Whom it mentions.</summary>
    public IReadOnlyList<User> Mentions { get => field ?? []; set; }

    /// <summary>Which roles it mentions.</summary>
    public IReadOnlyList<Snowflake<Role>> MentionRoles { get => field ?? []; set; }

    /// <summary>Channels it mentions, in news that crossed over.</summary>
    public IReadOnlyList<ChannelMention>? MentionChannels { get; set; }

    /// <summary>Its files.</summary>
    public IReadOnlyList<Attachment> Attachments { get => field ?? []; set; }

    /// <summary>Its embeds.</summary>
    public IReadOnlyList<Embed> Embeds { get => field ?? []; set; }

    /// <summary>Its reactions.</summary>
    public IReadOnlyList<Reaction>? Reactions { get; set; }

    /// <summary>What the sender chose to recognize it by.</summary>
    [JsonConverter(typeof(LooseStringConverter))]
    public string? Nonce { get; set; }

    /// <summary>Whether it is pinned.</summary>
    public bool Pinned { get; set; }

    /// <summary>The webhook that wrote it.</summary>
    public Snowflake<Webhook>? WebhookId { get; set; }

    /// <summary>What kind of message it is.</summary>
    public MessageType Type { get; set; }

    /// <summary>The application that answered an interaction with it.</summary>
    public Snowflake<Application>? ApplicationId { get; set; }

    /// <summary>Marks of the message.</summary>
    public MessageFlags Flags { get; set; }

    /// <summary>What it answers, forwards or announces.</summary>
    public MessageReference? MessageReference { get; set; }

    /// <summary>What it forwards.</summary>
    public IReadOnlyList<MessageSnapshot>? MessageSnapshots { get; set; }

    /// <summary>What it answers, in full; null where that was deleted or not fetched.</summary>
    public Message? ReferencedMessage { get; set; }

    /// <summary>The interaction it answers.</summary>
    public MessageInteractionMetadata? InteractionMetadata { get; set; }

    /// <summary>The thread that began with it.</summary>
    public Channel? Thread { get; set; }

    /// <summary>Its components.</summary>
    public IReadOnlyList<Component> Components { get => field ?? []; set; }

    /// <summary>Its stickers.</summary>
    public IReadOnlyList<StickerItem>? StickerItems { get; set; }

    /// <summary>Of a message in a thread: about the how-manieth it is.</summary>
    public int? Position { get; set; }

    /// <summary>Its poll.</summary>
    public Poll? Poll { get; set; }
}
