using Guildhall.Core.Drawings;
using Guildhall.Modules.Heroes;
using Guildhall.Modules.Heroes.Show;

namespace Guildhall.Tests.Unit.Modules.Heroes.Show;

public sealed class SheetPictureTests
{
    [Fact]
    public void Boxes_stand_apart_and_inside_the_picture()
    {
        foreach (var drawing in Sample.EveryHero.Select(Draw))
        {
            CheckBoxes(drawing);
        }
    }

    [Fact]
    public void Words_have_a_room_and_keep_to_the_picture()
    {
        foreach (var drawing in Sample.EveryHero.Select(Draw))
        {
            CheckWords(drawing);
        }
    }

    [Fact]
    public void The_portrait_is_the_archetypes_icon_and_a_skull_once_the_hero_has_died()
    {
        SheetHeader.IconOf("wizard").ShouldBe(Icon.Wizard);
        SheetHeader.IconOf("from-the-future").ShouldBe(Icon.Unknown);

        var hero = Sample.Hero() with { Alive = false };
        Portrait(SheetPicture.Draw(HeroView.Of(hero, HeroDeeds.None), Sample.English)).ShouldBe(Icon.Skull);
        Portrait(SheetPicture.Draw(Sample.View(), Sample.English)).ShouldBe(Icon.Fighter);
    }

    [Fact]
    public void Deeds_are_told_at_the_bottom()
    {
        var deeds = new HeroDeeds(Delves: 12, DelvesWon: 9, Battles: 30, Foes: 40, Falls: 1);
        var drawing = SheetPicture.Draw(HeroView.Of(Sample.Hero(), deeds), Sample.English);

        drawing.Shapes.OfType<Shape.Text>().ShouldContain(text =>
            text.Content == "12 delves (9 won)  ·  30 battles won  ·  40 foes overcome  ·  fell once");
    }

    private static void CheckBoxes(Drawing drawing)
    {
        var boxes = drawing.Shapes.OfType<Shape.Rectangle>().Where(shape => shape is { Radius: 12, Fill: null }).ToList();

        boxes.Count.ShouldBeGreaterThanOrEqualTo(15);
        boxes.ShouldAllBe(box => box.X >= 0 && box.Y >= 0 && box.X + box.Width <= drawing.Width && box.Y + box.Height <= drawing.Height);
        foreach (var (box, other) in boxes.SelectMany((box, index) => boxes.Skip(index + 1).Select(other => (box, other))))
        {
            Overlap(box, other).ShouldBeFalse($"{box} and {other}");
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

    private static Drawing Draw((string Archetype, int Experience, string Locale) hero) => SheetPicture.Draw(
        Sample.View("Wilhelmine von Hohenzollern-Mond", hero.Archetype, hero.Experience), Sample.WordsOf(hero.Locale));

    private static Icon Portrait(Drawing drawing) => drawing.Shapes.OfType<Shape.Sprite>().Single(sprite => sprite.Scale == 6).Icon;

    private static bool Overlap(Shape.Rectangle box, Shape.Rectangle other) =>
        box.X < other.X + other.Width && other.X < box.X + box.Width && box.Y < other.Y + other.Height && other.Y < box.Y + box.Height;
}
