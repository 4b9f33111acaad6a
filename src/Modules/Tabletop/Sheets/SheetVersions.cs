using Dapper;
using Guildhall.Core.Ids;
using Guildhall.Core.Storage;
using Guildhall.Rules.FifthEdition;

namespace Guildhall.Modules.Tabletop.Sheets;

/// <summary>The table of sheets as they were.</summary>
internal sealed class SheetVersions(IDatabase database)
{
    /// <summary>How many are kept of each sheet.</summary>
    public const int Kept = 20;

    // Preparing spell by spell, and play turn by turn, would push everything else out: of changes in a row within this time the first version is kept.
    private const long OneSitting = 600_000;

    private const string Rows =
        """
        SELECT v.id AS Number, v.at AS At, v.reason AS Reason, s.id AS Id, s.owner AS Owner, v.name AS Name, v.build AS Build, v.reserves AS Reserves,
            v.experience AS Experience, s.campaign AS Campaign, v.revision AS Revision, s.retired_at AS RetiredAt
        FROM sheet_versions v JOIN sheets s ON s.id = v.sheet WHERE s.owner = @owner
        """;

    /// <summary>Stages a copy of the sheet as it is now; staged before the change that it is of.</summary>
    public static void Keep(UnitOfWork work, Id<StoredSheet> sheet, SheetChangeReason reason, DateTimeOffset at)
    {
        work.Write(
            """
            INSERT INTO sheet_versions (sheet, at, reason, name, build, reserves, experience, revision)
            SELECT id, @at, @reason, name, build, reserves, experience, revision FROM sheets
            WHERE id = @sheet AND (@gathers = 0 OR NOT EXISTS (
                SELECT 1 FROM sheet_versions newest WHERE newest.sheet = @sheet AND newest.reason = @reason AND newest.at > @since
                    AND newest.id = (SELECT MAX(id) FROM sheet_versions last WHERE last.sheet = @sheet)))
            """,
            ("at", at),
            ("reason", RuleKeys.WordFor(reason)),
            ("sheet", sheet),
            ("gathers", reason is SheetChangeReason.Prepared or SheetChangeReason.Played ? 1L : 0L),
            ("since", at.ToUnixTimeMilliseconds() - OneSitting));
        work.Write(
            """
            DELETE FROM sheet_versions WHERE sheet = @sheet AND id NOT IN (
                SELECT id FROM sheet_versions WHERE sheet = @sheet ORDER BY id DESC LIMIT @kept)
            """,
            ("sheet", sheet),
            ("kept", (long)Kept));
    }

    /// <summary>Of all sheets of somebody, the retired too, the newest first.</summary>
    /// <param name="name">Only of sheets that were called so then; null for all.</param>
    public Task<IReadOnlyList<SheetVersion>> ListAsync(Id<User> owner, string? name, CancellationToken cancellation) => ReadAsync(
        $"{Rows} AND (@name IS NULL OR v.name = @name) ORDER BY v.id DESC LIMIT 20", new { owner = owner.ToString(), name }, cancellation);

    /// <summary>One of somebody's, or null.</summary>
    public async Task<SheetVersion?> FindAsync(Id<User> owner, long number, CancellationToken cancellation) =>
        (await ReadAsync($"{Rows} AND v.id = @number", new { owner = owner.ToString(), number }, cancellation)).SingleOrDefault();

    private async Task<IReadOnlyList<SheetVersion>> ReadAsync(string sql, object given, CancellationToken cancellation)
    {
        var rows = await database.ReadAsync(
            connection => connection.QueryAsync<Head, SheetRow, SheetVersion>(sql, (head, sheet) => head.With(sheet), given, splitOn: nameof(SheetRow.Id)), cancellation);
        return [.. rows];
    }

    /// <summary>What a row has before the sheet.</summary>
    private sealed record Head(long Number, long At, string Reason)
    {
        public SheetVersion With(SheetRow sheet) =>
            new(Number, DateTimeOffset.FromUnixTimeMilliseconds(At), Enum.Parse<SheetChangeReason>(Reason, ignoreCase: true), sheet.ToSheet());
    }
}
