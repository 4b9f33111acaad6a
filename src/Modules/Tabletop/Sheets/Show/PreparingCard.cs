using System.Collections.Immutable;
using Guildhall.Core.Commands;
using Guildhall.Core.Drawings;
using Guildhall.Core.Replies;
using Guildhall.Core.Text;
using Guildhall.Rules.FifthEdition.Content;

namespace Guildhall.Modules.Tabletop.Sheets.Show;

/// <summary>What is prepared, list by list, with menus to change one of them.</summary>
internal static class PreparingCard
{
    private const int MostChoices = 25;
    private const int PageSize = 2 * MostChoices;

    /// <summary>The card and its menus.</summary>
    /// <param name="shown">The list that the menus change.</param>
    /// <param name="page">Which part of its options, from 0.</param>
    /// <param name="told">What to say first; null for nothing.</param>
    public static Reply Of(StoredSheet sheet, SheetPreparing shown, SheetTerms terms, int page, string? told = null)
    {
        var lists = SheetPreparing.Of(sheet.Build).ToList();
        var lines = lists.Select(list => terms.Say(
            "sheet.prepare-list",
            ("list", Named(list, terms)),
            ("count", list.Own.Length),
            ("most", list.Most),
            ("names", list.Own.IsEmpty ? terms.Say("sheet.prepare-none") : SheetTerms.Join(list.Own.Select(key => Called(list, key, terms))))));
        var body = CleanText.Clip(string.Join("\n\n", lines.Prepend(told ?? "").Where(line => line.Length > 0)), 3_800);
        var title = terms.Say("sheet.prepare-title", ("name", sheet.Name));
        return new Reply(CleanText.Clip($"{title}\n{body}", 4_000))
        {
            Cards = [new Card(title, body) { Color = Palette.Gold.ToString() }],
            Components = [.. Menus(sheet, shown, terms, page), .. Others(sheet, lists, shown, terms)],
            Visibility = Visibility.OnlyMe,
        };
    }

    /// <summary>What players call a list.</summary>
    public static string Named(SheetPreparing list, SheetTerms terms) => list.Class is { } @class
        ? terms.Say("sheet.prepare-spells", ("class", terms.Named($"class.{@class}")))
        : terms.Say("sheet.prepare-masteries");

    private static IEnumerable<Component> Menus(StoredSheet sheet, SheetPreparing list, SheetTerms terms, int page)
    {
        var pages = (list.Options.Length + PageSize - 1) / PageSize;
        var at = Math.Clamp(page, 0, Math.Max(0, pages - 1));
        foreach (var some in list.Own.Chunk(MostChoices)) yield return Menu(sheet, list, terms, at, "sheet.menu.unprepare", "remove", some);
        if (list.Own.Length >= list.Most) yield break;
        foreach (var some in list.Options.Skip(at * PageSize).Take(PageSize).Chunk(MostChoices)) yield return Menu(sheet, list, terms, at, "sheet.menu.prepare", "add", some);
        if (pages > 1)
        {
            var next = (at + 1) % pages;
            yield return new Button(terms.Say("sheet.button.page", ("page", next + 1), ("pages", pages))) { Call = To(sheet, list, next) };
        }
    }

    private static Select Menu(StoredSheet sheet, SheetPreparing list, SheetTerms terms, int page, string label, string option, string[] some)
    {
        var call = To(sheet, list, page);
        var part = $"{terms.Say(label)} {Called(list, some[0], terms)} – {Called(list, some[^1], terms)}";
        return new(CleanText.Clip(part, 80), [.. some.Select(key => new SelectChoice(CleanText.Clip(Leveled(list, key, terms), 100), key))])
        {
            Call = call with { Options = call.Options.SetItem("revision", SheetTerms.Number(sheet.Revision)) },
            Option = option,
        };
    }

    private static ImmutableArray<Component> Others(StoredSheet sheet, List<SheetPreparing> lists, SheetPreparing shown, SheetTerms terms) => lists.Count < 2
        ? []
        : [.. lists.Where(list => list.Key != shown.Key).Select(list => new Button(CleanText.Clip(Named(list, terms), 80)) { Call = To(sheet, list, 0) })];

    private static CommandCall To(StoredSheet sheet, SheetPreparing list, int page) =>
        CommandCall.To("sheet prepare", ("name", sheet.Name), ("list", list.Key), ("page", SheetTerms.Number(page)));

    private static string Called(SheetPreparing list, string key, SheetTerms terms) => list.Class is null ? terms.Thing(key) : terms.Named($"spell.{key}");

    private static string Leveled(SheetPreparing list, string key, SheetTerms terms) => list.Class is not null && Compendium.Spells.TryFind(key, out var spell)
        ? terms.Say("tabletop.spell-level", ("name", Called(list, key, terms)), ("level", spell.Level))
        : Called(list, key, terms);
}
