using System.Collections.ObjectModel;
using System.Text.Json.Serialization;
using Guildhall.Discord.Entities.Applications;
using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Entities.Messages;
using Guildhall.Discord.Entities.Users;

namespace Guildhall.Discord.Entities.Interactions;

/// <summary>Somebody used a command, a component or a form of ours, or is typing an option. Which data is set depends on the type.</summary>
/// <remarks>Properties can be set because these are read by the million: where they could only be initialized, reading would take twice the time.</remarks>
public sealed record Interaction
{
    /// <summary>Its id; the 3 seconds and 15 minutes count from the time in it.</summary>
    public Snowflake<Interaction> Id { get; set; }

    /// <summary>Our application.</summary>
    public Snowflake<Application> ApplicationId { get; set; }

    /// <summary>What was done.</summary>
    public InteractionType Type { get; set; }

    /// <summary>What exactly; null for a ping.</summary>
    public InteractionData? Data { get; set; }

    /// <summary>The guild, in part; null in direct messages.</summary>
    public Guild? Guild { get; set; }

    /// <summary>The guild.</summary>
    public Snowflake<Guild>? GuildId { get; set; }

    /// <summary>The channel, in part.</summary>
    public Channel? Channel { get; set; }

    /// <summary>The channel.</summary>
    public Snowflake<Channel>? ChannelId { get; set; }

    /// <summary>In a guild: who did it, with permissions in that channel.</summary>
    public Member? Member { get; set; }

    /// <summary>In direct messages: who did it. See <see cref="Actor" />.</summary>
    public User? User { get; set; }

    /// <summary>What answers are sent with, valid for 15 minutes. A secret.</summary>
    public string Token { get => field ?? ""; set; }

    /// <summary>1.</summary>
    public int Version { get; set; }

    /// <summary>Of a component, and of a form opened from one: the message it stands on.</summary>
    public Message? Message { get; set; }

    /// <summary>What the bot may do there.</summary>
    public PermissionFlags AppPermissions { get; set; }

    /// <summary>The user's language, e.g. de; null for a ping.</summary>
    public string? Locale { get; set; }

    /// <summary>The guild's language.</summary>
    public string? GuildLocale { get; set; }

    /// <summary>What the user and the guild have bought from us.</summary>
    public IReadOnlyList<Entitlement> Entitlements { get => field ?? []; set; }

    /// <summary>By installation ("0" guild, "1" user): the guild or the user it was installed to.</summary>
    public IReadOnlyDictionary<string, Snowflake<object>> AuthorizingIntegrationOwners { get => field ?? ReadOnlyDictionary<string, Snowflake<object>>.Empty; set; }

    /// <summary>Where it was done.</summary>
    public InteractionContextType? Context { get; set; }

    /// <summary>How many bytes a file of the answer may have.</summary>
    public int AttachmentSizeLimit { get; set; }

    /// <summary>Who did it, wherever; <see cref="User.Empty" /> for a ping.</summary>
    [JsonIgnore]
    public User Actor => Member?.User ?? User ?? User.Empty;

    /// <summary>Whether the bot itself is in the guild, and not only the user's installation of it (I4).</summary>
    [JsonIgnore]
    public bool IsInstalledInGuild => AuthorizingIntegrationOwners.Count == 0 || AuthorizingIntegrationOwners.ContainsKey("0");
}
