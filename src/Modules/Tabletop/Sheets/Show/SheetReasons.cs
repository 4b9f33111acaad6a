using System.Collections.Immutable;
using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;
using Guildhall.Core.Text;
using Guildhall.Rules.FifthEdition;

namespace Guildhall.Modules.Tabletop.Sheets.Show;

/// <summary>Why the numbers of a sheet are what they are.</summary>
internal static class SheetReasons
{
    private const int MostSuggestions = 25;
    private const int LongestList = 3_900;

    /// <summary>Words that ask for several numbers at once, and the beginnings of those.</summary>
    private static readonly ImmutableArray<(string Word, string[] Begins)> _groups =
    [
        ("saves", ["save."]), ("skills", ["skill."]), ("scores", ["score."]), ("attacks", ["attacks", "attack.", "damage."]), ("dc", ["dc.", "spell-attack."]),
        ("spells", ["dc.", "spell-attack.", "slots"]), ("resources", ["uses."]), ("numbers", ["number."]),
    ];

    /// <summary>One number or a group of them; refused as <c>sheet.why-unknown</c> where the sheet has no such thing.</summary>
    public static Result<Reply> Explain(SheetView view, string what, SheetTerms terms)
    {
        var keys = KeysOf(view, what, terms);
        if (keys.IsEmpty)
        {
            var words = _groups.Select(group => group.Word).Where(word => !KeysOf(view, word, terms).IsEmpty);
            return Refusal.Of("sheet.why-unknown", ("name", view.Stored.Name), ("what", CleanText.NameOf(what, 40)), ("known", $"ac, hp, initiative, speed, carry, {string.Join(", ", words)}"));
        }

        var lines = CleanText.Clip(string.Join('\n', keys.Select(key => Line(view, key, terms))), LongestList);
        var title = terms.Say("sheet.why", ("name", view.Stored.Name));
        return new Reply(CleanText.Clip($"{title}\n{lines}", 4_000))
        {
            Cards = [new Card(title, lines) { Color = Core.Drawings.Palette.Gold.ToString() }],
            Visibility = Visibility.OnlyMe,
        };
    }

    /// <summary>What may be asked, by its name.</summary>
    public static IReadOnlyList<Suggestion> Suggest(SheetView view, string typed, SheetTerms terms) =>
    [
        .. _groups.Where(group => !KeysOf(view, group.Word, terms).IsEmpty)
            .Select(group => new Suggestion(terms.Say($"sheet.why.{group.Word}"), group.Word))
            .Concat(view.Sheet.WhyKeys.Select(key => new Suggestion(CleanText.Clip(Label(view, key, terms), 100), key)))
            .Where(found => found.Label.Contains(typed, StringComparison.OrdinalIgnoreCase) || found.Value.Contains(typed, StringComparison.OrdinalIgnoreCase))
            .DistinctBy(found => found.Value, StringComparer.Ordinal)
            .OrderBy(found => found.Value.Contains('.'))
            .Take(MostSuggestions),
    ];

    private static ImmutableArray<string> KeysOf(SheetView view, string what, SheetTerms terms)
    {
        var keys = view.Sheet.WhyKeys;
        var sought = what.Trim().ToLowerInvariant();
        foreach (var (word, begins) in _groups)
        {
            if (sought == word)
            {
                return [.. keys.Where(key => begins.Any(begin => begin.EndsWith('.') ? key.StartsWith(begin, StringComparison.Ordinal) : key == begin))];
            }
        }

        return keys.Contains(sought, StringComparer.Ordinal) ? [sought] : [.. keys.Where(key => Label(view, key, terms).Equals(what.Trim(), StringComparison.OrdinalIgnoreCase))];
    }

    private static string Line(SheetView view, string key, SheetTerms terms)
    {
        var number = view.Sheet.Why(key)!;
        return terms.Say("sheet.why-line", ("label", Label(view, key, terms)), ("number", Written(key, number.Value, terms)), ("parts", Parts(number, key, terms)));
    }

    private static string Parts(Explained number, string key, SheetTerms terms) =>
        SheetTerms.Join(number.Parts.Select(part => $"{terms.Named(part.Label)} {(key == "speed" ? DistanceOf(part.Value, terms) : SheetTerms.Signed(part.Value))}"));

    private static string DistanceOf(int feet, SheetTerms terms) => (feet < 0 ? "−" : "+") + terms.Rules.Distance(Math.Abs(feet));

    private static string Written(string key, int value, SheetTerms terms) => key.Split('.')[0] switch
    {
        "initiative" or "save" or "skill" or "attack" or "damage" or "spell-attack" => SheetTerms.Signed(value),
        "speed" => terms.Rules.Distance(value),
        _ => SheetTerms.Number(value),
    };

    private static string Label(SheetView view, string key, SheetTerms terms)
    {
        var dot = key.IndexOf('.');
        var (kind, rest) = dot < 0 ? (key, "") : (key[..dot], key[(dot + 1)..]);
        return kind switch
        {
            "ac" or "hp" or "initiative" or "speed" or "carry" => terms.Say($"sheet.label.{kind}"),
            "attacks" => terms.Say("sheet.why-attacks"),
            "slots" => terms.Say("sheet.why-slots"),
            "score" => terms.Named($"ability.{rest}"),
            "save" => terms.Say("sheet.why-save", ("ability", terms.Named($"ability.{rest}"))),
            "skill" => terms.Named($"skill.{rest}"),
            "attack" => terms.Say("sheet.why-attack", ("weapon", AttackOf(view, rest, terms))),
            "damage" => terms.Say("sheet.why-damage", ("weapon", AttackOf(view, rest, terms))),
            "dc" => terms.Say("sheet.why-dc", ("source", terms.Source(rest))),
            "spell-attack" => terms.Say("sheet.why-spell-attack", ("source", terms.Source(rest))),
            "uses" => terms.Resource(rest),
            _ => terms.Named($"number.{rest}"),
        };
    }

    private static string AttackOf(SheetView view, string key, SheetTerms terms) =>
        view.Sheet.Attacks.FirstOrDefault(attack => attack.Key == key) is { } attack ? terms.Attack(attack) : SheetTerms.Pretty(key);
}
