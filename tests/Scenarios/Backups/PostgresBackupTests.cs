using Dapper;
using Guildhall.Tests.Scenarios.Support;
using Npgsql;

namespace Guildhall.Tests.Scenarios.Backups;

public sealed class PostgresBackupTests
{
    private const string Key = "Store__ConnectionString";

    [PostgresFact]
    public async Task A_database_is_dumped_verified_in_a_scratch_database_and_restored_over_what_was_put_aside()
    {
        var server = await PostgresServer.SharedAsync();
        var address = await server.NewDatabaseAsync();
        using var hall = new BackupHall(new KeyValuePair<string, string>(Key, address));
        Directory.CreateDirectory(hall.Data);
        await File.WriteAllBytesAsync(Path.Combine(hall.Data, "secret.key"), new byte[32]);
        await ExecuteAsync(address, "CREATE TABLE things (id BIGINT PRIMARY KEY, name TEXT NOT NULL); INSERT INTO things SELECT n, 'thing ' || n FROM generate_series(1, 1000) n");
        var databases = await DatabasesAsync(server);

        (await hall.DoAsync("backup", "create")).ShouldContain("PostgreSQL, encrypted");
        (await hall.DoAsync("backup", "list")).ShouldContain("PostgreSQL");
        (await hall.DoAsync("backup", "verify")).ShouldContain("restored into a scratch database");
        await ShouldKeepNoScratchAsync(server);

        await ExecuteAsync(address, "DELETE FROM things WHERE id > 10");
        var refused = await hall.RunAsync("backup", "restore");
        refused.ExitCode.ShouldBe(1);
        refused.Errors.ShouldContain("--force");
        (await CountAsync(address)).ShouldBe(10);

        var restored = await hall.DoAsync("backup", "restore", "--force");

        (await CountAsync(address)).ShouldBe(1000);
        var aside = (await DatabasesAsync(server)).Except(databases, StringComparer.Ordinal).ShouldHaveSingleItem();
        restored.ShouldContain(aside);
        (await CountAsync(server.ConnectionString(aside))).ShouldBe(10);
    }

    [PostgresFact]
    public async Task While_anybody_is_connected_nothing_is_restored()
    {
        var server = await PostgresServer.SharedAsync();
        var address = await server.NewDatabaseAsync();
        using var hall = new BackupHall(new KeyValuePair<string, string>(Key, address));
        await hall.DoAsync("backup", "create");
        await using var user = new NpgsqlConnection(address + ";Pooling=false");
        await user.OpenAsync();

        var refused = await hall.RunAsync("backup", "restore", "--force");

        refused.ExitCode.ShouldBe(1);
        refused.Errors.ShouldContain("Stop every Guildhall server");
    }

    [PostgresFact]
    public async Task A_database_that_is_gone_comes_back_without_force()
    {
        var server = await PostgresServer.SharedAsync();
        var address = await server.NewDatabaseAsync();
        using var hall = new BackupHall(new KeyValuePair<string, string>(Key, address));
        await ExecuteAsync(address, "CREATE TABLE things (id BIGINT); INSERT INTO things VALUES (1)");
        await hall.DoAsync("backup", "create");
        await ExecuteAsync(server.ConnectionString(), $"DROP DATABASE {new NpgsqlConnectionStringBuilder(address).Database} WITH (FORCE)");

        await hall.DoAsync("backup", "restore");

        (await CountAsync(address)).ShouldBe(1);
    }

    [PostgresFact]
    public async Task Without_the_client_programs_the_message_says_what_to_install()
    {
        var server = await PostgresServer.SharedAsync();
        using var hall = new BackupHall(new KeyValuePair<string, string>(Key, await server.NewDatabaseAsync()));

        Should.Throw<Guildhall.Store.Backups.BackupException>(() => Guildhall.Store.Backups.PostgresTools.Find("pg_nonsense"))
            .Message.ShouldContain("apt-get install postgresql-client");
        var unreachable = await hall.RunWithAsync([new(Key, "Host=127.0.0.1;Port=1;Username=x;Password=hidden-word;Timeout=2")], "backup", "create");
        unreachable.ExitCode.ShouldBe(1);
        unreachable.Errors.ShouldNotContain("hidden-word");
    }

    [PostgresFact]
    public async Task A_backup_of_one_kind_is_not_restored_into_the_other()
    {
        var server = await PostgresServer.SharedAsync();
        using var hall = new BackupHall(new KeyValuePair<string, string>(Key, await server.NewDatabaseAsync()));
        await hall.DoAsync("backup", "create");

        var refused = await hall.RunWithAsync([new(Key, "")], "backup", "restore");

        refused.ExitCode.ShouldBe(1);
        refused.Errors.ShouldContain("Store:ConnectionString");
    }

    private static async Task<List<string>> DatabasesAsync(PostgresServer server)
    {
        await using var connection = new NpgsqlConnection(server.ConnectionString() + ";Pooling=false");
        return (await connection.QueryAsync<string>("SELECT datname FROM pg_database WHERE datname LIKE 'test%before%' ORDER BY 1")).AsList();
    }

    /// <summary>Other tests verify on the same server at the same time: theirs come and go, one left behind would stay.</summary>
    private static async Task ShouldKeepNoScratchAsync(PostgresServer server)
    {
        await using var connection = new NpgsqlConnection(server.ConnectionString() + ";Pooling=false");
        for (var began = Environment.TickCount64; await connection.ExecuteScalarAsync<long>("SELECT count(*) FROM pg_database WHERE datname LIKE 'guildhall_scratch%'") > 0; await Task.Delay(50))
        {
            (Environment.TickCount64 - began).ShouldBeLessThan(60_000, "a scratch database was left behind");
        }
    }

    private static async Task ExecuteAsync(string address, string sql)
    {
        await using var connection = new NpgsqlConnection(address + ";Pooling=false");
        await connection.ExecuteAsync(sql);
    }

    private static async Task<long> CountAsync(string address)
    {
        await using var connection = new NpgsqlConnection(address + ";Pooling=false");
        return await connection.ExecuteScalarAsync<long>("SELECT count(*) FROM things");
    }
}
