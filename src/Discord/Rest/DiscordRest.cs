using Guildhall.Discord.Rest.Endpoints;
using Guildhall.Discord.Rest.Limits;
using Guildhall.Discord.Rest.Transport;

namespace Guildhall.Discord.Rest;

/// <summary>
/// Discord's REST interface, version 10, by resource. Everything keeps the limits by itself; what fails is an exception of
/// <see cref="Errors.DiscordException" />. One client for a token; safe to use from many threads.
/// </summary>
public sealed class DiscordRest : IDisposable
{
    private readonly RestSender _sender;

    /// <summary>A client.</summary>
    /// <param name="token">The bot's token, without "Bot"; null for a client that only answers interactions and calls webhooks.</param>
    /// <param name="options">How it behaves.</param>
    /// <param name="surroundings">Clock, chance, log and the like.</param>
    /// <exception cref="InvalidOperationException">An option is out of range.</exception>
    public DiscordRest(string? token, DiscordRestOptions options, RestSurroundings surroundings)
    {
        options.Validate();
        var time = surroundings.Time;
        _sender = new(
            options,
            new(options, token, time, surroundings.Handler ?? RestWire.NewHandler()),
            new(time, options.GlobalPerSecond, options.MaxIdleBuckets),
            new(options, surroundings.Invalid ?? InvalidRequestBudget.ForProcess(time), time, surroundings.Logger),
            surroundings);
        Application = new(_sender);
        AuditLog = new(_sender);
        AutoModeration = new(_sender);
        Bans = new(_sender);
        Channels = new(_sender);
        Commands = new(_sender);
        Emojis = new(_sender);
        Entitlements = new(_sender);
        Gateway = new(_sender);
        Guilds = new(_sender);
        Interactions = new(_sender);
        Invites = new(_sender);
        Members = new(_sender);
        Messages = new(_sender, new());
        Polls = new(_sender);
        Roles = new(_sender);
        ScheduledEvents = new(_sender);
        Stickers = new(_sender);
        Threads = new(_sender);
        Users = new(_sender);
        Webhooks = new(_sender);
    }

    /// <summary>The application itself.</summary>
    public ApplicationEndpoints Application { get; }

    /// <summary>What was done in a guild.</summary>
    public AuditLogEndpoints AuditLog { get; }

    /// <summary>What Discord watches for in a guild.</summary>
    public AutoModerationEndpoints AutoModeration { get; }

    /// <summary>Bans of a guild.</summary>
    public BanEndpoints Bans { get; }

    /// <summary>Channels, their overwrites, and stages.</summary>
    public ChannelEndpoints Channels { get; }

    /// <summary>Application commands.</summary>
    public CommandEndpoints Commands { get; }

    /// <summary>Emojis of guilds and of the application.</summary>
    public EmojiEndpoints Emojis { get; }

    /// <summary>What users and guilds have bought.</summary>
    public EntitlementEndpoints Entitlements { get; }

    /// <summary>Where the gateway is.</summary>
    public GatewayEndpoints Gateway { get; }

    /// <summary>Guilds as a whole.</summary>
    public GuildEndpoints Guilds { get; }

    /// <summary>Answers to interactions.</summary>
    public InteractionEndpoints Interactions { get; }

    /// <summary>Invites by their code.</summary>
    public InviteEndpoints Invites { get; }

    /// <summary>Members of a guild.</summary>
    public MemberEndpoints Members { get; }

    /// <summary>Messages of channels.</summary>
    public MessageEndpoints Messages { get; }

    /// <summary>Polls.</summary>
    public PollEndpoints Polls { get; }

    /// <summary>Roles of a guild.</summary>
    public RoleEndpoints Roles { get; }

    /// <summary>Events of a guild.</summary>
    public ScheduledEventEndpoints ScheduledEvents { get; }

    /// <summary>Stickers.</summary>
    public StickerEndpoints Stickers { get; }

    /// <summary>Threads and posts of forums.</summary>
    public ThreadEndpoints Threads { get; }

    /// <summary>Users and direct messages.</summary>
    public UserEndpoints Users { get; }

    /// <summary>Webhooks.</summary>
    public WebhookEndpoints Webhooks { get; }

    /// <summary>Closes the connections. Requests under way fail.</summary>
    public void Dispose() => _sender.Dispose();
}
