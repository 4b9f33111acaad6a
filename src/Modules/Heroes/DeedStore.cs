using Dapper;
using Guildhall.Core.Characters;
using Guildhall.Core.Events;
using Guildhall.Core.Ids;
using Guildhall.Core.Storage;

namespace Guildhall.Modules.Heroes;

/// <summary>Adds up what heroes do in the games, so that their sheets can tell.</summary>
internal sealed class DeedStore(IDatabase database) : IEventHandler<BattleWon>, IEventHandler<SessionEnded>, IEventHandler<HeroFell>
{
    private const string Delve = "delve";
    private const string Won = "won";

    public async Task<HeroDeeds> ReadAsync(Id<Hero> hero, CancellationToken cancellation) =>
        await database.ReadAsync(
            connection => connection.QuerySingleOrDefaultAsync<HeroDeeds>(
                "SELECT delves, delves_won AS DelvesWon, battles, foes, falls FROM hero_deeds WHERE hero = @hero", new { hero = hero.ToString() }),
            cancellation) ?? HeroDeeds.None;

    public Task HandleAsync(BattleWon news, UnitOfWork work, CancellationToken cancellation)
    {
        foreach (var hero in news.Heroes)
        {
            Add(work, hero, new(0, 0, 1, news.Foes, 0));
        }

        return Task.CompletedTask;
    }

    public Task HandleAsync(SessionEnded news, UnitOfWork work, CancellationToken cancellation)
    {
        if (news.Game == Delve)
        {
            foreach (var hero in news.Heroes)
            {
                Add(work, hero, new(1, news.Outcome == Won ? 1 : 0, 0, 0, 0));
            }
        }

        return Task.CompletedTask;
    }

    public Task HandleAsync(HeroFell news, UnitOfWork work, CancellationToken cancellation)
    {
        Add(work, news.Hero, new(0, 0, 0, 0, 1));
        return Task.CompletedTask;
    }

    // A game may be played with heroes that were never kept here: their deeds are nobody's.
    private static void Add(UnitOfWork work, Id<Hero> hero, HeroDeeds more) => work.Write(
        """
        INSERT INTO hero_deeds (hero, delves, delves_won, battles, foes, falls)
        SELECT id, @delves, @won, @battles, @foes, @falls FROM heroes WHERE id = @hero
        ON CONFLICT (hero) DO UPDATE SET
            delves = hero_deeds.delves + excluded.delves, delves_won = hero_deeds.delves_won + excluded.delves_won,
            battles = hero_deeds.battles + excluded.battles, foes = hero_deeds.foes + excluded.foes, falls = hero_deeds.falls + excluded.falls
        """,
        ("hero", hero),
        ("delves", more.Delves),
        ("won", more.DelvesWon),
        ("battles", more.Battles),
        ("foes", more.Foes),
        ("falls", more.Falls));
}
