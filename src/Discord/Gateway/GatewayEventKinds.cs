using Guildhall.Discord.Entities.Applications;
using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Entities.Interactions;
using Guildhall.Discord.Entities.Messages;
using Guildhall.Discord.Entities.Moderation;
using Guildhall.Discord.Entities.Users;
using Guildhall.Discord.Gateway.Events;

namespace Guildhall.Discord.Gateway;

/// <summary>The events that are known, by their names at Discord.</summary>
public static class GatewayEventKinds
{
    /// <summary>A session has begun.</summary>
    public static GatewayEventKind<Ready> Ready { get; } = new("READY", GatewayIntents.None, _ => 0);

    /// <summary>Somebody used a command, a component or a form. Comes without any intent; each is handled by itself.</summary>
    public static GatewayEventKind<Interaction> InteractionCreate { get; } =
        new("INTERACTION_CREATE", GatewayIntents.None, _ => 0, interaction => interaction.Id.Value, isOrdered: false);

    /// <summary>A message was written.</summary>
    public static GatewayEventKind<Message> MessageCreate { get; } =
        new("MESSAGE_CREATE", GatewayIntents.GuildMessages | GatewayIntents.DirectMessages, message => message.GuildId?.Value ?? message.ChannelId.Value, message => message.Id.Value);

    /// <summary>A message was changed.</summary>
    public static GatewayEventKind<Message> MessageUpdate { get; } =
        new("MESSAGE_UPDATE", GatewayIntents.GuildMessages | GatewayIntents.DirectMessages, message => message.GuildId?.Value ?? message.ChannelId.Value);

    /// <summary>A message was deleted.</summary>
    public static GatewayEventKind<MessagesDeleted> MessageDelete { get; } =
        new("MESSAGE_DELETE", GatewayIntents.GuildMessages | GatewayIntents.DirectMessages, KeyOf);

    /// <summary>Many messages were deleted at once.</summary>
    public static GatewayEventKind<MessagesDeleted> MessageDeleteBulk { get; } = new("MESSAGE_DELETE_BULK", GatewayIntents.GuildMessages, KeyOf);

    /// <summary>Somebody reacted.</summary>
    public static GatewayEventKind<MessageReaction> MessageReactionAdd { get; } = new(
        "MESSAGE_REACTION_ADD", GatewayIntents.GuildMessageReactions | GatewayIntents.DirectMessageReactions, KeyOf);

    /// <summary>Somebody took a reaction back.</summary>
    public static GatewayEventKind<MessageReaction> MessageReactionRemove { get; } = new(
        "MESSAGE_REACTION_REMOVE", GatewayIntents.GuildMessageReactions | GatewayIntents.DirectMessageReactions, KeyOf);

    /// <summary>A guild became available, or the bot was added to it.</summary>
    public static GatewayEventKind<Guild> GuildCreate { get; } = new("GUILD_CREATE", GatewayIntents.Guilds, guild => guild.Id.Value);

    /// <summary>A guild was changed.</summary>
    public static GatewayEventKind<Guild> GuildUpdate { get; } = new("GUILD_UPDATE", GatewayIntents.Guilds, guild => guild.Id.Value);

    /// <summary>A guild became unavailable, or the bot was removed from it.</summary>
    public static GatewayEventKind<UnavailableGuild> GuildDelete { get; } = new("GUILD_DELETE", GatewayIntents.Guilds, guild => guild.Id.Value);

    /// <summary>Somebody joined.</summary>
    public static GatewayEventKind<Member> GuildMemberAdd { get; } =
        new("GUILD_MEMBER_ADD", GatewayIntents.GuildMembers, member => member.GuildId?.Value ?? 0);

    /// <summary>A member was changed. The bot itself is told of without the intent.</summary>
    public static GatewayEventKind<Member> GuildMemberUpdate { get; } =
        new("GUILD_MEMBER_UPDATE", GatewayIntents.GuildMembers, member => member.GuildId?.Value ?? 0);

    /// <summary>Somebody left.</summary>
    public static GatewayEventKind<GuildUser> GuildMemberRemove { get; } = new("GUILD_MEMBER_REMOVE", GatewayIntents.GuildMembers, user => user.GuildId.Value);

    /// <summary>Members that were asked for.</summary>
    public static GatewayEventKind<MembersChunk> GuildMembersChunk { get; } = new("GUILD_MEMBERS_CHUNK", GatewayIntents.None, chunk => chunk.GuildId.Value);

    /// <summary>Somebody was banned.</summary>
    public static GatewayEventKind<GuildUser> GuildBanAdd { get; } = new("GUILD_BAN_ADD", GatewayIntents.GuildModeration, user => user.GuildId.Value);

    /// <summary>A ban was lifted.</summary>
    public static GatewayEventKind<GuildUser> GuildBanRemove { get; } = new("GUILD_BAN_REMOVE", GatewayIntents.GuildModeration, user => user.GuildId.Value);

