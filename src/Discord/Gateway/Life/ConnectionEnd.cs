namespace Guildhall.Discord.Gateway.Life;

/// <summary>Why a connection ended.</summary>
/// <param name="Kind">Who ended it, and over what.</param>
/// <param name="Code">The code Discord closed it with, where it gave one.</param>
internal readonly record struct ConnectionEnd(EndKind Kind, int? Code = null);
