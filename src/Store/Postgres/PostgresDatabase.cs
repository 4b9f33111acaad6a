using System.Data.Common;
using Guildhall.Core.Storage;
using Npgsql;

namespace Guildhall.Store.Postgres;

/// <summary>The pool of connections to one database.</summary>
#pragma warning disable CA1001 // The engine closes it last of all; the container would do so too early.
internal sealed class PostgresDatabase : IDatabase
#pragma warning restore CA1001
{
    private const int PoolSize = 32;
    private readonly NpgsqlDataSource _source;
    private readonly string _settings;
    private volatile bool _open;

    /// <summary>Reads where the database is; nothing is connected yet.</summary>
    /// <exception cref="StoreStartException">The connection string cannot be read.</exception>
    public PostgresDatabase(StoreOptions options)
    {
        var settings = Settings(options.ConnectionString!);
        Place = $"{settings.Database} on {settings.Host}:{settings.Port}";
        _settings = settings.ConnectionString;
        _source = new NpgsqlDataSourceBuilder(settings.ConnectionString) { Name = "guildhall" }.Build();
    }

    /// <summary>Which database it is, without user and password.</summary>
    public string Place { get; }

    /// <inheritdoc/>
    public SqlDialect Dialect => SqlDialect.PostgreSql;

    /// <inheritdoc/>
    public async Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> read, CancellationToken cancellation)
    {
        try
        {
            await using var connection = await ConnectAsync(cancellation);
            return await read(connection);
        }
        catch (Exception fault) when (PostgresFaults.Explain(Place, fault) is not null)
        {
            throw PostgresFaults.Explain(Place, fault)!;
        }
    }

    /// <summary>A connection of the pool.</summary>
    /// <exception cref="StoreUnavailableException">The store is not open.</exception>
    public async ValueTask<NpgsqlConnection> ConnectAsync(CancellationToken cancellation)
    {
        if (!_open)
        {
            throw new StoreUnavailableException("The database is not open.");
        }

        return await _source.OpenConnectionAsync(cancellation);
    }

    /// <summary>A connection that is nobody else's, neither before nor after.</summary>
    public async Task<NpgsqlConnection> ConnectAloneAsync(CancellationToken cancellation)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(_settings) { Pooling = false, KeepAlive = 5, Options = null }.ConnectionString);
        await connection.OpenAsync(cancellation);
        return connection;
    }

    /// <summary>The first connection: from now on all others may be had.</summary>
    /// <exception cref="StoreStartException">The server cannot be reached, does not let us in, or is too old.</exception>
    public async Task<NpgsqlConnection> OpenAsync()
    {
        try
        {
            var connection = await _source.OpenConnectionAsync();
            if (connection.PostgreSqlVersion.Major < 15)
            {
                throw new StoreStartException($"The server of '{Place}' is PostgreSQL {connection.PostgreSqlVersion}; 15 or newer is needed.");
            }

            _open = true;
            return connection;
        }
        catch (Exception fault) when (CertificateFault.In(fault) is { } why)
        {
            throw new StoreStartException(
                $"The server of '{Place}' is not the one that is meant, or not to be trusted: {why} In Store:ConnectionString, 'Root Certificate' must name a file (PEM) with the authority that "
                + "issued its certificate, unless the machine trusts it, and with 'SSL Mode=VerifyFull' the certificate must name the host.",
                fault);
        }
        catch (Exception fault) when (PostgresFaults.Explain(Place, fault) is not null)
        {
            throw new StoreStartException(
                $"The database '{Place}' cannot be used: {(fault as PostgresException)?.MessageText ?? fault.Message} Check Store:ConnectionString, and that the server runs.",
                fault);
        }
    }

    /// <summary>Lends no more connections, and ends those that are free.</summary>
    public async Task CloseAsync()
    {
        _open = false;
        await _source.DisposeAsync();
    }

    /// <summary>What is given, with limits where none are: an answer within three seconds or a word that there is none.</summary>
    private static NpgsqlConnectionStringBuilder Settings(string given)
    {
        try
        {
            var settings = new NpgsqlConnectionStringBuilder(given);
            Default(settings, "Timeout", 3);
            Default(settings, "Command Timeout", 10);
            Default(settings, "Cancellation Timeout", 1_000);
            Default(settings, "Maximum Pool Size", PoolSize);
            Default(settings, "Max Auto Prepare", 200);
            Default(settings, "Auto Prepare Min Usages", 2);
            Default(settings, "Keepalive", 30);
            Default(settings, "Application Name", "guildhall");
            Default(settings, "Options", "-c lock_timeout=2s -c statement_timeout=30s -c idle_in_transaction_session_timeout=30s");
            // Nothing that a session keeps is ever set, so there is nothing to set back with each loan.
            settings.NoResetOnClose = true;

            // By it a lost condition is told from another.
            settings.IncludeFailedBatchedCommand = true;
            return settings;
        }
        catch (Exception wrong) when (wrong is ArgumentException or FormatException or KeyNotFoundException)
        {
            throw new StoreStartException(
                "Store:ConnectionString cannot be read. Something like 'Host=db.example.org;Username=guildhall;Password=…;Database=guildhall;SSL Mode=VerifyFull' is expected.",
                wrong);
        }
    }

    private static void Default(NpgsqlConnectionStringBuilder settings, string key, object value)
    {
        if (!settings.ContainsKey(key) || settings[key] is null || !settings.ShouldSerialize(key))
        {
            settings[key] = value;
        }
    }
}
