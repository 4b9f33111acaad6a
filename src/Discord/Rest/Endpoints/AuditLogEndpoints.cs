using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Entities.Moderation;
using Guildhall.Discord.Rest.Payloads;
using Guildhall.Discord.Rest.Transport;

namespace Guildhall.Discord.Rest.Endpoints;

/// <summary>What was done in a guild.</summary>
public sealed class AuditLogEndpoints
{
    private readonly RestSender _rest;

    internal AuditLogEndpoints(RestSender rest) => _rest = rest;

    /// <summary>A page of the audit log.</summary>
    public Task<AuditLog> GetAsync(Snowflake<Guild> guild, AuditLogPage page, CancellationToken cancellation = default) =>
        _rest.SendAsync<AuditLog>(
            new(Route.Get("guilds/{}/audit-logs", guild.ToString()).With("user_id", page.UserId).With("action_type", page.ActionType).With("target_id", page.TargetId).With("before", page.Before).With("after", page.After).With("limit", page.Limit == 0 ? null : page.Limit)), cancellation);
}
