namespace Guildhall.Store.Redis;

/// <summary>Redis did not answer in time, or is known not to; whoever asked goes on without it.</summary>
public sealed class RedisAwayException(string message, Exception? inner = null) : Exception(message, inner);
