using Guildhall.Discord.Entities.Commands;

namespace Guildhall.Discord.Interactions.Sync;

/// <summary>What a comparison came to.</summary>
/// <param name="Commands">The commands as Discord keeps them now, with their ids.</param>
/// <param name="Written">Whether they had to be written.</param>
public sealed record CommandSyncResult(IReadOnlyList<ApplicationCommand> Commands, bool Written);
