using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Rest.Transport;

namespace Guildhall.Discord.Rest.Endpoints;

/// <summary>Invites by their code.</summary>
public sealed class InviteEndpoints
{
    private readonly RestSender _rest;

    internal InviteEndpoints(RestSender rest) => _rest = rest;

    /// <summary>One invite.</summary>
    public Task<Invite> GetAsync(
        string code, bool? withCounts = null, Snowflake<ScheduledEvent>? guildScheduledEventId = null, CancellationToken cancellation = default) =>
        _rest.SendAsync<Invite>(
            new(Route.Get("invites/{}", code).With("with_counts", withCounts).With("guild_scheduled_event_id", guildScheduledEventId)), cancellation);

    /// <summary>Takes an invite back.</summary>
    public Task<Invite> DeleteAsync(string code, string? reason = null, CancellationToken cancellation = default) =>
        _rest.SendAsync<Invite>(new(Route.Delete("invites/{}", code), Reason: reason), cancellation);
}
