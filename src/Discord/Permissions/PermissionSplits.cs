using Guildhall.Discord.Entities;

namespace Guildhall.Discord.Permissions;

/// <summary>Which permission an action takes since the splits of 23 February 2026 (change log; table in topics/permissions).</summary>
public static class PermissionSplits
{
    /// <summary>What to ask for: any one of these is enough.</summary>
    public static PermissionFlags AnyOf(SplitAction action) => action switch
    {
        SplitAction.PinMessage => PermissionFlags.PinMessages,
        SplitAction.BypassSlowmode => PermissionFlags.BypassSlowmode,
        SplitAction.CreateExpression => PermissionFlags.CreateGuildExpressions,
        SplitAction.EditOwnExpression => PermissionFlags.CreateGuildExpressions | PermissionFlags.ManageGuildExpressions,
        SplitAction.EditAnyExpression => PermissionFlags.ManageGuildExpressions,
        SplitAction.CreateEvent => PermissionFlags.CreateEvents,
        SplitAction.EditOwnEvent => PermissionFlags.CreateEvents | PermissionFlags.ManageEvents,
        SplitAction.EditAnyEvent => PermissionFlags.ManageEvents,
    };

    /// <summary>Whether permissions are enough; those of <see cref="PermissionCalculator" />, in which administrators hold everything.</summary>
    public static bool Suffices(PermissionFlags held, SplitAction action) => (held & AnyOf(action)) != PermissionFlags.None;
}
