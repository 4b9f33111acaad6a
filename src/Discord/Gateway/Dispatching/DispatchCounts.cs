namespace Guildhall.Discord.Gateway.Dispatching;

/// <summary>What happened to a shard's events.</summary>
/// <param name="Handled">Brought to handlers.</param>
/// <param name="Skipped">Passed over by name, because nobody wants them.</param>
/// <param name="Dropped">Given up because too many waited.</param>
/// <param name="Unreadable">Could not be read.</param>
public readonly record struct DispatchCounts(long Handled, long Skipped, long Dropped, long Unreadable);
