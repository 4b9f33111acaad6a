using System.Runtime.CompilerServices;
using Dapper;
using Guildhall.Core.Auditing;
using Guildhall.Core.Ids;
using Guildhall.Core.Storage;

namespace Guildhall.Store.Auditing;

/// <summary>Reads the audit log.</summary>
public sealed class AuditLog(IDatabase database) : IAuditLog
{
    private const int PerPage = 500;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<AuditRecord>> ReadAsync(string guild, Id<User>? member, long? before, int limit, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, 100);
        var concerned = member is null ? "" : "AND (actor = @member OR member = @member)";
        return await ReadAsync(
            $"SELECT {AuditRow.Columns} FROM audit_log WHERE guild = @guild AND number < @before {concerned} ORDER BY number DESC LIMIT @limit",
            guild,
            new { guild, before = before ?? long.MaxValue, member = member?.ToString() ?? "", limit },
            cancellation);
    }

    /// <summary>Every entry in a span of time, guild by guild, the oldest first; read page by page, so that it may be as long as it likes.</summary>
    /// <param name="guild">Only this guild's; null for all.</param>
    /// <param name="from">UTC, included.</param>
    /// <param name="to">UTC, not included.</param>
    public async IAsyncEnumerable<AuditRecord> ExportAsync(
        string? guild, DateTimeOffset from, DateTimeOffset to, [EnumeratorCancellation] CancellationToken cancellation)
    {
        IEnumerable<string> guilds = guild is null ? await GuildsAsync(cancellation) : [guild];
        foreach (var chain in guilds)
        {
            for (var (after, full) = (0L, true); full;)
            {
                var page = await ReadAsync(
                    $"""
                    SELECT {AuditRow.Columns} FROM audit_log
                    WHERE guild = @chain AND number > @after AND at >= @from AND at < @to ORDER BY number LIMIT @limit
                    """,
                    chain,
                    new { chain, after, from = from.ToUnixTimeMilliseconds(), to = to.ToUnixTimeMilliseconds(), limit = PerPage },
                    cancellation);
                foreach (var entry in page)
                {
                    yield return entry;
                }

                full = page.Count == PerPage;
                after = full ? page[^1].Number : after;
            }
        }
    }

    private async Task<IReadOnlyList<string>> GuildsAsync(CancellationToken cancellation) =>
        (await database.ReadAsync(connection => connection.QueryAsync<string>("SELECT DISTINCT guild FROM audit_log ORDER BY guild"), cancellation)).AsList();

    private Task<List<AuditRecord>> ReadAsync(string sql, string guild, object args, CancellationToken cancellation) => database.ReadAsync(
        async connection =>
        {
            var rows = (await connection.QueryAsync<AuditRow>(sql, args)).AsList();
            if (rows.Count == 0)
            {
                return [];
            }

            var texts = await AuditTexts.ReadAsync(connection, guild, rows.Min(row => row.Number), rows.Max(row => row.Number));
            return rows.ConvertAll(row => row.ToRecord(texts));
        },
        cancellation);
}
