using System.Collections.Immutable;
using Guildhall.Core.Commands;
using Guildhall.Core.Ids;
using Guildhall.Core.Replies;
using Guildhall.Core.Sessions;
using Guildhall.Core.Text;
using Guildhall.Modules.Tabletop.Campaigns.Rules;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Modules.Tabletop.Show;
using Guildhall.Rules.FifthEdition.Battles;
using Guildhall.Rules.FifthEdition.Combat;
using Fighter = Guildhall.Rules.FifthEdition.Battles.Combatant;

namespace Guildhall.Modules.Tabletop.Campaigns.Show;

/// <summary>The table beside the talk: turn order, party, foes and the battle map, as one viewer may see them.</summary>
internal sealed class CampaignTable
{
    /// <summary>How far a token can be dragged at once between fights.</summary>
    private const int ReachSquares = 16;

    private readonly CampaignState _state;
    private readonly Audience _audience;
    private readonly TableNames _names;
    private readonly BattleLines _lines;
    private readonly bool _open;

    private CampaignTable(CampaignState state, Audience audience, TableNames names)
    {
        (_state, _audience, _names) = (state, audience, names);
        _open = audience.Master || state.Rules.OpenHitPoints;
        _lines = new BattleLines(state, names, _open, null);
    }

    public static TableView Of(LiveSession<CampaignState> session, Id<User> viewer, Words words)
    {
        var state = session.State;
        var audience = Audience.Of(state, viewer);
        var names = new TableNames(words);
        var table = new CampaignTable(state, audience, names);
        var cards = new CampaignCards(state, audience, names, new CampaignLines(words, audience));
        var battle = state.Fighting ? state.Battle : null;
        return new TableView(session.Id, session.Version, session.Finished, new CampaignLines(words, audience).Title(state), battle is null ? cards.Now().Title : cards.Place())
        {
            Round = battle?.Round,
            Turn = battle is { Active: >= 0 } ? battle[battle.Question?.Seat ?? battle.Active].Name : null,
            TurnEndsAt = state.TurnEndsAt,
            Picture = battle is null ? null : Picture.Of(BattlePicture.Draw(state, audience, names)),
            Board = battle is not null ? table.Board(battle) : state is { Phase: CampaignPhase.Playing, Inside: not null } ? table.Floor() : null,
            Combatants = battle is null ? [.. state.Heroes.Values.Select(table.Hero)] : [.. battle.Order.Select(seat => battle[seat]).Where(fighter => fighter.Present).Select(table.Fighting)],
        };
    }

    private Core.Sessions.Combatant Hero(TableHero hero) => new(hero.Key, hero.Name, "party", StateOf(hero.Reserves.Vitality, null, hero.Away))
    {
        UserId = hero.UserId,
        HitPoints = hero.Reserves.Vitality.Current,
        MaxHitPoints = hero.Reserves.Vitality.Maximum,
        ArmorClass = HeroSheets.Of(hero).ArmorClass.Value,
        Conditions = [.. hero.Conditions.Select(_names.Condition)],
        Note = new CampaignLines(_names.Words, _audience).Classes(hero),
    };

    private Core.Sessions.Combatant Fighting(Fighter fighter)
    {
        var hero = _state.Heroes.GetValueOrDefault(fighter.Name);
        var known = hero is not null || _open;
        return new(fighter.Name, _names.Of(_state, fighter), hero is null && fighter.Side != BattleLayout.Party ? "foes" : "party", StateOf(fighter.Health, fighter.Gone, hero?.Away == true))
        {
            UserId = hero?.UserId,
            HitPoints = known ? fighter.Health.Current : null,
            MaxHitPoints = known ? fighter.Health.Maximum : null,
            ArmorClass = known ? fighter.Profile.ArmorClass : null,
            Initiative = fighter.Initiative,
            Conditions = [.. fighter.Effects.Where(effect => effect.Condition is not null).Select(effect => _names.Condition(effect.Condition!.Value)).Distinct(StringComparer.Ordinal)],
            Note = hero is null ? _lines.Health(fighter.Seat, fighter.Health) : new CampaignLines(_names.Words, _audience).Classes(hero),
        };
    }

