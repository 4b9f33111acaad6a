using Guildhall.Discord.Entities.Commands;

namespace Guildhall.Discord.Rest.Payloads;

/// <summary>Who may use a command.</summary>
internal sealed record PermissionsBody(IReadOnlyList<CommandPermission> Permissions);
