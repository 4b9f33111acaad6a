using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Guildhall.Core.Ids;
using Guildhall.Core.Sessions;
using Guildhall.Store.Redis;
using Microsoft.Extensions.DependencyInjection;
using ZiggyCreatures.Caching.Fusion;

namespace Guildhall.Store.Caching;

/// <summary>States of sessions for whichever process is asked for them next.</summary>
internal sealed class SharedStates([FromKeyedServices(CacheLayers.Sessions)] IFusionCache cache, RedisConnection redis) : IStateCache
{
    /// <summary>A state is JSON already, and stands in the entry as it is.</summary>
    public static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, IncludeFields = true };

    public async ValueTask<SessionSnapshot?> FindAsync(Id<Session> session, CancellationToken cancellation) =>
        redis.IsUp && await cache.GetOrDefaultAsync<Entry>(session.ToString(), token: cancellation) is { } kept
            ? new(kept.Version, kept.EngineVersion, kept.State, kept.StateHash)
            : null;

    public void Keep(Id<Session> session, SessionSnapshot state)
    {
        // Whoever waits for the commit does not wait for this.
        if (redis.IsUp)
        {
            _ = Task.Run(() => cache.SetAsync(session.ToString(), new Entry(state.Version, state.EngineVersion, state.State, state.StateHash)).AsTask());
        }
    }

    public void Forget(Id<Session> session)
    {
        if (redis.IsUp)
        {
            _ = Task.Run(() => cache.RemoveAsync(session.ToString()).AsTask());
        }
    }

    private sealed record Entry(long Version, int EngineVersion, [property: JsonConverter(typeof(RawJsonConverter))] string State, string StateHash);
}
