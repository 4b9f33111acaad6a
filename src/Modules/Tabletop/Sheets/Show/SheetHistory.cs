using System.Globalization;
using Guildhall.Core.Commands;
using Guildhall.Core.Drawings;
using Guildhall.Core.Replies;
using Guildhall.Core.Text;
using Guildhall.Rules.FifthEdition;

namespace Guildhall.Modules.Tabletop.Sheets.Show;

/// <summary>Sheets as they were: when, why, what changed.</summary>
internal static class SheetHistory
{
    private const int MostButtons = 5;

    /// <summary>A line for each, and buttons for the newest.</summary>
    /// <param name="versions">The newest first.</param>
    /// <param name="kept">The sheets as they are now.</param>
    public static Reply Of(IReadOnlyList<SheetVersion> versions, IReadOnlyList<StoredSheet> kept, Words words)
    {
        if (versions.Count == 0)
        {
            return new Reply(words.Say("sheet.history-empty")) { Visibility = Visibility.OnlyMe };
        }

        var terms = new SheetTerms(words);
        var lines = CleanText.Clip(string.Join('\n', versions.Select((_, index) => Line(versions, index, kept, terms))), 3_900);
        var title = words.Say("sheet.history");
        return new Reply(CleanText.Clip($"{title}\n{lines}", 4_000))
        {
            Cards = [new Card(title, lines) { Color = Palette.Gold.ToString() }],
            Components = [.. versions.Take(MostButtons).Select(one => Restore(one, sure: false, words))],
            Visibility = Visibility.OnlyMe,
        };
    }

    public static Reply Ask(SheetVersion then, StoredSheet now, SheetTerms terms)
    {
        var changes = string.Join("; ", SheetDifference.Of(now, then.Sheet, terms));
        return new Reply(CleanText.Clip(terms.Say("sheet.restore-sure", ("name", now.Name), ("at", Time(then)), ("changes", changes.Length == 0 ? "–" : changes)), 4_000))
        {
            Components = [Restore(then, sure: true, terms.Words)],
            Visibility = Visibility.OnlyMe,
        };
    }

    private static Button Restore(SheetVersion one, bool sure, Words words)
    {
        var number = one.Number.ToString(CultureInfo.InvariantCulture);
        var label = words.Say("sheet.button.restore", ("name", one.Sheet.Name), ("number", number));
        return sure
            ? new(label) { Call = CommandCall.To("sheet restore", ("version", number), ("sure", "true")), Style = ButtonStyle.Danger }
            : new(label) { Call = CommandCall.To("sheet restore", ("version", number)) };
    }

    private static string Line(IReadOnlyList<SheetVersion> versions, int index, IReadOnlyList<StoredSheet> kept, SheetTerms terms)
    {
        var one = versions[index];
        var after = versions.Take(index).LastOrDefault(newer => newer.Sheet.Id == one.Sheet.Id)?.Sheet ?? kept.FirstOrDefault(sheet => sheet.Id == one.Sheet.Id);
        var changes = after is null ? [] : SheetDifference.Of(one.Sheet, after, terms);
        return terms.Say(
            "sheet.history-line",
            ("number", one.Number),
            ("at", Time(one)),
            ("name", one.Sheet.Name),
            ("reason", terms.Say($"sheet.reason.{RuleKeys.WordFor(one.Reason)}")),
            ("changes", changes.IsEmpty ? "none" : string.Join("; ", changes)));
    }

    private static string Time(SheetVersion one) => one.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
