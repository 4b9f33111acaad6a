using Guildhall.Core.Replies;
using Guildhall.Core.Text;
using Guildhall.Modules.Tabletop.Campaigns.Rules;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Modules.Tabletop.Show;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition.Battles;
using Guildhall.Rules.FifthEdition.Grid;
using System.Collections.Immutable;

namespace Guildhall.Modules.Tabletop.Campaigns.Show;

/// <summary>What is legal for one fighter, in words to choose from.</summary>
internal sealed class BattleOptions(CampaignState state, TableNames names, Combatant fighter)
{
    /// <summary>Between an action and whom or where it is aimed at: <c>spell.fireball@goblin-1</c>.</summary>
    public const char At = '@';

    /// <summary>Between an action and what is chosen in it: <c>wild-shape=wolf</c>.</summary>
    public const char Of = '=';

    private const int MostForms = 8;

    private const int LongestLabel = 100;
    private readonly BattleState _battle = state.Battle!;

    /// <summary>Blows and shots at foes, the first weapon first.</summary>
    public IEnumerable<Blow> Blows(ImmutableArray<LegalAction> legal) => legal
        .Where(action => IsBlow(action.Key))
        .SelectMany(action => action.Targets
            .Where(seat => _battle[seat].Side != fighter.Side)
            .OrderBy(seat => GridDistance.Feet(fighter.Space, _battle[seat].Space, _battle.Field!.Map.Diagonals))
            .Select(seat => new Blow(
                action.Key,
                _battle[seat].Name,
                names.Say(
                    action.Cost == ActionCost.Bonus ? "battle.button.bonus-attack" : "battle.button.attack",
                    ("what", names.Action(action.Key)),
                    ("target", names.Of(state, seat)),
                    ("chance", Chance(action.Key, seat))))));

    /// <summary>Spells with whom they may be aimed at.</summary>
    public IEnumerable<SelectChoice> Spells(ImmutableArray<LegalAction> legal) => legal.Where(action => IsSpell(action.Key)).SelectMany(Aimed);

    /// <summary>Everything else.</summary>
    public IEnumerable<SelectChoice> Others(ImmutableArray<LegalAction> legal) => legal
        .Where(action => action.Kind == LegalKind.Act && action.Key != BasicActions.Parley && !IsSpell(action.Key) && !IsBlow(action.Key))
        .OrderBy(action => BasicActions.All.Contains(action.Key, StringComparer.Ordinal) ? 1 : 0)
        .SelectMany(Aimed);

    /// <summary>Squares worth going to: beside each foe, out of reach of all, to each side.</summary>
    public IEnumerable<SelectChoice> Moves(ImmutableArray<LegalAction> legal)
    {
        if (legal.FirstOrDefault(action => action.Kind == LegalKind.Move) is not { Places.IsEmpty: false } move) yield break;
        var seen = new HashSet<Cell>();
        var sight = new Sightline(state, new Audience(false, state.Heroes.ContainsKey(fighter.Name) ? fighter.Name : null));
        var foes = _battle.Combatants.Where(other => other.Stands && other.Side != fighter.Side && sight.Sees(other)).ToList();
        foreach (var foe in foes)
        {
            var (place, feet) = Nearest(move.Places, foe);
            if (seen.Add(place.At)) yield return Move(place, names.Say(feet <= 5 ? "battle.move.beside" : "battle.move.toward", ("who", names.Of(state, foe))));
        }

        if (foes.Count > 0)
        {
            var away = move.Places.MaxBy(place => foes.Min(foe => Feet(place.At, foe)));
            if (seen.Add(away.At)) yield return Move(away, names.Say("battle.move.away"));
        }

        foreach (var (key, east, south) in _sides)
        {
            var far = move.Places.MaxBy(place => (3 * (((place.At.X - fighter.At.X) * east) + ((place.At.Y - fighter.At.Y) * south)))
                - Math.Abs(((place.At.X - fighter.At.X) * south) - ((place.At.Y - fighter.At.Y) * east)));
            if (far.At != fighter.At && seen.Add(far.At)) yield return Move(far, names.Say($"battle.move.{key}"));
        }
    }

    private static readonly (string Key, int East, int South)[] _sides =
    [
        ("north", 0, -1), ("east", 1, 0), ("south", 0, 1), ("west", -1, 0), ("north-east", 1, -1), ("south-east", 1, 1), ("south-west", -1, 1), ("north-west", -1, -1),
    ];

    private bool IsBlow(string key) => key == BasicActions.UnarmedStrike || fighter.Profile.Actions.FirstOrDefault(action => action.Key == key) is { Weapon: true };

    private bool IsSpell(string key) => fighter.Profile.Actions.FirstOrDefault(action => action.Key == key)?.Spell is not null;

    private string Chance(string key, int target) => BattleOdds.Hit(_battle, fighter.Seat, target, key) is { } percent ? $" {percent}%" : "";

    private IEnumerable<SelectChoice> Aimed(LegalAction action)
    {
        var name = names.Action(action.Key);
        var cost = action.Cost == ActionCost.Bonus ? names.Say("battle.cost.bonus") : null;
        if (action.Area is not null && (action.PlaceFeet > 0 || action.Directed))
        {
            if (Aiming.Best(_battle, action) is not { } best) yield break;
            yield return Choice(action.Key, null, name, names.Say("battle.area", ("foes", best.Foes), ("friends", best.Friends)));
            yield break;
        }

        if (action.Destination) yield break;
        if (action.Most == 0 || action.Targets.IsEmpty)
        {
            if (action.Choices.IsEmpty) yield return Choice(action.Key, null, name, cost);
            foreach (var choice in action.Choices.Take(MostForms))
            {
                yield return Choice($"{action.Key}{Of}{choice}", null, names.Say("battle.of", ("what", name), ("choice", names.Choice(choice))), cost);
            }

            yield break;
        }

        foreach (var seat in Aiming.Sensible(_battle, action))
        {
            yield return Choice(action.Key, _battle[seat].Name, names.Say("battle.at", ("what", name), ("target", names.Of(state, seat))), cost);
        }
    }

    private (LegalPlace Place, int Feet) Nearest(ImmutableArray<LegalPlace> places, Combatant foe)
    {
        var place = places.MinBy(one => (Feet(one.At, foe) * 1_000) + one.Feet);
        return (place, Feet(place.At, foe));
    }

    private int Feet(Cell at, Combatant other) => GridDistance.Feet(fighter.Space with { At = at }, other.Space, _battle.Field!.Map.Diagonals);

    private SelectChoice Move(LegalPlace place, string why) => new(
        Cut(names.Say("battle.move.to", ("square", SquareNames.Of(place.At)), ("why", why))),
        SquareNames.Of(place.At),
        names.Say("battle.move.feet", ("feet", place.Feet)));

    private static SelectChoice Choice(string what, string? target, string label, string? text) =>
        new(Cut(label), target is null ? what : $"{what}{At}{target}", text is null ? null : Cut(text));

    private static string Cut(string text) => CleanText.Shorten(text, LongestLabel);
}
