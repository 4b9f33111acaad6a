using System.Globalization;
using Guildhall.Core.Commands;
using Guildhall.Core.Drawings;
using Guildhall.Core.Replies;
using Guildhall.Core.Text;
using Guildhall.Modules.Heroes.Rules;

namespace Guildhall.Modules.Heroes.Show;

/// <summary>Sheets as they were: when, why, what changed.</summary>
internal static class HistoryCard
{
    private const int MostButtons = 5;

    /// <summary>A line for each, and buttons for the newest that can be put back.</summary>
    /// <param name="snapshots">The newest first.</param>
    public static Reply Of(IReadOnlyList<HeroSnapshot> snapshots, Roster roster, Words words)
    {
        if (snapshots.Count == 0)
        {
            return new Reply(words.Say("hero.history-empty")) { Visibility = Visibility.OnlyMe };
        }

        var lines = string.Join('\n', snapshots.Select((_, index) => Line(snapshots, index, roster, words)));
        var title = words.Say("hero.history");
        return new Reply(CleanText.Clip($"{title}\n{lines}", 4_000))
        {
            Cards = [new Card(title, CleanText.Clip(lines, 4_000)) { Color = Palette.Gold.ToString() }],
            Components = [.. snapshots.Where(one => one.Reason != SnapshotReason.Fell && one.Sheet.Alive).Take(MostButtons).Select(one => Restore(one, sure: false, words))],
            Visibility = Visibility.OnlyMe,
        };
    }

    public static Reply Ask(HeroSnapshot then, Restoring restoring, Words words)
    {
        string[] parts =
        [
            words.Say("hero.restore-sure", ("name", then.Sheet.Name), ("at", Time(then))),
            Listed("hero.restore-on", restoring.On, words),
            Listed("hero.restore-off", restoring.Off, words),
        ];
        return new Reply(string.Join(' ', parts.Where(part => part.Length > 0)) + Missing(restoring, words))
        {
            Components = [Restore(then, sure: true, words)],
            Visibility = Visibility.OnlyMe,
        };
    }

    /// <summary>With a blank before it, or nothing.</summary>
    public static string Missing(Restoring restoring, Words words) =>
        restoring.Missing.IsEmpty ? "" : " " + Listed("hero.restore-missing", restoring.Missing, words);

    private static Button Restore(HeroSnapshot one, bool sure, Words words)
    {
        var number = one.Number.ToString(CultureInfo.InvariantCulture);
        var label = words.Say("hero.button.restore", ("name", one.Sheet.Name), ("number", number));
        return sure
            ? new(label) { Call = CommandCall.To("hero restore", ("snapshot", number), ("sure", "true")), Style = ButtonStyle.Danger }
            : new(label) { Call = CommandCall.To("hero restore", ("snapshot", number)) };
    }

    private static string Line(IReadOnlyList<HeroSnapshot> snapshots, int index, Roster roster, Words words)
    {
        var one = snapshots[index];
        var after = snapshots.Take(index).LastOrDefault(newer => newer.Sheet.Id == one.Sheet.Id)?.Sheet
            ?? roster.Heroes.FirstOrDefault(hero => hero.Id == one.Sheet.Id);
        string[] changes =
        [
            Listed("hero.history-off", one.Sheet.Worn.Except(after?.Worn ?? [], StringComparer.Ordinal), words),
            Listed("hero.history-on", (after?.Worn ?? []).Except(one.Sheet.Worn, StringComparer.Ordinal), words),
        ];
        var line = words.Say(
            "hero.history-line",
            ("number", one.Number),
            ("at", Time(one)),
            ("name", one.Sheet.Name),
            ("reason", words.Say(ReasonKey(one.Reason))),
            ("calling", Terms.Calling(words, HeroView.Of(one.Sheet, HeroDeeds.None))),
            ("experience", one.Sheet.Experience));
        return string.Join(' ', changes.Where(change => change.Length > 0).Prepend(line));
    }

    private static string ReasonKey(SnapshotReason reason) => reason switch
    {
        SnapshotReason.Retired => "hero.history-retired",
        SnapshotReason.Fell => "hero.history-fell",
        SnapshotReason.Geared => "hero.history-geared",
        SnapshotReason.Restored => "hero.history-restored",
    };

    private static string Listed(string key, IEnumerable<string> items, Words words) =>
        items.Select(item => Terms.Item(words, item)).ToList() is { Count: > 0 } names ? words.Say(key, ("items", Terms.Join(names))) : "";

    private static string Time(HeroSnapshot one) => one.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
