using Guildhall.Core.Replies;
using Guildhall.Core.Sessions;
using Guildhall.Core.Text;
using Guildhall.Modules.Delve.Rules;
using Guildhall.Modules.Delve.State;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Modules.Delve.Show;

/// <summary>The table beside the talk: map, party, foes, turn order.</summary>
internal static class DelveTable
{
    public static TableView Of(LiveSession<DelveState> session, Words words)
    {
        var state = session.State;
        var namer = new Namer(words);
        return new(session.Id, session.Version, session.Finished, words.Say("delve.title", ("theme", namer.Theme(state))), namer.Place(state))
        {
            Round = state.Fight?.Round,
            Turn = state.Fight?.Current,
            TurnEndsAt = state.Fight?.EndsAt,
            Picture = Picture.Of(DelveMap.Draw(state, namer)),
            Combatants = [.. InOrder(state).Select(fighter => Show(state, fighter, namer))],
        };
    }

    private static IEnumerable<Fighter> InOrder(DelveState state) => state.Fight is { } fight
        ? fight.Order.Select(key => state[key]).Concat(state.Party.Values.Where(hero => !fight.Order.Contains(hero.Key, StringComparer.Ordinal)))
        : state.Party.Values;

    private static Combatant Show(DelveState state, Fighter fighter, Namer namer)
    {
        var hero = fighter.Hero;
        return new(fighter.Key, namer.Of(fighter), hero is null ? "foes" : "party", StateOf(fighter))
        {
            UserId = hero?.UserId,
            HitPoints = hero is null ? null : fighter.Health.Current,
            MaxHitPoints = hero is null ? null : fighter.Health.Maximum,
            ArmorClass = hero is null ? null : Stats.ArmorClassOf(fighter),
            Initiative = state.Fight is null ? null : fighter.Initiative,
            Conditions = [.. Shown(fighter, namer)],
            Note = hero is null
                ? namer.Words.Say(Sums.Looks(fighter.Health))
                : namer.Words.Say("delve.level", ("level", fighter.Sheet().Level), ("archetype", namer.Words.Say($"archetype.{hero.Archetype}.name"))),
        };
    }

    private static IEnumerable<string> Shown(Fighter fighter, Namer namer) => fighter.Effects
        .Where(effect => effect.Condition is not null || namer.Words.Has($"effect.{effect.Key}"))
        .Select(namer.Effect)
        .Distinct(StringComparer.Ordinal);

    private static string StateOf(Fighter fighter) => fighter switch
    {
        { Health.State: LifeState.Dead } => "dead",
        { Fled: true } => "fled",
        { Health.State: LifeState.Dying or LifeState.Stable } => "down",
        { Away: true } => "away",
        _ => "ready",
    };
}
