using System.Data.Common;
using Dapper;

namespace Guildhall.Store.Auditing;

/// <summary>Reads the texts that were not forgotten.</summary>
internal static class AuditTexts
{
    /// <summary>Those of a guild's entries from one number to another, both included.</summary>
    public static async Task<Dictionary<(long Number, string Role), AuditTextRow>> ReadAsync(DbConnection connection, string guild, long from, long to)
    {
        var rows = await connection.QueryAsync<AuditTextRow>(
            """
            SELECT number AS Number, role AS Role, salt AS Salt, text AS Text FROM audit_texts
            WHERE guild = @guild AND number BETWEEN @from AND @to
            """,
            new { guild, from, to });
        return rows.ToDictionary(row => (row.Number, row.Role));
    }
}
