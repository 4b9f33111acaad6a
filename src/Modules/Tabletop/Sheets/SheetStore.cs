using Dapper;
using Guildhall.Core.Characters;
using Guildhall.Core.Ids;
using Guildhall.Core.Results;
using Guildhall.Core.Sessions;
using Guildhall.Core.Storage;

namespace Guildhall.Modules.Tabletop.Sheets;

/// <summary>The sheets' tables. Every limit is a condition of the write: who loses it is run again and refused on fresh data. Changes go through <see cref="SheetChanges"/>.</summary>
internal sealed class SheetStore(IDatabase database)
{
    /// <summary>How many sheets a person keeps at most.</summary>
    public const int Most = 20;

    /// <summary>The sheet a person uses at present, or null.</summary>
    public Task<StoredSheet?> CurrentAsync(Id<User> owner, CancellationToken cancellation) => ReadOneAsync(
        $"SELECT {SheetRow.Columns} FROM sheet_owners o JOIN sheets s ON s.id = o.current WHERE o.owner = @key AND s.retired_at IS NULL",
        owner.ToString(),
        cancellation);

    /// <summary>One sheet, also a retired one, or null.</summary>
    public Task<StoredSheet?> FindAsync(Id<StoredSheet> sheet, CancellationToken cancellation) =>
        ReadOneAsync($"SELECT {SheetRow.Columns} FROM sheets s WHERE s.id = @key", sheet.ToString(), cancellation);

    /// <summary>The sheet that somebody means by a name, or the one they use where they give none.</summary>
    public async Task<Result<StoredSheet>> NamedAsync(Id<User> owner, string? name, CancellationToken cancellation)
    {
        var roster = await RosterAsync(owner, cancellation);
        return roster.Find(name) is { } entry && await FindAsync(entry.Id, cancellation) is { } sheet ? sheet : roster.Unknown(name);
    }

    /// <summary>The sheets a person keeps, the oldest first.</summary>
    public async Task<IReadOnlyList<StoredSheet>> ListAsync(Id<User> owner, CancellationToken cancellation)
    {
        var rows = await database.ReadAsync(
            connection => connection.QueryAsync<SheetRow>(
                $"SELECT {SheetRow.Columns} FROM sheets s WHERE s.owner = @owner AND s.retired_at IS NULL ORDER BY s.created_at, s.id",
                new { owner = owner.ToString() }),
            cancellation);
        return [.. rows.Select(row => row.ToSheet())];
    }

    /// <summary>Their names, and which one is in use.</summary>
    public async Task<SheetRoster> RosterAsync(Id<User> owner, CancellationToken cancellation)
    {
        var key = new { owner = owner.ToString() };
        var (rows, state) = await database.ReadAsync(
            async connection => (
                await connection.QueryAsync<(string Id, string Name)>(
                    "SELECT id, name FROM sheets WHERE owner = @owner AND retired_at IS NULL ORDER BY created_at, id", key),
                await connection.QuerySingleOrDefaultAsync<(string? Current, long Kept)?>("SELECT current, kept FROM sheet_owners WHERE owner = @owner", key)),
            cancellation);
        var entries = rows.Select(row => new SheetEntry(Id<StoredSheet>.Parse(row.Id), row.Name)).ToList();
        return new([.. entries], entries.Find(entry => entry.Id.ToString() == state?.Current), state is not null);
    }

    /// <summary>Stages a new sheet, which is in use from now on.</summary>
    /// <param name="known">Whether the owner ever made a sheet.</param>
    public static void Create(UnitOfWork work, StoredSheet sheet, bool known, DateTimeOffset now)
    {
        if (known)
        {
            work.WriteOne(
                "UPDATE sheet_owners SET current = @sheet, kept = kept + 1 WHERE owner = @owner AND kept < @most",
                ("sheet", sheet.Id),
                ("owner", sheet.Owner),
                ("most", (long)Most));
        }
        else
        {
            work.WriteOne(
                "INSERT INTO sheet_owners (owner, current, kept) VALUES (@owner, @sheet, 1) ON CONFLICT DO NOTHING", ("owner", sheet.Owner), ("sheet", sheet.Id));
        }

        work.WriteOne(
            """
            INSERT INTO sheets (id, owner, name, name_key, build, reserves, experience, revision, created_at)
            VALUES (@id, @owner, @name, @key, @build, @reserves, @experience, @revision, @at)
            ON CONFLICT DO NOTHING
            """,
            ("id", sheet.Id),
            ("owner", sheet.Owner),
            ("name", sheet.Name),
            ("key", HeroName.KeyOf(sheet.Name)),
            ("build", CanonicalJson.Write(sheet.Build)),
            ("reserves", CanonicalJson.Write(sheet.Reserves)),
            ("experience", sheet.Experience),
            ("revision", sheet.Revision),
            ("at", now));
    }

