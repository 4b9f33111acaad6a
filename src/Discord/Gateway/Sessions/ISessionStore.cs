namespace Guildhall.Discord.Gateway.Sessions;

/// <summary>Where sessions are kept beyond the process. A store that fails must not end a shard: faults are logged, and the next start identifies.</summary>
public interface ISessionStore
{
    /// <summary>A shard's session; null where none is kept.</summary>
    Task<ShardSession?> LoadAsync(int shard, int shards, CancellationToken cancellation);

    /// <summary>Keeps a session, in place of the shard's last.</summary>
    Task SaveAsync(ShardSession session, CancellationToken cancellation);

    /// <summary>Forgets a shard's session.</summary>
    Task RemoveAsync(int shard, int shards, CancellationToken cancellation);
}
