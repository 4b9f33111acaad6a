using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Entities.Users;
using Guildhall.Discord.Rest.Payloads;
using Guildhall.Discord.Rest.Transport;

namespace Guildhall.Discord.Rest.Endpoints;

/// <summary>Events of a guild.</summary>
public sealed class ScheduledEventEndpoints
{
    private readonly RestSender _rest;

    internal ScheduledEventEndpoints(RestSender rest) => _rest = rest;

    /// <summary>All events.</summary>
    public Task<IReadOnlyList<ScheduledEvent>> ListAsync(
        Snowflake<Guild> guild, bool? withUserCount = null, CancellationToken cancellation = default) =>
        _rest.SendAsync<IReadOnlyList<ScheduledEvent>>(
            new(Route.Get("guilds/{}/scheduled-events", guild.ToString()).With("with_user_count", withUserCount)), cancellation);

    /// <summary>One event.</summary>
    public Task<ScheduledEvent> GetAsync(
        Snowflake<Guild> guild, Snowflake<ScheduledEvent> scheduledEvent, bool? withUserCount = null, CancellationToken cancellation = default) =>
        _rest.SendAsync<ScheduledEvent>(
            new(Route.Get("guilds/{}/scheduled-events/{}", guild.ToString(), scheduledEvent.ToString()).With("with_user_count", withUserCount)), cancellation);

    /// <summary>Plans an event.</summary>
    public Task<ScheduledEvent> CreateAsync(
        Snowflake<Guild> guild, ScheduledEventCreate scheduledEvent, string? reason = null, CancellationToken cancellation = default) =>
        _rest.SendAsync<ScheduledEvent>(
            new(Route.Post("guilds/{}/scheduled-events", guild.ToString()), RestBody.Of(scheduledEvent), reason), cancellation);

    /// <summary>Changes an event.</summary>
    public Task<ScheduledEvent> EditAsync(
        Snowflake<Guild> guild, Snowflake<ScheduledEvent> scheduledEvent, ScheduledEventEdit edit, string? reason = null, CancellationToken cancellation = default) =>
        _rest.SendAsync<ScheduledEvent>(
            new(Route.Patch("guilds/{}/scheduled-events/{}", guild.ToString(), scheduledEvent.ToString()), RestBody.Of(edit), reason), cancellation);

    /// <summary>Deletes an event.</summary>
    public Task DeleteAsync(Snowflake<Guild> guild, Snowflake<ScheduledEvent> scheduledEvent, CancellationToken cancellation = default) =>
        _rest.SendAsync(new(Route.Delete("guilds/{}/scheduled-events/{}", guild.ToString(), scheduledEvent.ToString())), cancellation);

    /// <summary>Who is interested, up to 100 at a time.</summary>
    public Task<IReadOnlyList<ScheduledEventUser>> ListUsersAsync(
        Snowflake<Guild> guild, Snowflake<ScheduledEvent> scheduledEvent, bool? withMember = null, Snowflake<User>? before = null, Snowflake<User>? after = null, int? limit = null, CancellationToken cancellation = default) =>
        _rest.SendAsync<IReadOnlyList<ScheduledEventUser>>(
            new(Route.Get("guilds/{}/scheduled-events/{}/users", guild.ToString(), scheduledEvent.ToString()).With("with_member", withMember).With("before", before).With("after", after).With("limit", limit)), cancellation);
}
