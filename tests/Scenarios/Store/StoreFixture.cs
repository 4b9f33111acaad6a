using System.Data.Common;
using Dapper;
using Guildhall.Core.Storage;
using Guildhall.Store;
using Guildhall.Tests.Scenarios.Support;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Guildhall.Tests.Scenarios.Store;

/// <summary>A store on real files in a directory of its own, which goes with it.</summary>
internal sealed class StoreFixture : IAsyncDisposable
{
    private readonly bool _ownsDirectory;
    private readonly ServiceProvider _services;

    private StoreFixture(StoreOptions options, bool ownsDirectory, Action<IServiceCollection>? configure)
    {
        _ownsDirectory = ownsDirectory;
        Options = options;
        var services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(Clock).AddStore(options);
        configure?.Invoke(services);
        _services = services.BuildServiceProvider();
    }

    public TestClock Clock { get; } = new();

    public StoreOptions Options { get; }

    public string File => Path.Combine(Options.DataDirectory, "guildhall.db");

    public IStore Store => Get<IStore>();

    /// <summary>Opens a store on SQLite; a directory that is given stays when the store is gone.</summary>
    public static Task<StoreFixture> OpenAsync(
        string? directory = null, Action<IServiceCollection>? configure = null, Func<StoreOptions, StoreOptions>? change = null) =>
        OpenAsync(SqlDialect.Sqlite, directory, configure, change);

    /// <summary>Opens a store on either database; on PostgreSQL on a new one.</summary>
    public static async Task<StoreFixture> OpenAsync(
        SqlDialect on, string? directory = null, Action<IServiceCollection>? configure = null, Func<StoreOptions, StoreOptions>? change = null)
    {
        var database = on == SqlDialect.PostgreSql ? await (await PostgresServer.SharedAsync()).NewDatabaseAsync() : null;
        var options = new StoreOptions { DataDirectory = directory ?? NewDirectory(), Secret = null, ConnectionString = database };
        var fixture = new StoreFixture(change?.Invoke(options) ?? options, directory is null, configure);
        try
        {
            await fixture.Get<StoreLifetime>().OpenAsync();
            return fixture;
        }
        catch
        {
            await fixture.DisposeAsync();
            throw;
        }
    }

    public static string NewDirectory() => Directory.CreateTempSubdirectory("guildhall-").FullName;

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public Task<CommitOutcome> CommitAsync(UnitOfWork work, ReplyRecord? reply = null) => Store.CommitAsync(work, reply, CancellationToken.None);

    public Task<CommitOutcome> CommitAsync(Action<UnitOfWork> stage, ReplyRecord? reply = null)
    {
        var work = new UnitOfWork();
        stage(work);
        return CommitAsync(work, reply);
    }

    public Task<CommitOutcome> AnswerAsync(ReplyRecord reply) => CommitAsync(new UnitOfWork(), reply);

    public Task<T?> ScalarAsync<T>(string sql) =>
        Get<IDatabase>().ReadAsync(connection => connection.ExecuteScalarAsync<T>(sql), CancellationToken.None);

    /// <summary>Closes the store, changes its data behind its back, and opens it again.</summary>
    public async Task<StoreFixture> CloseAndAlterAsync(string sql)
    {
        await Get<StoreLifetime>().CloseAsync();
        await using DbConnection connection = Options.ConnectionString is { } database ? new NpgsqlConnection(database) : new SqliteConnection($"Data Source={File};Pooling=False");
        await connection.ExecuteAsync(sql);
        return await OpenAsync(Options.DataDirectory, change: options => options with { ConnectionString = Options.ConnectionString });
    }

    /// <summary>What a machine that loses power now would find: the files as they stand, without any orderly end.</summary>
    public string CopyAsAfterPowerLoss()
    {
        var copy = NewDirectory();
        foreach (var name in new[] { "guildhall.db", "guildhall.db-wal" })
        {
            System.IO.File.Copy(Path.Combine(Options.DataDirectory, name), Path.Combine(copy, name));
        }

        return copy;
    }

    /// <summary>Another process on what this one has committed, which itself never came to an orderly end.</summary>
    public async Task<StoreFixture> OpenAsAfterPowerLossAsync() => Options.ConnectionString is { } database
        ? await OpenAsync(change: options => options with { ConnectionString = database })
        : await OpenAsync(CopyAsAfterPowerLoss());

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        if (_ownsDirectory)
        {
            Directory.Delete(Options.DataDirectory, recursive: true);
        }
    }
}
