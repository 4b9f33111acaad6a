using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Entities.Users;
using Guildhall.Discord.Rest.Payloads;
using Guildhall.Discord.Rest.Transport;

namespace Guildhall.Discord.Rest.Endpoints;

/// <summary>Guilds as a whole.</summary>
public sealed class GuildEndpoints
{
    private readonly RestSender _rest;

    internal GuildEndpoints(RestSender rest) => _rest = rest;

    /// <summary>One guild.</summary>
    public Task<Guild> GetAsync(Snowflake<Guild> guild, bool? withCounts = null, CancellationToken cancellation = default) =>
        _rest.SendAsync<Guild>(new(Route.Get("guilds/{}", guild.ToString()).With("with_counts", withCounts)), cancellation);

    /// <summary>What strangers may know of a guild.</summary>
    public Task<GuildPreview> GetPreviewAsync(Snowflake<Guild> guild, CancellationToken cancellation = default) =>
        _rest.SendAsync<GuildPreview>(new(Route.Get("guilds/{}/preview", guild.ToString())), cancellation);

    /// <summary>Changes a guild.</summary>
    public Task<Guild> EditAsync(
        Snowflake<Guild> guild, GuildEdit edit, string? reason = null, CancellationToken cancellation = default) =>
        _rest.SendAsync<Guild>(new(Route.Patch("guilds/{}", guild.ToString()), RestBody.Of(edit), reason), cancellation);

    /// <summary>How many idle members would be removed.</summary>
    public Task<PruneResult> CountPruneAsync(Snowflake<Guild> guild, int? days = null, CancellationToken cancellation = default) =>
        _rest.SendAsync<PruneResult>(new(Route.Get("guilds/{}/prune", guild.ToString()).With("days", days)), cancellation);

    /// <summary>Removes idle members.</summary>
    public Task<PruneResult> PruneAsync(
        Snowflake<Guild> guild, Prune prune, string? reason = null, CancellationToken cancellation = default) =>
        _rest.SendAsync<PruneResult>(new(Route.Post("guilds/{}/prune", guild.ToString()), RestBody.Of(prune), reason), cancellation);

    /// <summary>Where a guild's voice may stand.</summary>
    public Task<IReadOnlyList<VoiceRegion>> ListRegionsAsync(Snowflake<Guild> guild, CancellationToken cancellation = default) =>
        _rest.SendAsync<IReadOnlyList<VoiceRegion>>(new(Route.Get("guilds/{}/regions", guild.ToString())), cancellation);

    /// <summary>All invites of a guild.</summary>
    public Task<IReadOnlyList<Invite>> ListInvitesAsync(Snowflake<Guild> guild, CancellationToken cancellation = default) =>
        _rest.SendAsync<IReadOnlyList<Invite>>(new(Route.Get("guilds/{}/invites", guild.ToString())), cancellation);

    /// <summary>What is connected to a guild.</summary>
    public Task<IReadOnlyList<Integration>> ListIntegrationsAsync(Snowflake<Guild> guild, CancellationToken cancellation = default) =>
        _rest.SendAsync<IReadOnlyList<Integration>>(new(Route.Get("guilds/{}/integrations", guild.ToString())), cancellation);

    /// <summary>Disconnects a service, and removes its bot.</summary>
    public Task DeleteIntegrationAsync(
        Snowflake<Guild> guild, Snowflake<Integration> integration, string? reason = null, CancellationToken cancellation = default) =>
        _rest.SendAsync(
            new(Route.Delete("guilds/{}/integrations/{}", guild.ToString(), integration.ToString()), Reason: reason), cancellation);

    /// <summary>The invite code of a guild's own.</summary>
    public Task<VanityUrl> GetVanityUrlAsync(Snowflake<Guild> guild, CancellationToken cancellation = default) =>
        _rest.SendAsync<VanityUrl>(new(Route.Get("guilds/{}/vanity-url", guild.ToString())), cancellation);

    /// <summary>What newcomers are shown first.</summary>
    public Task<WelcomeScreen> GetWelcomeScreenAsync(Snowflake<Guild> guild, CancellationToken cancellation = default) =>
        _rest.SendAsync<WelcomeScreen>(new(Route.Get("guilds/{}/welcome-screen", guild.ToString())), cancellation);

    /// <summary>Changes what newcomers are shown first.</summary>
    public Task<WelcomeScreen> EditWelcomeScreenAsync(
        Snowflake<Guild> guild, WelcomeScreenEdit edit, string? reason = null, CancellationToken cancellation = default) =>
        _rest.SendAsync<WelcomeScreen>(
            new(Route.Patch("guilds/{}/welcome-screen", guild.ToString()), RestBody.Of(edit), reason), cancellation);

    /// <summary>Closes a guild for a while because of a raid; a day ahead at most.</summary>
    public Task<IncidentsData> SetIncidentsAsync(
        Snowflake<Guild> guild, IncidentActions incidents, CancellationToken cancellation = default) =>
        _rest.SendAsync<IncidentsData>(
            new(Route.Put("guilds/{}/incident-actions", guild.ToString()), RestBody.Of(incidents)), cancellation);

    /// <summary>Where somebody is in voice.</summary>
    public Task<VoiceState> GetVoiceStateAsync(Snowflake<Guild> guild, Snowflake<User> user, CancellationToken cancellation = default) =>
        _rest.SendAsync<VoiceState>(new(Route.Get("guilds/{}/voice-states/{}", guild.ToString(), user.ToString())), cancellation);

    /// <summary>Where the bot is in voice.</summary>
    public Task<VoiceState> GetOwnVoiceStateAsync(Snowflake<Guild> guild, CancellationToken cancellation = default) =>
        _rest.SendAsync<VoiceState>(new(Route.Get("guilds/{}/voice-states/@me", guild.ToString())), cancellation);

    /// <summary>Puts somebody on a stage, or into its audience.</summary>
    public Task EditVoiceStateAsync(
        Snowflake<Guild> guild, Snowflake<User> user, VoiceStateEdit edit, CancellationToken cancellation = default) =>
        _rest.SendAsync(new(Route.Patch("guilds/{}/voice-states/{}", guild.ToString(), user.ToString()), RestBody.Of(edit)), cancellation);

    /// <summary>Goes on a stage, or raises a hand.</summary>
    public Task EditOwnVoiceStateAsync(Snowflake<Guild> guild, OwnVoiceStateEdit edit, CancellationToken cancellation = default) =>
        _rest.SendAsync(new(Route.Patch("guilds/{}/voice-states/@me", guild.ToString()), RestBody.Of(edit)), cancellation);

    /// <summary>Where voice may stand.</summary>
    public Task<IReadOnlyList<VoiceRegion>> ListVoiceRegionsAsync(CancellationToken cancellation = default) =>
        _rest.SendAsync<IReadOnlyList<VoiceRegion>>(new(Route.Get("voice/regions")), cancellation);
}
