using Guildhall.Core.Drawings;
using Guildhall.Core.Drawings.Sheets;
using Guildhall.Core.Text;
using Guildhall.Rules.FifthEdition.Heroes;

namespace Guildhall.Modules.Heroes.Show;

/// <summary>The box of spells: numbers of the caster, then each level with its slots as gems and its spells.</summary>
internal static class SpellPanel
{
    private const int Gem = 8;
    private const int GemWidth = 24;

    public static SheetPanel Of(HeroSheet sheet, Words words)
    {
        var levels = sheet.Spells
            .GroupBy(known => known.Spell.Level)
            .Select(level => (Level: level.Key, Spells: WordGrid.Of(level.Select(known => words.Say(known.Spell.NameKey)))))
            .ToList();
        var rows = 1 + levels.Sum(level => 1 + level.Spells.Rows);
        return new(words.Say("hero.label.spells"), rows, (ink, x, y, width) =>
        {
            ink.Text(x, y, Casting(sheet, words), Palette.Frost, TextWeight.Regular, width);
            y += SheetInk.Row;
            foreach (var (level, spells) in levels)
            {
                Title(ink, x, y, width, level, sheet, words);
                y += SheetInk.Row;
                spells.Draw(ink, x, y, width);
                y += spells.Rows * SheetInk.Row;
            }
        });
    }

    private static string Casting(HeroSheet sheet, Words words) => words.Say(
        "hero.label.casting", ("attack", Terms.Signed(sheet.SpellAttack!.Value)), ("difficulty", sheet.SpellDifficulty!.Value));

    private static void Title(SheetInk ink, int x, int y, int width, int level, HeroSheet sheet, Words words)
    {
        ink.Text(x, y, words.Say("hero.label.spell-level", ("level", level)), Palette.Amethyst, TextWeight.Bold, width);
        var slots = level >= 1 && level <= sheet.Slots.Length ? sheet.Slots[level - 1] : 0;
        for (var i = 0; i < slots; i++)
        {
            ink.Add(new Shape.Ellipse(x + width - Gem - (i * GemWidth), y + 10, Gem, Gem, Palette.Amethyst, Palette.Parchment, 2));
        }
    }
}
