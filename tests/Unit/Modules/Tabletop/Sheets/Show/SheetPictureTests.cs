using Guildhall.Core.Drawings;
using Guildhall.Core.Drawings.Sheets;
using Guildhall.Modules.Tabletop.Sheets;
using Guildhall.Modules.Tabletop.Sheets.Show;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Tests.Unit.Modules.Tabletop.Sheets.Show;

public sealed class SheetPictureTests
{
    [Fact]
    public void Every_class_at_every_height_fits_into_a_picture_with_boxes_that_stand_apart()
    {
        foreach (var (@class, level) in SampleSheets.Every)
        {
            foreach (var words in new[] { SampleSheets.English, SampleSheets.German })
            {
                var drawing = SheetPicture.Draw(SheetView.Of(SampleSheets.Of(@class, level, "Wilhelmine von Hohenzollern-Mond")), new(words));

                drawing.Width.ShouldBe(SheetInk.Width);
                CheckBoxes(drawing, $"{@class} {level}");
                CheckWords(drawing);
            }
        }
    }

    [Fact]
    public void The_portrait_is_the_class_and_a_skull_for_the_dead()
    {
        var sheet = SampleSheets.Of("wizard", 5);
        Portrait(sheet).ShouldBe(Icon.Wizard);
        Portrait(SampleSheets.Of("druid")).ShouldBe(Icon.Beast);

        var dead = sheet.Reserves.Vitality with { Current = 0, State = LifeState.Dead };
        Portrait(sheet with { Reserves = sheet.Reserves with { Vitality = dead } }).ShouldBe(Icon.Skull);
    }

    [Fact]
    public void Spent_slots_and_hit_points_are_seen()
    {
        var sheet = SampleSheets.Of("wizard", 5);
        var worn = sheet with
        {
            Reserves = sheet.Reserves.SpendSlot(3).SpendSlot(3) with { Vitality = sheet.Reserves.Vitality.Hurt(4).Buffer(5), Exhaustion = 2, Inspired = true },
        };
        var drawing = SheetPicture.Draw(SheetView.Of(worn), SampleSheets.EnglishTerms);

        var full = sheet.Reserves.Vitality.Maximum;
        Texts(drawing).ShouldContain(text => text == $"{full - 4} / {full} +5");
        Texts(drawing).ShouldContain(text => text == "exhaustion 2, heroic inspiration");
        Filled(SheetPicture.Draw(SheetView.Of(sheet), SampleSheets.EnglishTerms)).ShouldBe(Filled(drawing) + 2);
    }

    private static Icon Portrait(StoredSheet sheet) =>
        SheetPicture.Draw(SheetView.Of(sheet), SampleSheets.EnglishTerms).Shapes.OfType<Shape.Sprite>().Single(sprite => sprite.Scale == 6).Icon;

    private static List<string> Texts(Drawing drawing) => [.. drawing.Shapes.OfType<Shape.Text>().Select(text => text.Content)];

    private static int Filled(Drawing drawing) => drawing.Shapes.OfType<Shape.Ellipse>().Count(gem => gem.Fill == Palette.Amethyst);

    private static void CheckBoxes(Drawing drawing, string whose)
    {
        var boxes = drawing.Shapes.OfType<Shape.Rectangle>().Where(shape => shape is { Radius: 12, Fill: null }).ToList();

        boxes.Count.ShouldBeGreaterThanOrEqualTo(15, whose);
        boxes.ShouldAllBe(box => box.X >= 0 && box.Y >= 0 && box.X + box.Width <= drawing.Width && box.Y + box.Height <= drawing.Height);
        foreach (var (box, other) in boxes.SelectMany((box, index) => boxes.Skip(index + 1).Select(other => (box, other))))
        {
            Overlap(box, other).ShouldBeFalse($"{whose}: {box} and {other}");
        }
    }

    private static void CheckWords(Drawing drawing)
    {
        foreach (var text in drawing.Shapes.OfType<Shape.Text>())
        {
            (text.Width > 0 || !text.Content.Any(char.IsLetter)).ShouldBeTrue(text.Content);
            var left = text.Align switch
            {
                TextAlign.Left => text.X,
                TextAlign.Center => text.X - (text.Width / 2),
                TextAlign.Right => text.X - text.Width,
            };
            left.ShouldBeGreaterThanOrEqualTo(0, text.Content);
            (left + text.Width).ShouldBeLessThanOrEqualTo(drawing.Width, text.Content);
            text.Y.ShouldBeLessThan(drawing.Height - (int)text.Size, text.Content);
        }
    }

    private static bool Overlap(Shape.Rectangle box, Shape.Rectangle other) =>
        box.X < other.X + other.Width && other.X < box.X + box.Width && box.Y < other.Y + other.Height && other.Y < box.Y + box.Height;
}
