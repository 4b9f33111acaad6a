using System.Collections.Immutable;
using Guildhall.Core.Drawings;
using Guildhall.Modules.Tabletop.Campaigns.Rules;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Modules.Tabletop.Show;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.Dungeons.Fogs;
using Guildhall.Rules.FifthEdition.Battles;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Modules.Tabletop.Campaigns.Show;

/// <summary>The battle map as a picture: who stands where, how they fare, where whoever is up can go.</summary>
internal static class BattlePicture
{
    private const int MostLetters = 2;

    public static Drawing Draw(CampaignState state, Audience audience, TableNames names)
    {
        var battle = state.Battle!;
        var map = battle.Field!.Map;
        var sight = new Sightline(state, audience);
        var seen = battle.Combatants.Where(fighter => fighter.Present && sight.Sees(fighter)).ToList();
        var turn = battle.Phase == BattlePhase.Fighting ? battle.Question?.Seat ?? battle.Active : -1;
        if (state.Inside is not null)
        {
            // A fight in a place is seen on its floor, as far as that is known.
            var floor = new ExpeditionView(state, audience).Of();
            return Draw(state, audience, seen, turn, floor with { Tokens = [.. seen.Select(fighter => new TokenView(fighter.Name, fighter.Space, Perceived.Clearly))] }, names);
        }

        var view = new PlaceView
        {
            Floor = 0,
            Floors = 1,
            Ground = Rows(map, cell => Terrains.SignOf(map[cell])),
            Sight = Rows(map, _ => 'c'),
            Light = Light(map),
            IsMaster = audience.Master,
            Tokens = [.. seen.Select(fighter => new TokenView(fighter.Name, fighter.Space, Perceived.Clearly))],
        };
        return Draw(state, audience, seen, turn, view, names);
    }

    private static Drawing Draw(CampaignState state, Audience audience, List<Combatant> seen, int turn, PlaceView view, TableNames names)
    {
        var battle = state.Battle!;
        var reachable = Reachable(state, battle, turn).Where(view.IsKnown).ToImmutableArray();
        var marks = new PictureMarks { Title = Title(state, battle, turn, names), Reachable = reachable, Whole = state.Inside is null };
        return PlacePicture.Draw(view, [.. seen.Select(fighter => Token(state, audience, fighter, turn, names))], marks, names.Words);
    }

    private static string Title(CampaignState state, BattleState battle, int turn, TableNames names) => turn < 0
        ? names.Say("battle.picture", ("round", battle.Round))
        : names.Say("battle.picture-turn", ("round", battle.Round), ("who", names.Of(state, turn)));

    private static ImmutableArray<Cell> Reachable(CampaignState state, BattleState battle, int turn) =>
        turn >= 0 && battle.Question is null && state.Heroes.ContainsKey(battle[turn].Name)
            ? [.. Battle.Legal(battle, turn).Where(action => action.Kind == LegalKind.Move).SelectMany(action => action.Places).Select(place => place.At)]
            : [];

    private static TokenPicture Token(CampaignState state, Audience audience, Combatant fighter, int turn, TableNames names)
    {
        var hero = state.Heroes.ContainsKey(fighter.Name);
        var name = names.Of(state, fighter);
        var open = hero || audience.Master || state.Rules.OpenHitPoints;
        return new TokenPicture(fighter.Name, Label(name), name, hero ? TokenSide.Party : fighter.Side == BattleLayout.Party ? TokenSide.Ally : TokenSide.Foe)
        {
            HitPercent = open ? fighter.Health.Current * 100 / Math.Max(1, fighter.Health.Maximum) : null,
            Conditions = [.. fighter.Effects.Where(effect => effect.Condition is not null).Select(effect => effect.Condition!.Value).Distinct()],
            HasTurn = fighter.Seat == turn,
            IsDown = fighter.Health.State != LifeState.Standing,
        };
    }

    /// <summary>Initials, and the number where there are several of a kind.</summary>
    public static string Label(string name)
    {
        var words = name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        var number = words.Length > 1 && char.IsAsciiDigit(words[^1][0]) ? words[^1] : "";
        var letters = string.Concat(words.Where(word => char.IsLetter(word[0])).Take(MostLetters).Select(word => char.ToUpperInvariant(word[0])));
        return number.Length > 0 ? $"{letters[..Math.Min(1, letters.Length)]}{number}" : letters;
    }

    private static ImmutableArray<string> Light(BattleMap map)
    {
        var sight = new Sight(map);
        return Rows(map, cell => (char)('0' + (int)sight.LightAt(cell)));
    }

    private static ImmutableArray<string> Rows(BattleMap map, Func<Cell, char> sign) =>
        [.. Enumerable.Range(0, map.Height).Select(y => string.Concat(Enumerable.Range(0, map.Width).Select(x => sign(new Cell(x, y)))))];
}
