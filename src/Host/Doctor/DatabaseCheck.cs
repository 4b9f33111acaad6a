using Guildhall.Core.Storage;
using Guildhall.Host.Settings;
using Guildhall.Host.Tools;
using Guildhall.Store;
using Guildhall.Store.Sqlite;

namespace Guildhall.Host.Doctor;

internal sealed class DatabaseCheck : ICheck
{
    public string Name => "database";

    public Task<Finding> LookAsync(HostSettings settings, CancellationToken cancellation) =>
        settings.ConnectionString is null ? LookAtFileAsync(settings, cancellation) : LookAtServerAsync(settings, cancellation);

    private static async Task<Finding> LookAtServerAsync(HostSettings settings, CancellationToken cancellation)
    {
        try
        {
            await using var hall = await ToolServices.OpenAsync(settings.WithoutSessions(), StoreAccess.Beside);
            var version = await Scalar.ReadAsync<string>(hall.GetRequiredService<IDatabase>(), "SHOW server_version", cancellation);
            return Finding.Ok($"'{hall.GetRequiredService<IStoreEngine>().Place}' answers (PostgreSQL {version}).");
        }
        catch (MigrationException shape)
        {
            return Finding.Warn(shape.Message);
        }
        catch (Exception fault) when (fault is StoreStartException or StoreUnavailableException or System.Data.Common.DbException)
        {
            return Finding.Fail(fault.Message);
        }
    }

    private static async Task<Finding> LookAtFileAsync(HostSettings settings, CancellationToken cancellation)
    {
        var file = Path.Combine(Path.GetFullPath(settings.Data), SqliteDatabase.FileName);
        if (!File.Exists(file))
        {
            return Finding.Ok("There is none yet; the first start makes one.");
        }

        try
        {
            await using var hall = await ToolServices.OpenAsync(settings.WithoutSessions(), StoreAccess.Beside);
            var verdict = await Scalar.ReadAsync<string>(hall.GetRequiredService<IDatabase>(), "PRAGMA integrity_check(1)", cancellation);
            return verdict == "ok"
                ? Finding.Ok($"'{file}' is sound.")
                : Finding.Fail($"'{file}' is damaged: {verdict} Move it away with its -wal and -shm companions and restore the latest backup.");
        }
        catch (MigrationException shape)
        {
            return Finding.Warn(shape.Message);
        }
        catch (Exception fault) when (fault is StoreStartException or StoreUnavailableException or System.Data.Common.DbException)
        {
            return Finding.Fail(fault.Message);
        }
    }
}
