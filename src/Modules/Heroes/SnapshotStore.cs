using Dapper;
using Guildhall.Core.Characters;
using Guildhall.Core.Ids;
using Guildhall.Core.Storage;

namespace Guildhall.Modules.Heroes;

/// <summary>The table of sheets as they were.</summary>
internal sealed class SnapshotStore(IDatabase database)
{
    /// <summary>How many are kept of each hero.</summary>
    public const int Kept = 20;

    private const string Rows =
        """
        SELECT s.id AS Number, s.at AS At, s.reason AS Reason, h.id AS Id, h.owner AS Owner, s.name AS Name, s.archetype AS Archetype,
            s.strength AS Strength, s.dexterity AS Dexterity, s.constitution AS Constitution, s.intelligence AS Intelligence,
            s.wisdom AS Wisdom, s.charisma AS Charisma, s.experience AS Experience, s.alive AS Alive, s.revision AS Revision, s.worn AS Worn
        FROM heroes h JOIN hero_snapshots s ON s.hero = h.id WHERE h.owner = @owner
        """;

    /// <summary>Stages a copy of the sheet as it is now; staged before the change that it is of.</summary>
    /// <param name="onlyLiving">Makes none of the dead.</param>
    public static void Take(UnitOfWork work, Id<Hero> hero, SnapshotReason reason, DateTimeOffset at, bool onlyLiving = false)
    {
        work.Write(
            """
            INSERT INTO hero_snapshots (
                hero, at, reason, name, archetype, strength, dexterity, constitution, intelligence, wisdom, charisma, experience, alive, revision, worn)
            SELECT id, @at, @reason, name, archetype, strength, dexterity, constitution, intelligence, wisdom, charisma, experience, alive, revision, worn
            FROM heroes WHERE id = @hero AND alive >= @least
            """,
            ("at", at),
            ("reason", NameOf(reason)),
            ("hero", hero),
            ("least", onlyLiving ? 1L : 0L));
        work.Write(
            """
            DELETE FROM hero_snapshots WHERE hero = @hero AND id NOT IN (
                SELECT id FROM hero_snapshots WHERE hero = @hero ORDER BY id DESC LIMIT @kept)
            """,
            ("hero", hero),
            ("kept", (long)Kept));
    }

    /// <summary>Of all heroes of somebody, the retired too, the newest first.</summary>
    public Task<IReadOnlyList<HeroSnapshot>> ListAsync(Id<User> owner, CancellationToken cancellation) =>
        ReadAsync($"{Rows} ORDER BY s.id DESC LIMIT 1000", new { owner = owner.ToString() }, cancellation);

    /// <summary>One of somebody's, or null.</summary>
    public async Task<HeroSnapshot?> FindAsync(Id<User> owner, long number, CancellationToken cancellation) =>
        (await ReadAsync($"{Rows} AND s.id = @number", new { owner = owner.ToString(), number }, cancellation)).SingleOrDefault();

    private async Task<IReadOnlyList<HeroSnapshot>> ReadAsync(string sql, object given, CancellationToken cancellation)
    {
        var rows = await database.ReadAsync(
            connection => connection.QueryAsync<Head, HeroRow, HeroSnapshot>(sql, (head, sheet) => head.With(sheet), given, splitOn: nameof(HeroRow.Id)), cancellation);
        return [.. rows];
    }

    private static string NameOf(SnapshotReason reason) => reason switch
    {
        SnapshotReason.Retired => "retired",
        SnapshotReason.Fell => "fell",
        SnapshotReason.Geared => "geared",
        SnapshotReason.Restored => "restored",
    };

    /// <summary>What a row has before the sheet.</summary>
    private sealed record Head(long Number, long At, string Reason)
    {
        public HeroSnapshot With(HeroRow sheet) =>
            new(Number, DateTimeOffset.FromUnixTimeMilliseconds(At), Enum.Parse<SnapshotReason>(Reason, ignoreCase: true), sheet.ToHero());
    }
}
