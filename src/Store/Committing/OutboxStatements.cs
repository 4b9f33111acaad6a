using System.Text.Json;
using Guildhall.Core.Events;
using Guildhall.Core.Sessions;
using Guildhall.Core.Storage;

namespace Guildhall.Store.Committing;

/// <summary>How news are put into the outbox.</summary>
internal static class OutboxStatements
{
    private const string Put = "INSERT INTO outbox (stream, news) VALUES (@stream, @news)";

    // Whoever adds to a stream waits for whoever did before: numbers become visible in their order, and order in a stream is the order of the commits.
    private const string PutInTurn =
        """
        WITH stream AS MATERIALIZED (SELECT pg_advisory_xact_lock(hashtextextended(@stream, 1)))
        INSERT INTO outbox (stream, news) SELECT @stream, @news FROM stream
        """;

    public static Statement Of(DomainEvent news, SqlDialect dialect) => new(
        dialect == SqlDialect.PostgreSql ? PutInTurn : Put,
        [("stream", news.Stream), ("news", JsonSerializer.Serialize(news, CanonicalJson.Options))]);
}
