using Guildhall.Core.Chance;

namespace Guildhall.Tests.Scenarios.Campaigns;

/// <summary>
/// Chooses among what a table offers as a hurried group would, by what a player sees: strike what can be struck, go where the foes are, and where
/// neither helps end the turn; between fights any choice, a rest where somebody is hurt.
/// </summary>
internal sealed class TableWhims(string seed)
{
    private static readonly string[] _idle = ["stash", "pause", "join", "dungeon master", "no"];
    private readonly HashSet<string> _done = new(StringComparer.Ordinal);
    private readonly DiceCup _cup = DiceCup.FromText($"table/{seed}");

    /// <summary>What to press of it, and the value where it is a list; null where nothing is offered that plays on.</summary>
    public (TableOffer Offer, string? Value)? Choose(IReadOnlyList<TableOffer> offered)
    {
        var open = offered.Where(offer => offer.Enabled && !_idle.Any(word => offer.Label.Contains(word, StringComparison.OrdinalIgnoreCase))).ToList();
        var obvious = open.FindAll(offer => offer.IsPrimary && offer.Values.Count == 0);
        var lists = open.FindAll(offer => offer.Values.Count > 0);
        var cast = lists.Find(offer => offer.Label.StartsWith("Cast", StringComparison.Ordinal));
        var move = lists.Find(offer => offer.Label.StartsWith("Move", StringComparison.Ordinal));
        var end = open.Find(offer => offer.Label == "End turn");
        if (open.Find(offer => offer.Label == "Explore onward") is { } onward) return Explore(open, lists, onward);
        if (cast is not null && _cup.Roll(3) == 1) return (cast, _cup.Pick(cast.Values));
        if (obvious.Count > 0) return (_cup.Pick(obvious), null);
        if (move is not null && _cup.Roll(2) == 1) return (move, move.Values[0]);
        if (end is not null) return (end, null);
        var rest = open.FindAll(offer => offer.Label.Contains("rest", StringComparison.OrdinalIgnoreCase));
        return rest.Count > 0 ? (rest[0], null) : open.Count > 0 ? (open[0], open[0].Values.Count > 0 ? open[0].Values[0] : null) : null;
    }

    /// <summary>In a place: what lies before one's nose, else onward, sometimes back or a search.</summary>
    private (TableOffer Offer, string? Value) Explore(List<TableOffer> open, List<TableOffer> lists, TableOffer onward)
    {
        var deeds = lists.Find(offer => offer.Label.StartsWith("Do", StringComparison.Ordinal));
        var worth = deeds?.Values.Where(value => !value.StartsWith("close", StringComparison.Ordinal)).ToList() ?? [];
        if (worth.Find(value => !_done.Contains(value)) is { } fresh && _done.Add(fresh)) return (deeds!, fresh);
        var agree = open.Find(offer => offer.Label == "Agree to go in");
        var ways = lists.Find(offer => offer.Label.StartsWith("Go", StringComparison.Ordinal));
        var rest = open.FindLast(offer => offer.Label.Contains("rest", StringComparison.OrdinalIgnoreCase));
        return _cup.Roll(12) switch
        {
            <= 3 when worth.Count > 0 => (deeds!, _cup.Pick(worth)),
            6 when ways is not null => (ways, _cup.Pick(ways.Values)),
            7 when open.Find(offer => offer.Label == "Search") is { } search => (search, null),
            >= 11 when rest is not null => (rest, null),
            8 when agree is not null => (agree, null),
            _ => (onward, null),
        };
    }
}
