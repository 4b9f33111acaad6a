using System.Data.Common;
using Guildhall.Core.Storage;
using Guildhall.Core.Watching;

namespace Guildhall.Store;

/// <summary>How the database is: it can be read now, and the last commit was applied.</summary>
internal sealed class DatabaseDependency(IDatabase database, IStore store, TimeProvider clock) : IDependency
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private DependencyReport _last = new(DependencyState.Up);

    public string Name => "database";

    public bool IsShared => true;

    public async ValueTask<DependencyReport> CheckAsync(CancellationToken cancellation)
    {
        var (problem, isLasting) = await ProblemAsync(cancellation);
        return _last = problem is null
            ? _last with { State = DependencyState.Up, LastSuccess = clock.GetUtcNow(), IsLasting = false }
            : _last with { State = DependencyState.Down, Problem = problem, IsLasting = isLasting };
    }

    private async Task<(string? Problem, bool IsLasting)> ProblemAsync(CancellationToken cancellation)
    {
        try
        {
            await database.ReadAsync(TouchAsync, cancellation).WaitAsync(Patience, clock, cancellation);
            return (store.IsWritable ? null : "NotWritable", IsLasting: false);
        }
        catch (StoreUnavailableException fault)
        {
            return (fault.IsDamaged ? "Damaged" : fault.IsDiskFull ? "DiskFull" : "Unavailable", fault.IsDamaged);
        }
        catch (Exception fault) when (fault is DbException or TimeoutException or StoreBusyException)
        {
            return (fault is TimeoutException ? "Timeout" : fault.GetType().Name, IsLasting: false);
        }
    }

    private static async Task<bool> TouchAsync(DbConnection connection)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT 1";
        return await command.ExecuteScalarAsync() is not null;
    }
}
