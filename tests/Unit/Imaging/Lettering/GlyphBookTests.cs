using System.Text;
using Guildhall.Core.Drawings;
using Guildhall.Imaging.Lettering;

namespace Guildhall.Tests.Unit.Imaging.Lettering;

public sealed class GlyphBookTests
{
    [Fact]
    public void Every_letter_of_the_western_and_central_european_languages_is_drawn()
    {
        var missing = Enumerable.Range(0x21, 0x180 - 0x21).Where(code => code is < 0x7f or > 0xa0 and not 0xad)
            .Select(code => new Rune(code)).Where(rune => !GlyphBook.Has(rune));

        missing.ShouldBeEmpty();
    }

    [Fact]
    public void The_signs_games_need_are_drawn() =>
        "€ẞ–—‘’‚“”„†•…−≤≥≠≈∞←→↑↓↔⚀⚁⚂⚃⚄⚅♥♡♦♣♠★☆◆◇●○■□▲▼▶◀✓✗⚔☠⚡⚠⚙".EnumerateRunes()
            .Where(rune => !GlyphBook.Has(rune)).ShouldBeEmpty();

    [Fact]
    public void No_two_characters_are_mistaken_for_each_other()
    {
        HashSet<string> sameByCustom = ["-‐‑", "–‒−", "—―", ",‚", "□▢", "ÐĐ"];
        var looks = GlyphBook.Known.Where(rune => rune.Value != ' ').GroupBy(Look, StringComparer.Ordinal);

        looks.Where(look => look.Count() > 1).Select(look => string.Concat(look.Order()))
            .Where(alike => !sameByCustom.Any(known => alike.All(known.Contains))).ShouldBeEmpty();
    }

    [Fact]
    public void A_letter_with_a_mark_is_the_letter_and_more()
    {
        var (plain, marked) = (GlyphBook.Find(new Rune('A')), GlyphBook.Find(new Rune('Ä')));

        marked.Strokes.Length.ShouldBe(plain.Strokes.Length + 2);
        marked.Width.ShouldBe(plain.Width);
        GlyphBook.Find(new Rune('ï')).Width.ShouldBeGreaterThan(GlyphBook.Find(new Rune('i')).Width);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void No_letter_is_cut_off_by_the_mask_it_is_inked_in(TextSize size)
    {
        GlyphBook.Known.Where(rune => TouchesRim(Font.Of(size, TextWeight.Bold).Find(rune))).ShouldBeEmpty();
    }

    public static TheoryData<TextSize> Sizes => [.. Enum.GetValues<TextSize>()];

    // The top is a line's own: what a mark above a capital loses there would lie on the line above.
    private static bool TouchesRim(GlyphMask mask) => mask.Row(mask.Height - 1).ContainsAnyExcept((byte)0)
        || Enumerable.Range(0, mask.Height).Any(y => (mask.Row(y)[0] | mask.Row(y)[^1]) != 0);

    private static string Look(Rune rune)
    {
        var mask = Font.Of(TextSize.Huge, TextWeight.Regular).Find(rune);
        return string.Join(';', Enumerable.Range(0, mask.Height).Select(y => Convert.ToHexString(mask.Row(y))));
    }
}
