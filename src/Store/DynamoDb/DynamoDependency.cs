using Guildhall.Core.Storage;
using Guildhall.Core.Watching;

namespace Guildhall.Store.DynamoDb;

/// <summary>How the sessions' table is: an item that is not there can be asked for.</summary>
internal sealed class DynamoDependency(DynamoTable table, TimeProvider clock) : IDependency
{
    private DependencyReport _last = new(DependencyState.Up);

    public string Name => "sessions";

    public bool IsShared => true;

    public async ValueTask<DependencyReport> CheckAsync(CancellationToken cancellation)
    {
        try
        {
            _ = await table.FindAsync("health", 0, cancellation);
            return _last = _last with { State = DependencyState.Up, Problem = null, LastSuccess = clock.GetUtcNow() };
        }
        catch (StoreUnavailableException away)
        {
            return _last = _last with { State = DependencyState.Down, Problem = away.InnerException?.GetType().Name ?? "Unavailable" };
        }
    }
}
