using Guildhall.Discord.Gateway.Identifying;

namespace Guildhall.Discord.Gateway;

/// <summary>What all shards of a client pass through on their way in.</summary>
/// <param name="Url">The gateway's main address.</param>
/// <param name="Queue">Who identifies next.</param>
/// <param name="Budget">How many may identify today.</param>
internal sealed record Gate(string Url, IdentifyQueue Queue, IdentifyBudget Budget);
