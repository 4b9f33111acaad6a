using Dapper;
using Guildhall.Core.Storage;

namespace Guildhall.Store.Auditing;

/// <summary>Follows every guild's chain from its first entry to its head, and every text to its hash. Works beside a running server: what is added meanwhile is left for the next time.</summary>
public sealed class AuditCheck(IDatabase database)
{
    private const int PerPage = 1_000;

    // One statement, so that heads and rows are of the same moment. A head without rows is found as well as rows without a head.
    private const string Ends =
        """
        SELECT g.guild AS Guild, h.number AS Number, h.hash AS Hash, coalesce((SELECT max(l.number) FROM audit_log l WHERE l.guild = g.guild), 0) AS Last
        FROM (SELECT guild FROM audit_heads UNION SELECT guild FROM audit_log) AS g LEFT JOIN audit_heads h ON h.guild = g.guild
        ORDER BY g.guild
        """;

    /// <summary>Reads the whole log, page by page.</summary>
    public async Task<AuditReport> VerifyAsync(CancellationToken cancellation)
    {
        var ends = (await database.ReadAsync(connection => connection.QueryAsync<End>(Ends), cancellation)).AsList();
        var walks = new List<ChainWalk>();
        foreach (var end in ends)
        {
            var walk = new ChainWalk(end.Guild);
            await FollowAsync(walk, end.Last, cancellation);
            walk.Arrive(end.Number, end.Hash);
            walks.Add(walk);
        }

        return new(
            walks.Sum(walk => walk.Entries),
            walks.Sum(walk => walk.Texts),
            walks.Sum(walk => walk.Forgotten),
            [.. walks.Select(walk => (walk.Guild, walk.Number, Convert.ToHexStringLower(walk.Hash)))],
            [.. walks.SelectMany(walk => walk.Faults)]);
    }

    private async Task FollowAsync(ChainWalk walk, long last, CancellationToken cancellation)
    {
        for (var after = 0L; after < last;)
        {
            var from = after;
            var (rows, texts) = await database.ReadAsync(
                async connection =>
                {
                    var page = (await connection.QueryAsync<AuditRow>(
                        $"SELECT {AuditRow.Columns} FROM audit_log WHERE guild = @guild AND number > @from AND number <= @last ORDER BY number LIMIT @limit",
                        new { guild = walk.Guild, from, last, limit = PerPage })).AsList();
                    return (page, page.Count == 0 ? [] : await AuditTexts.ReadAsync(connection, walk.Guild, from + 1, page[^1].Number));
                },
                cancellation);
            if (rows.Count == 0)
            {
                return;
            }

            rows.ForEach(row => walk.Step(row, texts));
            walk.Leave(rows, texts);
            after = rows[^1].Number;
        }
    }

    private sealed class End
    {
        public required string Guild { get; init; }

        public long? Number { get; init; }

        public byte[]? Hash { get; init; }

        public long Last { get; init; }
    }
}
