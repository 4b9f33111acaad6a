using System.Reflection;
using Guildhall.Store.DynamoDb;

namespace Guildhall.Store;

/// <summary>Where the database lies and how much the store takes on.</summary>
public sealed record StoreOptions
{
    /// <summary>The environment variable that holds the server's secret: 32 bytes in Base64.</summary>
    public const string SecretVariable = "GUILDHALL_SECRET";

    /// <summary>The folder of the database, its lock and the server's secret; made where it is missing. Default: <c>data</c>.</summary>
    public string DataDirectory { get; init; } = "data";

    /// <summary>Where a PostgreSQL database is found, e.g. <c>Host=db;Username=guildhall;Password=…;Database=guildhall</c>; null keeps SQLite in the folder.</summary>
    public string? ConnectionString { get; init; }

    /// <summary>Where sessions are kept in DynamoDB; null keeps them with everything else.</summary>
    public DynamoOptions? Sessions { get; init; }

    /// <summary>How this process uses the folder. Default: as its server.</summary>
    public StoreAccess Access { get; init; } = StoreAccess.Server;

    /// <summary>The server's secret in Base64; null keeps one in a file. Default: the variable <see cref="SecretVariable"/>.</summary>
    public string? Secret { get; init; } = Environment.GetEnvironmentVariable(SecretVariable);

    /// <summary>How many commits may wait before more are refused, 1 or more. Default: 4,096.</summary>
    public int QueueLength { get; init; } = 4_096;

    /// <summary>How many commits are under way at once on PostgreSQL, 1 or more; SQLite puts those that wait into one. Default: 16.</summary>
    public int CommitsAtOnce { get; init; } = 16;

    /// <summary>Where modules' migrations are embedded, beside the store's own.</summary>
    public IReadOnlyList<Assembly> MigrationAssemblies { get; init; } = [];

    /// <summary>The folder and how it is used; never the secret.</summary>
    public override string ToString() => $"{DataDirectory} ({Access})";
}