    private Board Board(BattleState battle)
    {
        var map = battle.Field!.Map;
        var sight = new Sightline(_state, _audience);
        var known = _state.Inside is null ? null : new ExpeditionView(_state, _audience).Of();
        var rows = known?.Ground ?? Guildhall.Rules.FifthEdition.Grid.MapText.Print(map).Split('\n', StringSplitOptions.RemoveEmptyEntries).TakeLast(map.Height);
        var seat = battle.Question is null ? battle.Active : -1;
        var mover = seat >= 0 && MayPlay(battle[seat]) ? battle[seat] : null;
        var legal = mover is null ? [] : Battle.Legal(battle, seat);
        var move = legal.FirstOrDefault(action => action.Kind == LegalKind.Move);
        var board = new Board(map.Width, map.Height, [.. rows])
        {
            Tokens = [.. battle.Combatants.Where(fighter => fighter.Present && sight.Sees(fighter)).Select(fighter => Token(battle, fighter, mover, legal))],
            Mover = mover?.Name,
            Reach = move is null ? [] : [.. move.Places.Where(place => sight.Knows(place.At)).Select(place => new BoardReach(place.At.X, place.At.Y, place.Feet, SquareNames.Of(place.At)))],
        };
        return known is null ? board : Known(board);
    }

    /// <summary>The floor of a place between fights, as far as it is known.</summary>
    private Board Floor()
    {
        var view = new ExpeditionView(_state, _audience).Of();
        var place = _state.Inside!;
        var own = _audience.Hero is { } hero && place.At.ContainsKey(hero) && Storytelling.Stands(_state.Heroes[hero]) ? hero : null;
        var reach = own is null ? [] : new KnownGround(place, place.FogOf(own)).Reach(place.At[own], ReachSquares).Skip(1);
        return Known(new Board(view.Width, view.Height, view.Ground)
        {
            Mover = own,
            Reach = [.. reach.Select(one => new BoardReach(one.At.X, one.At.Y, 5 * one.Steps, SquareNames.Of(one.At.At)))],
            Tokens = [.. view.Tokens.Select(token => _state.Heroes.TryGetValue(token.Key, out var one)
                ? new BoardToken(token.Key, one.Name, token.Space.At.X, token.Space.At.Y, token.Space.Edge, "party", StateOf(one.Reserves.Vitality, null, one.Away))
                : new BoardToken(token.Key, _names.Creature(token.Key.Split('/')[0]), token.Space.At.X, token.Space.At.Y, token.Space.Edge, "foes", "ready"))],
        });
    }

    /// <summary>No more of a floor than somebody knows, as its squares are named: where it ends is unknown to whoever has not been there.</summary>
    private static Board Known(Board board)
    {
        var right = board.Rows.Max(row => row.TrimEnd().Length);
        var bottom = board.Rows.Length - board.Rows.Reverse().TakeWhile(string.IsNullOrWhiteSpace).Count();
        foreach (var token in board.Tokens) (right, bottom) = (Math.Max(right, token.X + token.Edge), Math.Max(bottom, token.Y + token.Edge));
        (right, bottom) = (Math.Clamp(right, 1, board.Width), Math.Clamp(bottom, 1, board.Height));
        return board with { Width = right, Height = bottom, Rows = [.. board.Rows.Take(bottom).Select(row => row[..right])] };
    }

    private bool MayPlay(Fighter fighter) => fighter.Name == _audience.Hero || (_audience.Master && _state.Rules.FoesByHand && !_state.Heroes.ContainsKey(fighter.Name));

    private BoardToken Token(BattleState battle, Fighter fighter, Fighter? mover, ImmutableArray<LegalAction> legal)
    {
        var side = fighter.Side == BattleLayout.Party ? "party" : "foes";
        var state = StateOf(fighter.Health, fighter.Gone, _state.Heroes.GetValueOrDefault(fighter.Name)?.Away == true);
        var token = new BoardToken(fighter.Name, _names.Of(_state, fighter), fighter.At.X, fighter.At.Y, fighter.Space.Edge, side, state);
        if (mover is null || mover.Side == fighter.Side) return token;
        var odds = legal.Where(action => Aiming.Sensible(battle, action).Contains(fighter.Seat)).Take(8).Select(action =>
        {
            var spell = mover.Profile.Actions.FirstOrDefault(one => one.Key == action.Key)?.Spell is not null;
            var call = spell
                ? CommandCall.To("cast", ("spell", action.Key), ("target", fighter.Name))
                : BattleOdds.Hit(battle, mover.Seat, fighter.Seat, action.Key) is null
                    ? CommandCall.To("use", ("what", action.Key), ("target", fighter.Name))
                    : CommandCall.To("attack", ("target", fighter.Name), ("weapon", action.Key));
            return new BoardOdds(_names.Action(action.Key), BattleOdds.Hit(battle, mover.Seat, fighter.Seat, action.Key), call.ToString());
        });
        return token with { Odds = [.. odds] };
    }

    private static string StateOf(Vitality health, LeaveReason? gone, bool away) => (health.State, gone) switch
    {
        (_, not null) => "fled",
        (LifeState.Dead, _) => "dead",
        (LifeState.Dying or LifeState.Stable, _) => "down",
        _ => away ? "away" : "ready",
    };
}
