using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Entities.Users;
using Guildhall.Discord.Rest.Payloads;
using Guildhall.Discord.Rest.Transport;

namespace Guildhall.Discord.Rest.Endpoints;

/// <summary>Users and direct messages.</summary>
public sealed class UserEndpoints
{
    private readonly RestSender _rest;

    internal UserEndpoints(RestSender rest) => _rest = rest;

    /// <summary>The bot.</summary>
    public Task<User> GetSelfAsync(CancellationToken cancellation = default) =>
        _rest.SendAsync<User>(new(Route.Get("users/@me")), cancellation);

    /// <summary>Changes the bot's account.</summary>
    public Task<User> EditSelfAsync(OwnUserEdit edit, CancellationToken cancellation = default) =>
        _rest.SendAsync<User>(new(Route.Patch("users/@me"), RestBody.Of(edit)), cancellation);

    /// <summary>Anybody.</summary>
    public Task<User> GetAsync(Snowflake<User> user, CancellationToken cancellation = default) =>
        _rest.SendAsync<User>(new(Route.Get("users/{}", user.ToString())), cancellation);

    /// <summary>The bot's guilds, up to 200 at a time.</summary>
    public Task<IReadOnlyList<UserGuild>> ListGuildsAsync(
        Snowflake<Guild>? before = null, Snowflake<Guild>? after = null, int? limit = null, bool? withCounts = null, CancellationToken cancellation = default) =>
        _rest.SendAsync<IReadOnlyList<UserGuild>>(
            new(Route.Get("users/@me/guilds").With("before", before).With("after", after).With("limit", limit).With("with_counts", withCounts)), cancellation);

    /// <summary>Leaves a guild.</summary>
    public Task LeaveGuildAsync(Snowflake<Guild> guild, CancellationToken cancellation = default) =>
        _rest.SendAsync(new(Route.Delete("users/@me/guilds/{}", guild.ToString())), cancellation);

    /// <summary>The channel of direct messages with somebody.</summary>
    public Task<Channel> OpenDmAsync(Snowflake<User> user, CancellationToken cancellation = default) =>
        _rest.SendAsync<Channel>(
            new(Route.Post("users/@me/channels"), RestBody.Of(new RecipientBody(user)), IsRepeatable: true), cancellation);
}
