using Dapper;
using Guildhall.Core.Characters;
using Guildhall.Core.Ids;
using Guildhall.Core.Results;
using Guildhall.Core.Sessions;
using Guildhall.Core.Storage;

namespace Guildhall.Modules.Heroes;

/// <summary>The heroes' tables. Every limit is a condition of the write: who loses it is run again and refused on fresh data.</summary>
internal sealed class HeroStore(IDatabase database, TimeProvider clock) : ICharacters
{
    public Task<Hero?> CurrentAsync(Id<User> owner, CancellationToken cancellation) => ReadOneAsync(
        $"""
        SELECT {HeroRow.Columns} FROM hero_owners o JOIN heroes h ON h.id = o.current
        WHERE o.owner = @key AND h.alive = 1 AND h.retired_at IS NULL
        """,
        owner.ToString(),
        cancellation);

    public Task<Hero?> FindAsync(Id<Hero> hero, CancellationToken cancellation) =>
        ReadOneAsync($"SELECT {HeroRow.Columns} FROM heroes h WHERE h.id = @key", hero.ToString(), cancellation);

    /// <summary>The heroes a person keeps, and whom they play.</summary>
    public async Task<Roster> RosterAsync(Id<User> owner, CancellationToken cancellation)
    {
        var key = new { owner = owner.ToString() };
        var (rows, state) = await database.ReadAsync(
            async connection => (
                await connection.QueryAsync<HeroRow>(
                    $"SELECT {HeroRow.Columns} FROM heroes h WHERE h.owner = @owner AND h.retired_at IS NULL ORDER BY h.created_at, h.id", key),
                await connection.QuerySingleOrDefaultAsync<(string? Current, long Kept)?>(
                    "SELECT current, kept FROM hero_owners WHERE owner = @owner", key)),
            cancellation);
        var heroes = rows.Select(row => row.ToHero()).ToList();
        return new([.. heroes], heroes.Find(hero => hero.Alive && hero.Id.ToString() == state?.Current), state is not null);
    }

    public void AddExperience(UnitOfWork work, Id<Hero> hero, int points)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(points, 1);

