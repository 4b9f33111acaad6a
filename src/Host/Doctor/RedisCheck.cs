using Guildhall.Host.Settings;
using Guildhall.Host.Tools;
using Guildhall.Store;
using Guildhall.Store.Redis;

namespace Guildhall.Host.Doctor;

internal sealed class RedisCheck : ICheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public string Name => "redis";

    public async Task<Finding> LookAsync(HostSettings settings, CancellationToken cancellation)
    {
        if (settings.Caches.Redis is not { } options)
        {
            return Finding.Ok("None is set (Redis__ConnectionString): each process caches and counts by itself.");
        }

        await using var hall = ToolServices.Build(settings, StoreAccess.Beside);
        try
        {
            return Finding.Ok($"'{options}' answers (Redis {await hall.GetRequiredService<RedisConnection>().ConnectAsync(Patience, cancellation)}).");
        }
        catch (RedisAwayException away)
        {
            return Finding.Warn($"{away.Message} The server works without it: each process caches and counts by itself until it is there.");
        }
    }
}
