namespace Guildhall.Discord.Rest.Errors;

/// <summary>
/// The breaker is open: so many requests of this process were invalid (401, 403, 429) that going on would have the address shut out for all.
/// Nothing is sent until enough of them are ten minutes old.
/// </summary>
/// <param name="count">How many in the last ten minutes.</param>
/// <param name="limit">How many open the breaker.</param>
public sealed class TooManyInvalidRequestsException(int count, int limit)
    : DiscordException($"{count} invalid requests in ten minutes; nothing is sent from {limit} on.");
