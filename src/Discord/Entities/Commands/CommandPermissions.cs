using Guildhall.Discord.Entities.Applications;
using Guildhall.Discord.Entities.Guilds;

namespace Guildhall.Discord.Entities.Commands;

/// <summary>Who may use a command in a guild, as its moderators set it.</summary>
public sealed record CommandPermissions
{
    /// <summary>The command, or the application where it is about all commands.</summary>
    public Snowflake<object> Id { get; init; }

    /// <summary>Whose command it is.</summary>
    public Snowflake<Application> ApplicationId { get; init; }

    /// <summary>In which guild.</summary>
    public Snowflake<Guild> GuildId { get; init; }

    /// <summary>For whom, up to 100.</summary>
    public IReadOnlyList<CommandPermission> Permissions { get => field ?? []; init; }
}
