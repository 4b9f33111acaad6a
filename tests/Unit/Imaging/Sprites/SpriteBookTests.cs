using Guildhall.Core.Drawings;
using Guildhall.Imaging.Sprites;

namespace Guildhall.Tests.Unit.Imaging.Sprites;

public sealed class SpriteBookTests
{
    public static TheoryData<Icon> Icons => [.. Enum.GetValues<Icon>()];

    [Theory]
    [MemberData(nameof(Icons))]
    public void Every_icon_is_painted_on_its_whole_square(Icon icon)
    {
        SpriteBook.Has(icon).ShouldBeTrue();
        var art = SpriteBook.Find(icon);

        art.Rows.Count.ShouldBe(SpriteBook.Side);
        art.Rows.ShouldAllBe(row => row.Length == SpriteBook.Side);
        art.Rows.SelectMany(row => row).Where(name => name != '.' && art.ColorOf(name).A == 0).ShouldBeEmpty();
    }

    [Fact]
    public void No_icon_is_another_ones_twin() =>
        Enum.GetValues<Icon>().Select(icon => string.Concat(SpriteBook.Find(icon).Rows)).Distinct(StringComparer.Ordinal).Count()
            .ShouldBe(Enum.GetValues<Icon>().Length);

    [Fact]
    public void An_icon_from_a_newer_version_shows_as_unknown() =>
        SpriteBook.Find((Icon)9999).ShouldBe(SpriteBook.Find(Icon.Unknown));
}
