using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Rest.Payloads;
using Guildhall.Discord.Rest.Transport;

namespace Guildhall.Discord.Rest.Endpoints;

/// <summary>Roles of a guild.</summary>
public sealed class RoleEndpoints
{
    private readonly RestSender _rest;

    internal RoleEndpoints(RestSender rest) => _rest = rest;

    /// <summary>All roles.</summary>
    public Task<IReadOnlyList<Role>> ListAsync(Snowflake<Guild> guild, CancellationToken cancellation = default) =>
        _rest.SendAsync<IReadOnlyList<Role>>(new(Route.Get("guilds/{}/roles", guild.ToString())), cancellation);

    /// <summary>One role.</summary>
    public Task<Role> GetAsync(Snowflake<Guild> guild, Snowflake<Role> role, CancellationToken cancellation = default) =>
        _rest.SendAsync<Role>(new(Route.Get("guilds/{}/roles/{}", guild.ToString(), role.ToString())), cancellation);

    /// <summary>Makes a role.</summary>
    public Task<Role> CreateAsync(
        Snowflake<Guild> guild, RoleEdit role, string? reason = null, CancellationToken cancellation = default) =>
        _rest.SendAsync<Role>(new(Route.Post("guilds/{}/roles", guild.ToString()), RestBody.Of(role), reason), cancellation);

    /// <summary>Moves roles in the list.</summary>
    public Task<IReadOnlyList<Role>> ReorderAsync(
        Snowflake<Guild> guild, IReadOnlyList<PositionEdit> positions, string? reason = null, CancellationToken cancellation = default) =>
        _rest.SendAsync<IReadOnlyList<Role>>(
            new(Route.Patch("guilds/{}/roles", guild.ToString()), RestBody.Of(positions), reason), cancellation);

    /// <summary>Changes a role.</summary>
    public Task<Role> EditAsync(
        Snowflake<Guild> guild, Snowflake<Role> role, RoleEdit edit, string? reason = null, CancellationToken cancellation = default) =>
        _rest.SendAsync<Role>(
            new(Route.Patch("guilds/{}/roles/{}", guild.ToString(), role.ToString()), RestBody.Of(edit), reason), cancellation);

    /// <summary>Deletes a role.</summary>
    public Task DeleteAsync(
        Snowflake<Guild> guild, Snowflake<Role> role, string? reason = null, CancellationToken cancellation = default) =>
        _rest.SendAsync(new(Route.Delete("guilds/{}/roles/{}", guild.ToString(), role.ToString()), Reason: reason), cancellation);
}
