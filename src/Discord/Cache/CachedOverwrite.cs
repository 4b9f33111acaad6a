using Guildhall.Discord.Entities;

namespace Guildhall.Discord.Cache;

/// <summary>What a role or a member may do in one channel, against the roles' word. 24 bytes; which of the two it is about, its list says.</summary>
/// <param name="Id">The role or the user.</param>
/// <param name="Allow">What is granted.</param>
/// <param name="Deny">What is refused.</param>
public readonly record struct CachedOverwrite(Snowflake<object> Id, PermissionFlags Allow, PermissionFlags Deny);
