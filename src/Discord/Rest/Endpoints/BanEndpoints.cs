using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Entities.Users;
using Guildhall.Discord.Rest.Payloads;
using Guildhall.Discord.Rest.Transport;

namespace Guildhall.Discord.Rest.Endpoints;

/// <summary>Bans of a guild.</summary>
public sealed class BanEndpoints
{
    private readonly RestSender _rest;

    internal BanEndpoints(RestSender rest) => _rest = rest;

    /// <summary>Bans by user, up to 1000 at a time.</summary>
    public Task<IReadOnlyList<Ban>> ListAsync(
        Snowflake<Guild> guild, Snowflake<User>? before = null, Snowflake<User>? after = null, int? limit = null, CancellationToken cancellation = default) =>
        _rest.SendAsync<IReadOnlyList<Ban>>(
            new(Route.Get("guilds/{}/bans", guild.ToString()).With("before", before).With("after", after).With("limit", limit)), cancellation);

    /// <summary>One ban.</summary>
    public Task<Ban> GetAsync(Snowflake<Guild> guild, Snowflake<User> user, CancellationToken cancellation = default) =>
        _rest.SendAsync<Ban>(new(Route.Get("guilds/{}/bans/{}", guild.ToString(), user.ToString())), cancellation);

    /// <summary>Bans a user, member or not.</summary>
    public Task CreateAsync(
        Snowflake<Guild> guild, Snowflake<User> user, BanCreate ban, string? reason = null, CancellationToken cancellation = default) =>
        _rest.SendAsync(new(Route.Put("guilds/{}/bans/{}", guild.ToString(), user.ToString()), RestBody.Of(ban), reason), cancellation);

    /// <summary>Lifts a ban.</summary>
    public Task RemoveAsync(
        Snowflake<Guild> guild, Snowflake<User> user, string? reason = null, CancellationToken cancellation = default) =>
        _rest.SendAsync(
            new(Route.Delete("guilds/{}/bans/{}", guild.ToString(), user.ToString()), RestBody.Of(new UnbanBody()), reason), cancellation);

    /// <summary>Bans up to 200 users.</summary>
    public Task<BulkBanResult> CreateManyAsync(
        Snowflake<Guild> guild, BulkBan bans, string? reason = null, CancellationToken cancellation = default) =>
        _rest.SendAsync<BulkBanResult>(new(Route.Post("guilds/{}/bulk-ban", guild.ToString()), RestBody.Of(bans), reason), cancellation);
}