    /// <summary>Something was written into the audit log.</summary>
    public static GatewayEventKind<AuditLogEntry> AuditLogEntryCreate { get; } =
        new("GUILD_AUDIT_LOG_ENTRY_CREATE", GatewayIntents.GuildModeration, entry => entry.GuildId?.Value ?? 0, entry => entry.Id.Value);

    /// <summary>A role was made.</summary>
    public static GatewayEventKind<GuildRole> GuildRoleCreate { get; } = new("GUILD_ROLE_CREATE", GatewayIntents.Guilds, role => role.GuildId.Value);

    /// <summary>A role was changed.</summary>
    public static GatewayEventKind<GuildRole> GuildRoleUpdate { get; } = new("GUILD_ROLE_UPDATE", GatewayIntents.Guilds, role => role.GuildId.Value);

    /// <summary>A role was deleted.</summary>
    public static GatewayEventKind<GuildRole> GuildRoleDelete { get; } = new("GUILD_ROLE_DELETE", GatewayIntents.Guilds, role => role.GuildId.Value);

    /// <summary>A channel was made.</summary>
    public static GatewayEventKind<Channel> ChannelCreate { get; } = new("CHANNEL_CREATE", GatewayIntents.Guilds, KeyOf);

    /// <summary>A channel was changed.</summary>
    public static GatewayEventKind<Channel> ChannelUpdate { get; } = new("CHANNEL_UPDATE", GatewayIntents.Guilds, KeyOf);

    /// <summary>A channel was deleted.</summary>
    public static GatewayEventKind<Channel> ChannelDelete { get; } = new("CHANNEL_DELETE", GatewayIntents.Guilds, KeyOf);

    /// <summary>A thread was made, or the bot was added to it.</summary>
    public static GatewayEventKind<Channel> ThreadCreate { get; } = new("THREAD_CREATE", GatewayIntents.Guilds, KeyOf);

    /// <summary>A thread was changed.</summary>
    public static GatewayEventKind<Channel> ThreadUpdate { get; } = new("THREAD_UPDATE", GatewayIntents.Guilds, KeyOf);

    /// <summary>A thread was deleted.</summary>
    public static GatewayEventKind<Channel> ThreadDelete { get; } = new("THREAD_DELETE", GatewayIntents.Guilds, KeyOf);

    /// <summary>A rule of auto-moderation acted.</summary>
    public static GatewayEventKind<AutoModerationExecuted> AutoModerationActionExecution { get; } =
        new("AUTO_MODERATION_ACTION_EXECUTION", GatewayIntents.AutoModerationExecution, done => done.GuildId.Value);

    /// <summary>Somebody joined, left or moved between voice channels.</summary>
    public static GatewayEventKind<VoiceState> VoiceStateUpdate { get; } =
        new("VOICE_STATE_UPDATE", GatewayIntents.GuildVoiceStates, state => state.GuildId?.Value ?? 0);

    /// <summary>A scheduled event was made.</summary>
    public static GatewayEventKind<ScheduledEvent> ScheduledEventCreate { get; } =
        new("GUILD_SCHEDULED_EVENT_CREATE", GatewayIntents.GuildScheduledEvents, one => one.GuildId.Value);

    /// <summary>A scheduled event was changed.</summary>
    public static GatewayEventKind<ScheduledEvent> ScheduledEventUpdate { get; } =
        new("GUILD_SCHEDULED_EVENT_UPDATE", GatewayIntents.GuildScheduledEvents, one => one.GuildId.Value);

    /// <summary>A scheduled event was deleted.</summary>
    public static GatewayEventKind<ScheduledEvent> ScheduledEventDelete { get; } =
        new("GUILD_SCHEDULED_EVENT_DELETE", GatewayIntents.GuildScheduledEvents, one => one.GuildId.Value);

    /// <summary>Something was bought. Comes to shard 0 alone (G22).</summary>
    public static GatewayEventKind<Entitlement> EntitlementCreate { get; } = new("ENTITLEMENT_CREATE", GatewayIntents.None, _ => 0);

    /// <summary>A purchase was changed.</summary>
    public static GatewayEventKind<Entitlement> EntitlementUpdate { get; } = new("ENTITLEMENT_UPDATE", GatewayIntents.None, _ => 0);

    /// <summary>A purchase was taken back.</summary>
    public static GatewayEventKind<Entitlement> EntitlementDelete { get; } = new("ENTITLEMENT_DELETE", GatewayIntents.None, _ => 0);

    /// <summary>A request over the gateway was refused for now.</summary>
    public static GatewayEventKind<GatewayRateLimited> RateLimited { get; } = new("RATE_LIMITED", GatewayIntents.None, _ => 0);

    private static ulong KeyOf(Channel channel) => channel.GuildId?.Value ?? channel.Id.Value;

    private static ulong KeyOf(MessageReaction reaction) => reaction.GuildId?.Value ?? reaction.ChannelId.Value;

    private static ulong KeyOf(MessagesDeleted deleted) => deleted.GuildId?.Value ?? deleted.ChannelId.Value;
}
