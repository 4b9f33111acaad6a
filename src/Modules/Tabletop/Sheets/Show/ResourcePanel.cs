using Guildhall.Core.Drawings;
using Guildhall.Core.Drawings.Sheets;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Modules.Tabletop.Sheets.Show;

/// <summary>What is spent and given back: hit dice, uses of features as pips or a number, and what state the character is in.</summary>
internal static class ResourcePanel
{
    private const int MostPips = 8;
    private const int MostRows = 14;
    private const int Pip = 8;
    private const int PipWidth = 22;

    public static SheetPanel Of(SheetView view, SheetTerms terms)
    {
        var rows = Rows(view, terms).Take(MostRows).ToList();
        return new(terms.Say("sheet.label.resources"), rows.Count, (ink, x, y, width) =>
        {
            foreach (var row in rows)
            {
                Draw(ink, x, y, width, row);
                y += SheetInk.Row;
            }
        });
    }

    /// <summary>A pip for each, the last ones filled; right-aligned.</summary>
    /// <param name="x">The right edge.</param>
    public static void Pips(SheetInk ink, int x, int y, int left, int most, Color color)
    {
        for (var i = 0; i < most; i++)
        {
            ink.Add(new Shape.Ellipse(x - Pip - (i * PipWidth), y + 10, Pip, Pip, most - i <= left ? color : Palette.Abyss, i < most ? Palette.Parchment : null, 2));
        }
    }

    private static IEnumerable<(string Label, int Left, int Most, string? Text)> Rows(SheetView view, SheetTerms terms)
    {
        var (sheet, reserves) = (view.Sheet, view.Reserves);
        if (State(view, terms) is { Length: > 0 } state) yield return (state, 0, 0, "");
        foreach (var (sides, most) in sheet.HitDice)
        {
            yield return (terms.Say("sheet.label.hit-dice", ("die", terms.Rules.Dice(1, sides, 0)[1..])), reserves.HitDice.GetValueOrDefault(sides), most, null);
        }

        if (sheet.PactSlots.Count > 0)
        {
            yield return (terms.Say("sheet.label.pact", ("level", sheet.PactSlots.Level)), reserves.PactSlots, sheet.PactSlots.Count, null);
        }

        foreach (var resource in sheet.Resources.Where(resource => resource.Maximum.Value > 0))
        {
            var die = resource.Die == 0 ? "" : $" ({terms.Rules.Dice(1, resource.Die, 0)})";
            yield return (terms.Resource(resource.Key) + die, reserves.UsesLeft(resource.Key), resource.Maximum.Value, null);
        }
    }

    /// <summary>Exhaustion, inspiration and how alive; empty if there is nothing to say.</summary>
    private static string State(SheetView view, SheetTerms terms)
    {
        var (reserves, vitality) = (view.Reserves, view.Reserves.Vitality);
        return SheetTerms.Join(
        [
            vitality.State == LifeState.Standing ? "" : terms.Say($"sheet.state.{RuleKeys.WordFor(vitality.State)}"),
            vitality.State == LifeState.Dying ? terms.Say("sheet.label.death-saves", ("successes", vitality.Successes), ("failures", vitality.Failures)) : "",
            reserves.Exhaustion == 0 ? "" : terms.Say("sheet.label.exhaustion", ("level", reserves.Exhaustion)),
            reserves.Inspired ? terms.Say("sheet.label.inspired") : "",
            view.Sheet.IsUntrained ? terms.Say("sheet.label.untrained") : "",
        ]);
    }

    private static void Draw(SheetInk ink, int x, int y, int width, (string Label, int Left, int Most, string? Text) row)
    {
        var pips = row.Most is > 0 and <= MostPips;
        var room = row.Most == 0 ? 0 : pips ? row.Most * PipWidth : 100;
        ink.Text(x, y, row.Label, row.Most == 0 ? Palette.Ember : Palette.Parchment, TextWeight.Regular, width - room - 8);
        if (pips)
        {
            Pips(ink, x + width, y, row.Left, row.Most, Palette.Gold);
        }
        else if (row.Most > 0)
        {
            ink.Text(x + width, y, $"{SheetTerms.Number(row.Left)} / {SheetTerms.Number(row.Most)}", Palette.Gold, TextWeight.Bold, room, TextAlign.Right);
        }
    }
}
