using Guildhall.Discord.Entities.Applications;
using Guildhall.Discord.Entities.Commands;
using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Rest.Payloads;
using Guildhall.Discord.Rest.Transport;

namespace Guildhall.Discord.Rest.Endpoints;

/// <summary>Application commands: what slash and context menus offer.</summary>
public sealed class CommandEndpoints
{
    private readonly RestSender _rest;

    internal CommandEndpoints(RestSender rest) => _rest = rest;

    /// <summary>All global commands.</summary>
    public Task<IReadOnlyList<ApplicationCommand>> ListGlobalAsync(
        Snowflake<Application> application, bool withLocalizations = true, CancellationToken cancellation = default) =>
        _rest.SendAsync<IReadOnlyList<ApplicationCommand>>(
            new(Route.Get("applications/{}/commands", application.ToString()).With("with_localizations", withLocalizations)), cancellation);

    /// <summary>Makes a global command, or replaces the one of the same name and kind.</summary>
    public Task<ApplicationCommand> CreateGlobalAsync(
        Snowflake<Application> application, ApplicationCommandCreate command, CancellationToken cancellation = default) =>
        _rest.SendAsync<ApplicationCommand>(
            new(Route.Post("applications/{}/commands", application.ToString()), RestBody.Of(command), IsRepeatable: true), cancellation);

    /// <summary>One global command.</summary>
    public Task<ApplicationCommand> GetGlobalAsync(
        Snowflake<Application> application, Snowflake<ApplicationCommand> command, CancellationToken cancellation = default) =>
        _rest.SendAsync<ApplicationCommand>(
            new(Route.Get("applications/{}/commands/{}", application.ToString(), command.ToString())), cancellation);

    /// <summary>Changes a global command.</summary>
    public Task<ApplicationCommand> EditGlobalAsync(
        Snowflake<Application> application, Snowflake<ApplicationCommand> command, ApplicationCommandEdit edit, CancellationToken cancellation = default) =>
        _rest.SendAsync<ApplicationCommand>(
            new(Route.Patch("applications/{}/commands/{}", application.ToString(), command.ToString()), RestBody.Of(edit)), cancellation);

    /// <summary>Removes a global command.</summary>
    public Task DeleteGlobalAsync(
        Snowflake<Application> application, Snowflake<ApplicationCommand> command, CancellationToken cancellation = default) =>
        _rest.SendAsync(new(Route.Delete("applications/{}/commands/{}", application.ToString(), command.ToString())), cancellation);

    /// <summary>Replaces all global commands. Compare first: see Interactions.CommandSync (I10).</summary>
    public Task<IReadOnlyList<ApplicationCommand>> OverwriteGlobalAsync(
        Snowflake<Application> application, IReadOnlyList<ApplicationCommandCreate> commands, CancellationToken cancellation = default) =>
        _rest.SendAsync<IReadOnlyList<ApplicationCommand>>(
            new(Route.Put("applications/{}/commands", application.ToString()), RestBody.Of(commands)), cancellation);

    /// <summary>All commands of one guild.</summary>
    public Task<IReadOnlyList<ApplicationCommand>> ListGuildAsync(
        Snowflake<Application> application, Snowflake<Guild> guild, bool withLocalizations = true, CancellationToken cancellation = default) =>
        _rest.SendAsync<IReadOnlyList<ApplicationCommand>>(
            new(Route.Get("applications/{}/guilds/{}/commands", application.ToString(), guild.ToString()).With("with_localizations", withLocalizations)), cancellation);

    /// <summary>Makes a command of one guild, or replaces the one of the same name and kind.</summary>
    public Task<ApplicationCommand> CreateGuildAsync(
        Snowflake<Application> application, Snowflake<Guild> guild, ApplicationCommandCreate command, CancellationToken cancellation = default) =>
        _rest.SendAsync<ApplicationCommand>(
            new(Route.Post("applications/{}/guilds/{}/commands", application.ToString(), guild.ToString()), RestBody.Of(command), IsRepeatable: true), cancellation);

    /// <summary>One command of one guild.</summary>
    public Task<ApplicationCommand> GetGuildAsync(
        Snowflake<Application> application, Snowflake<Guild> guild, Snowflake<ApplicationCommand> command, CancellationToken cancellation = default) =>
        _rest.SendAsync<ApplicationCommand>(
            new(Route.Get("applications/{}/guilds/{}/commands/{}", application.ToString(), guild.ToString(), command.ToString())), cancellation);

    /// <summary>Changes a command of one guild.</summary>
    public Task<ApplicationCommand> EditGuildAsync(
        Snowflake<Application> application, Snowflake<Guild> guild, Snowflake<ApplicationCommand> command, ApplicationCommandEdit edit, CancellationToken cancellation = default) =>
        _rest.SendAsync<ApplicationCommand>(
            new(Route.Patch("applications/{}/guilds/{}/commands/{}", application.ToString(), guild.ToString(), command.ToString()), RestBody.Of(edit)), cancellation);

    /// <summary>Removes a command of one guild.</summary>
    public Task DeleteGuildAsync(
        Snowflake<Application> application, Snowflake<Guild> guild, Snowflake<ApplicationCommand> command, CancellationToken cancellation = default) =>
        _rest.SendAsync(
            new(Route.Delete("applications/{}/guilds/{}/commands/{}", application.ToString(), guild.ToString(), command.ToString())), cancellation);

    /// <summary>Replaces all commands of one guild.</summary>
    public Task<IReadOnlyList<ApplicationCommand>> OverwriteGuildAsync(
        Snowflake<Application> application, Snowflake<Guild> guild, IReadOnlyList<ApplicationCommandCreate> commands, CancellationToken cancellation = default) =>
        _rest.SendAsync<IReadOnlyList<ApplicationCommand>>(
            new(Route.Put("applications/{}/guilds/{}/commands", application.ToString(), guild.ToString()), RestBody.Of(commands)), cancellation);

    /// <summary>Who may use which commands in a guild.</summary>
    public Task<IReadOnlyList<CommandPermissions>> ListPermissionsAsync(
        Snowflake<Application> application, Snowflake<Guild> guild, CancellationToken cancellation = default) =>
        _rest.SendAsync<IReadOnlyList<CommandPermissions>>(
            new(Route.Get("applications/{}/guilds/{}/commands/permissions", application.ToString(), guild.ToString())), cancellation);

    /// <summary>Who may use a command in a guild.</summary>
    public Task<CommandPermissions> GetPermissionsAsync(
        Snowflake<Application> application, Snowflake<Guild> guild, Snowflake<ApplicationCommand> command, CancellationToken cancellation = default) =>
        _rest.SendAsync<CommandPermissions>(
            new(Route.Get("applications/{}/guilds/{}/commands/{}/permissions", application.ToString(), guild.ToString(), command.ToString())), cancellation);

    /// <summary>Says who may use a command in a guild. Takes a user's token; bots are refused.</summary>
    public Task<CommandPermissions> EditPermissionsAsync(
        Snowflake<Application> application, Snowflake<Guild> guild, Snowflake<ApplicationCommand> command, IReadOnlyList<CommandPermission> permissions, CancellationToken cancellation = default) =>
        _rest.SendAsync<CommandPermissions>(
            new(Route.Put("applications/{}/guilds/{}/commands/{}/permissions", application.ToString(), guild.ToString(), command.ToString()), RestBody.Of(new PermissionsBody(permissions))), cancellation);
}
