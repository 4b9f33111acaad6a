using Guildhall.Core.Chance;
using Guildhall.Tests.Scenarios.Support.Wire;

namespace Guildhall.Tests.Scenarios.Party;

/// <summary>
/// Picks among what is offered as a hasty but not foolish party would: by what a player sees, labels, colors and the table, and by a seed.
/// </summary>
internal sealed class PressPolicy(string seed)
{
    private const int Patience = 400;
    private static readonly string[] _idle = ["map", "join", "sheet"];
    private static readonly string[] _care = ["heal", "cure", "lay on hands", "spare", "second wind"];

    private readonly DiceCup _whims = DiceCup.FromText($"presses/{seed}");
    private readonly HashSet<(string UserId, string Label)> _vain = [];
    private int _pressed;

    /// <summary>Somebody pressed something they may not do here; others still may.</summary>
    public void Remember(Press refused) => _vain.Add((refused.UserId, refused.On.Label));

    public Press Choose(ShownTable table, IReadOnlyList<ShownComponent> offered)
    {
        _pressed++;
        var enabled = offered.Where(component => component.Enabled).ToList();
        return table.Turn is { } turn
            ? Fight(table, table.Combatants.Single(other => other.Key == turn).UserId!, enabled)
            : Explore(table, enabled);
    }

    private Press Fight(ShownTable table, string actor, List<ShownComponent> offered)
    {
        var party = table.Combatants.Where(other => other.Side == "party").ToList();
        var choices = offered.SelectMany(select => select.Options.Select(choice => new Press(actor, select, choice.Value))).ToList();
        var patients = party.Where(other => other.State == "down" || (other.State == "ready" && other.IsHurt)).Select(other => other.Name).ToArray();
        var care = choices.Where(press => Tells(LabelOf(press), _care) && Tells(LabelOf(press), patients)).ToList();
        if (care.Count > 0)
        {
            return _whims.Pick(care);
        }

        var flight = offered.Find(component => component.Is("danger"));
        if (flight is not null && party.Count(other => other.State == "ready") * 2 <= party.Count && _whims.Roll(4) == 1)
        {
            return new(actor, flight);
        }

        var attacks = offered.Where(component => component.Is("primary")).ToList();
        return choices.Count > 0 && (attacks.Count == 0 || _whims.Roll(4) == 1) ? _whims.Pick(choices)
            : attacks.Count > 0 ? new(actor, _whims.Roll(4) == 1 ? _whims.Pick(attacks) : attacks[0])
            : new(actor, offered.First(component => component.Is("secondary")));
    }

    private Press Explore(ShownTable table, List<ShownComponent> offered)
    {
        var party = table.Combatants.Where(other => other.Side == "party").ToList();
        var buttons = offered.Where(component => !Tells(component.Label, _idle)).ToList();
        var rests = buttons.Where(button => Tells(button.Label, "rest")).ToList();
        var ways = buttons.Where(button => button.Is("primary")).ToList();
        var others = buttons.Except(rests).Where(button => button.Is("secondary")).ToList();
        var exit = buttons.Find(button => button.Is("danger"));
        var chosen = _pressed > Patience && exit is not null ? exit
            : rests.Count > 0 && party.Exists(other => other.IsHurt) ? rests[^1]
            : ways.Count > 0 && _whims.Roll(3) > 1 ? ways[0]
            : others.Count > 0 ? _whims.Pick(others)
            : ways.Concat(rests).FirstOrDefault() ?? exit!;
        var actors = party.Where(other => other.State == "ready").Select(other => other.UserId!).ToList();
        var able = actors.Where(actor => !_vain.Contains((actor, chosen.Label))).ToList();
        if (Tells(chosen.Label, "go "))
        {
            _vain.Clear();
        }

        return new(_whims.Pick(able.Count > 0 ? able : actors), chosen);
    }

    private static string LabelOf(Press press) => press.On.Options.First(choice => choice.Value == press.Value).Label;

    private static bool Tells(string label, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (label.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
