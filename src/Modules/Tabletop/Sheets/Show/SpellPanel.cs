using Guildhall.Core.Drawings;
using Guildhall.Core.Drawings.Sheets;
using Guildhall.Rules.FifthEdition.Characters;

namespace Guildhall.Modules.Tabletop.Sheets.Show;

/// <summary>Two boxes of spells, lower and higher levels: numbers of the casters, then each level with its slots as gems and its spells.</summary>
internal static class SpellPanel
{
    private const int Split = 3;

    public static IEnumerable<SheetPanel> Of(SheetView view, SheetTerms terms)
    {
        var levels = view.Sheet.Spells
            .GroupBy(spell => spell.Level)
            .OrderBy(level => level.Key)
            .Select(level => (Level: level.Key, Spells: WordGrid.Of(level.Select(spell => Name(spell, terms)).Distinct(StringComparer.Ordinal))))
            .ToList();
        var castings = view.Sheet.Castings.Where(casting => view.Sheet.LevelIn(casting.Source) > 0 || view.Sheet.Castings.Length == 1).Take(3).ToList();
        yield return Box(terms.Say("sheet.label.spells"), castings, [.. levels.Where(level => level.Level < Split)], view, terms);
        if (levels.Exists(level => level.Level >= Split))
        {
            yield return Box(terms.Say("sheet.label.higher-spells"), [], [.. levels.Where(level => level.Level >= Split)], view, terms);
        }
    }

    private static SheetPanel Box(
        string title, List<CharacterCasting> castings, List<(int Level, WordGrid Spells)> levels, SheetView view, SheetTerms terms) =>
        new(title, castings.Count + levels.Sum(level => 1 + level.Spells.Rows), (ink, x, y, width) =>
        {
            foreach (var casting in castings)
            {
                var line = terms.Say(
                    "sheet.label.casting", ("source", terms.Source(casting.Source)), ("attack", SheetTerms.Signed(casting.Attack.Value)), ("dc", casting.SaveDc.Value));
                ink.Text(x, y, line, Palette.Frost, TextWeight.Regular, width);
                y += SheetInk.Row;
            }

            foreach (var (level, spells) in levels)
            {
                var most = level >= 1 && level <= view.Sheet.Slots.Length ? view.Sheet.Slots[level - 1] : 0;
                ink.Text(x, y, terms.Say("sheet.label.spell-level", ("level", level)), Palette.Amethyst, TextWeight.Bold, width / 2);
                ResourcePanel.Pips(ink, x + width, y, view.Reserves.SlotsLeft(level), most, Palette.Amethyst);
                y += SheetInk.Row;
                spells.Draw(ink, x, y, width);
                y += spells.Rows * SheetInk.Row;
            }
        });

    private static string Name(CharacterSpell spell, SheetTerms terms)
    {
        var name = terms.Named($"spell.{spell.Key}");
        return spell.RitualOnly ? terms.Say("sheet.ritual", ("spell", name)) : name;
    }
}