        // The dead learn nothing, and nobody learns beyond what the table keeps.
        work.Write(
            """
            UPDATE heroes SET experience = experience + @points, revision = revision + 1
            WHERE id = @hero AND alive = 1 AND experience + @points <= 1000000000
            """,
            ("hero", hero),
            ("points", points));
    }

    public void Engage(UnitOfWork work, Id<Hero> hero, Id<Session> session, Refusal otherwise) => work.WriteOneOr(
        otherwise,
        "UPDATE heroes SET playing = @session WHERE id = @hero AND retired_at IS NULL AND (playing IS NULL OR playing = @session)",
        ("hero", hero),
        ("session", session));

    public void Release(UnitOfWork work, Id<Hero> hero, Id<Session> session) => work.Write(
        "UPDATE heroes SET playing = NULL WHERE id = @hero AND playing = @session", ("hero", hero), ("session", session));

    public void Bury(UnitOfWork work, Id<Hero> hero)
    {
        SnapshotStore.Take(work, hero, SnapshotReason.Fell, clock.GetUtcNow(), onlyLiving: true);
        work.Write("UPDATE heroes SET alive = 0, revision = revision + 1 WHERE id = @hero AND alive = 1", ("hero", hero));
    }

    /// <summary>Stages a new hero, who is played from now on.</summary>
    /// <param name="known">Whether the owner ever made a hero.</param>
    /// <param name="most">How many the owner may keep.</param>
    public static void Create(UnitOfWork work, Hero hero, bool known, int most, DateTimeOffset now)
    {
        if (known)
        {
            work.WriteOne(
                "UPDATE hero_owners SET current = @hero, kept = kept + 1 WHERE owner = @owner AND kept < @most",
                ("hero", hero.Id),
                ("owner", hero.Owner),
                ("most", most));
        }
        else
        {
            work.WriteOne(
                "INSERT INTO hero_owners (owner, current, kept) VALUES (@owner, @hero, 1) ON CONFLICT DO NOTHING",
                ("owner", hero.Owner),
                ("hero", hero.Id));
        }

        work.WriteOne(
            """
            INSERT INTO heroes (
                id, owner, name, name_key, archetype, strength, dexterity, constitution, intelligence, wisdom, charisma,
                experience, alive, revision, created_at)
            VALUES (
                @id, @owner, @name, @key, @archetype, @strength, @dexterity, @constitution, @intelligence, @wisdom, @charisma,
                @experience, 1, @revision, @at)
            ON CONFLICT DO NOTHING
            """,
            ("id", hero.Id),
            ("owner", hero.Owner),
            ("name", hero.Name),
            ("key", HeroName.KeyOf(hero.Name)),
            ("archetype", hero.Archetype),
            ("strength", hero.Scores.Strength),
            ("dexterity", hero.Scores.Dexterity),
            ("constitution", hero.Scores.Constitution),
            ("intelligence", hero.Scores.Intelligence),
            ("wisdom", hero.Scores.Wisdom),
            ("charisma", hero.Scores.Charisma),
            ("experience", hero.Experience),
            ("revision", hero.Revision),
            ("at", now));
    }

    /// <summary>Stages that another hero is played from now on.</summary>
    public static void Switch(UnitOfWork work, Hero hero) => work.WriteOne(
        """
        UPDATE hero_owners SET current = @hero WHERE owner = @owner
            AND EXISTS (SELECT 1 FROM heroes WHERE id = @hero AND owner = @owner AND alive = 1 AND retired_at IS NULL)
        """,
        ("hero", hero.Id),
        ("owner", hero.Owner));

    /// <summary>Stages what a hero wears from now on.</summary>
    public static void Wear(UnitOfWork work, Hero hero, IEnumerable<string> worn) => work.WriteOne(
        "UPDATE heroes SET worn = @worn, revision = revision + 1 WHERE id = @hero AND revision = @revision AND retired_at IS NULL",
        ("worn", string.Join(' ', worn)),
        ("hero", hero.Id),
        ("revision", hero.Revision));

    /// <summary>The same, and refused where the hero is in a game.</summary>
    public static void WearAtHome(UnitOfWork work, Hero hero, IEnumerable<string> worn)
    {
        work.WriteOneOr(
            Refusal.Of("hero.playing", ("name", hero.Name)), "UPDATE heroes SET revision = revision WHERE id = @hero AND playing IS NULL", ("hero", hero.Id));
        Wear(work, hero, worn);
    }

    /// <summary>Stages that a retired hero is kept again.</summary>
    /// <param name="isCurrent">Whether the hero is played from now on.</param>
    /// <param name="most">How many the owner may keep.</param>
    public static void Return(UnitOfWork work, Hero hero, IEnumerable<string> worn, bool isCurrent, int most)
    {
        work.WriteOne(
            "UPDATE hero_owners SET kept = kept + 1 WHERE owner = @owner AND kept < @most", ("owner", hero.Owner), ("most", most));
        work.WriteOne(
            """
            UPDATE heroes SET retired_at = NULL, worn = @worn, revision = revision + 1
            WHERE id = @hero AND revision = @revision AND retired_at IS NOT NULL AND NOT EXISTS (
                SELECT 1 FROM heroes other WHERE other.owner = heroes.owner AND other.name_key = heroes.name_key AND other.retired_at IS NULL)
            """,
            ("worn", string.Join(' ', worn)),
            ("hero", hero.Id),
            ("revision", hero.Revision));
        if (isCurrent)
        {
            Switch(work, hero);
        }
    }

    /// <summary>Stages that a hero is kept no longer.</summary>
    /// <param name="current">Who is played then; null for nobody.</param>
    public static void Retire(UnitOfWork work, Hero hero, Hero? current, DateTimeOffset now)
    {
        work.WriteOneOr(
            Refusal.Of("hero.playing", ("name", hero.Name)),
            "UPDATE heroes SET retired_at = @at, worn = '', revision = revision + 1 WHERE id = @hero AND retired_at IS NULL AND playing IS NULL",
            ("at", now),
            ("hero", hero.Id));
        work.WriteOne(
            "UPDATE hero_owners SET current = @current, kept = kept - 1 WHERE owner = @owner",
            ("current", current?.Id.ToString()),
            ("owner", hero.Owner));
    }

    private async Task<Hero?> ReadOneAsync(string sql, string key, CancellationToken cancellation)
    {
        var row = await database.ReadAsync(connection => connection.QuerySingleOrDefaultAsync<HeroRow>(sql, new { key }), cancellation);
        return row?.ToHero();
    }
}
