using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Entities.Commands;
using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Entities.Users;

namespace Guildhall.Discord.Entities.Moderation;

/// <summary>A page of what was done in a guild, and whom and what it was about.</summary>
public sealed record AuditLog
{
    /// <summary>What was done, the latest first.</summary>
    public IReadOnlyList<AuditLogEntry> AuditLogEntries { get => field ?? []; init; }

    /// <summary>Commands in it.</summary>
    public IReadOnlyList<ApplicationCommand> ApplicationCommands { get => field ?? []; init; }

    /// <summary>Rules in it.</summary>
    public IReadOnlyList<AutoModerationRule> AutoModerationRules { get => field ?? []; init; }

    /// <summary>Events in it.</summary>
    public IReadOnlyList<ScheduledEvent> GuildScheduledEvents { get => field ?? []; init; }

    /// <summary>Integrations in it, in part.</summary>
    public IReadOnlyList<Integration> Integrations { get => field ?? []; init; }

    /// <summary>Threads in it.</summary>
    public IReadOnlyList<Channel> Threads { get => field ?? []; init; }

    /// <summary>Users in it.</summary>
    public IReadOnlyList<User> Users { get => field ?? []; init; }

    /// <summary>Webhooks in it.</summary>
    public IReadOnlyList<Webhook> Webhooks { get => field ?? []; init; }
}
