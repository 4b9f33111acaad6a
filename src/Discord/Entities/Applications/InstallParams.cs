namespace Guildhall.Discord.Entities.Applications;

/// <summary>What an installation asks for.</summary>
public sealed record InstallParams
{
    /// <summary>Which scopes.</summary>
    public IReadOnlyList<string> Scopes { get => field ?? []; init; }

    /// <summary>Which permissions of the bot.</summary>
    public PermissionFlags Permissions { get; init; }
}
