using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Entities.Users;
using Guildhall.Discord.Rest.Payloads;
using Guildhall.Discord.Rest.Transport;

namespace Guildhall.Discord.Rest.Endpoints;

/// <summary>Members of a guild.</summary>
public sealed class MemberEndpoints
{
    private readonly RestSender _rest;

    internal MemberEndpoints(RestSender rest) => _rest = rest;

    /// <summary>One member.</summary>
    public Task<Member> GetAsync(Snowflake<Guild> guild, Snowflake<User> user, CancellationToken cancellation = default) =>
        _rest.SendAsync<Member>(new(Route.Get("guilds/{}/members/{}", guild.ToString(), user.ToString())), cancellation);

    /// <summary>Members by id, up to 1000 at a time; needs the privileged intent.</summary>
    public Task<IReadOnlyList<Member>> ListAsync(
        Snowflake<Guild> guild, Snowflake<User>? after = null, int? limit = null, CancellationToken cancellation = default) =>
        _rest.SendAsync<IReadOnlyList<Member>>(
            new(Route.Get("guilds/{}/members", guild.ToString()).With("after", after).With("limit", limit)), cancellation);

    /// <summary>Members whose name or nickname begins so, up to 1000.</summary>
    public Task<IReadOnlyList<Member>> SearchAsync(
        Snowflake<Guild> guild, string query, int? limit = null, CancellationToken cancellation = default) =>
        _rest.SendAsync<IReadOnlyList<Member>>(
            new(Route.Get("guilds/{}/members/search", guild.ToString()).With("query", query).With("limit", limit)), cancellation);

    /// <summary>Changes a member.</summary>
    public Task<Member?> EditAsync(
        Snowflake<Guild> guild, Snowflake<User> user, MemberEdit edit, string? reason = null, CancellationToken cancellation = default) =>
        _rest.SendMaybeAsync<Member>(
            new(Route.Patch("guilds/{}/members/{}", guild.ToString(), user.ToString()), RestBody.Of(edit), reason), cancellation);

    /// <summary>Times a member out.</summary>
    /// <param name="until">At most 28 days ahead; null ends it.</param>
    public Task<Member?> TimeOutAsync(
        Snowflake<Guild> guild, Snowflake<User> user, DateTimeOffset? until, string? reason = null, CancellationToken cancellation = default) =>
        EditAsync(guild, user, new() { CommunicationDisabledUntil = until }, reason, cancellation);

    /// <summary>Changes the bot in a guild.</summary>
    public Task<Member> EditOwnAsync(
        Snowflake<Guild> guild, OwnMemberEdit edit, string? reason = null, CancellationToken cancellation = default) =>
        _rest.SendAsync<Member>(new(Route.Patch("guilds/{}/members/@me", guild.ToString()), RestBody.Of(edit), reason), cancellation);

    /// <summary>Gives a member a role.</summary>
    public Task AddRoleAsync(
        Snowflake<Guild> guild, Snowflake<User> user, Snowflake<Role> role, string? reason = null, CancellationToken cancellation = default) =>
        _rest.SendAsync(
            new(Route.Put("guilds/{}/members/{}/roles/{}", guild.ToString(), user.ToString(), role.ToString()), Reason: reason), cancellation);

    /// <summary>Takes a role from a member.</summary>
    public Task RemoveRoleAsync(
        Snowflake<Guild> guild, Snowflake<User> user, Snowflake<Role> role, string? reason = null, CancellationToken cancellation = default) =>
        _rest.SendAsync(
            new(Route.Delete("guilds/{}/members/{}/roles/{}", guild.ToString(), user.ToString(), role.ToString()), Reason: reason), cancellation);

    /// <summary>Removes a member, who may return with an invite.</summary>
    public Task KickAsync(
        Snowflake<Guild> guild, Snowflake<User> user, string? reason = null, CancellationToken cancellation = default) =>
        _rest.SendAsync(new(Route.Delete("guilds/{}/members/{}", guild.ToString(), user.ToString()), Reason: reason), cancellation);
}
