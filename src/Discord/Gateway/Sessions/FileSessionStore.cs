using System.Text.Json;
using Guildhall.Discord.Json;

namespace Guildhall.Discord.Gateway.Sessions;

/// <summary>Sessions as files, one a shard, replaced whole so that none is ever half written. What cannot be read counts as none.</summary>
/// <param name="directory">Where; made when first needed.</param>
public sealed class FileSessionStore(string directory) : ISessionStore
{
    private const int Largest = 64 * 1024;

    /// <inheritdoc />
    public async Task<ShardSession?> LoadAsync(int shard, int shards, CancellationToken cancellation)
    {
        var file = new FileInfo(PathOf(shard, shards));
        if (!file.Exists || file.Length > Largest)
            return null;
        try
        {
            var session = JsonSerializer.Deserialize(await File.ReadAllBytesAsync(file.FullName, cancellation), DiscordJson.Of<ShardSession>());
            return session is { SessionId.Length: > 0, Sequence: >= 0 } && session.Shard == shard && session.Shards == shards ? session : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <inheritdoc />
    public async Task SaveAsync(ShardSession session, CancellationToken cancellation)
    {
        Directory.CreateDirectory(directory);
        var path = PathOf(session.Shard, session.Shards);
        var draft = path + ".new";
        await File.WriteAllBytesAsync(draft, JsonSerializer.SerializeToUtf8Bytes(session, DiscordJson.Of<ShardSession>()), cancellation);
        File.Move(draft, path, overwrite: true);
    }

    /// <inheritdoc />
    public Task RemoveAsync(int shard, int shards, CancellationToken cancellation)
    {
        if (Directory.Exists(directory))
            File.Delete(PathOf(shard, shards));
        return Task.CompletedTask;
    }

    private string PathOf(int shard, int shards) => Path.Combine(directory, $"shard-{shard}-of-{shards}.json");
}