    /// <summary>Stages that another sheet is in use from now on.</summary>
    public static void Use(UnitOfWork work, Id<User> owner, Id<StoredSheet> sheet) => work.WriteOne(
        """
        UPDATE sheet_owners SET current = @sheet WHERE owner = @owner
            AND EXISTS (SELECT 1 FROM sheets WHERE id = @sheet AND owner = @owner AND retired_at IS NULL)
        """,
        ("sheet", sheet),
        ("owner", owner));

    /// <summary>Stages that a sheet is played in a campaign. It is in one at a time, and is not retired meanwhile.</summary>
    /// <param name="otherwise">The refusal where it is in another one, or retired, when this is committed.</param>
    public static void Engage(UnitOfWork work, Id<StoredSheet> sheet, Id<Session> session, Refusal otherwise) => work.WriteOneOr(
        otherwise,
        "UPDATE sheets SET campaign = @session WHERE id = @sheet AND retired_at IS NULL AND (campaign IS NULL OR campaign = @session)",
        ("sheet", sheet),
        ("session", session));

    /// <summary>Stages that a sheet has left a campaign, or that it has ended.</summary>
    public static void Release(UnitOfWork work, Id<StoredSheet> sheet, Id<Session> session) => work.Write(
        "UPDATE sheets SET campaign = NULL WHERE id = @sheet AND campaign = @session", ("sheet", sheet), ("session", session));

    /// <summary>Stages that a sheet is kept no longer; refused as <c>sheet.in-campaign</c> while it is played.</summary>
    /// <param name="next">What is in use then; null for nothing.</param>
    public static void Retire(UnitOfWork work, StoredSheet sheet, Id<StoredSheet>? next, DateTimeOffset now)
    {
        work.WriteOneOr(
            Refusal.Of("sheet.in-campaign", ("name", sheet.Name)),
            "UPDATE sheets SET retired_at = @at, revision = revision + 1 WHERE id = @sheet AND retired_at IS NULL AND campaign IS NULL",
            ("at", now),
            ("sheet", sheet.Id));
        work.WriteOne(
            "UPDATE sheet_owners SET current = @current, kept = kept - 1 WHERE owner = @owner", ("current", next?.ToString()), ("owner", sheet.Owner));
    }

    /// <summary>Stages that a retired sheet is kept again and in use.</summary>
    public static void Return(UnitOfWork work, StoredSheet sheet)
    {
        work.WriteOne(
            "UPDATE sheet_owners SET current = @sheet, kept = kept + 1 WHERE owner = @owner AND kept < @most",
            ("sheet", sheet.Id),
            ("owner", sheet.Owner),
            ("most", (long)Most));
        work.WriteOne("UPDATE sheets SET retired_at = NULL WHERE id = @sheet AND retired_at IS NOT NULL", ("sheet", sheet.Id));
    }

    /// <summary>Stages what <see cref="SheetChanges"/> was given.</summary>
    internal static void Write(UnitOfWork work, StoredSheet before, StoredSheet after) => work.WriteOne(
        """
        UPDATE sheets SET name = @name, name_key = @key, build = @build, reserves = @reserves, experience = @experience, revision = revision + 1
        WHERE id = @sheet AND revision = @revision AND NOT EXISTS (
            SELECT 1 FROM sheets other
            WHERE other.owner = sheets.owner AND other.name_key = @key AND other.retired_at IS NULL AND other.id <> sheets.id AND sheets.retired_at IS NULL)
        """,
        ("name", after.Name),
        ("key", HeroName.KeyOf(after.Name)),
        ("build", CanonicalJson.Write(after.Build)),
        ("reserves", CanonicalJson.Write(after.Reserves)),
        ("experience", after.Experience),
        ("sheet", before.Id),
        ("revision", before.Revision));

    private async Task<StoredSheet?> ReadOneAsync(string sql, string key, CancellationToken cancellation)
    {
        var row = await database.ReadAsync(connection => connection.QuerySingleOrDefaultAsync<SheetRow>(sql, new { key }), cancellation);
        return row?.ToSheet();
    }
}
