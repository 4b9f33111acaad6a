using System.Collections.Immutable;
using Guildhall.Core.Drawings;
using Guildhall.Rules.Dungeons.Fogs;
using Guildhall.Rules.Dungeons.Places;

namespace Guildhall.Modules.Tabletop.Show;

/// <summary>Things that stand around, whole or broken.</summary>
internal sealed class ThingInk(PictureFrame frame, ImmutableArray<Shape>.Builder shapes)
{
    private static readonly Color _wood = Color.Parse("#a47440");
    private static readonly Color _dark = Color.Parse("#6b4826");
    private static readonly Color _stone = Color.Parse("#a39b92");
    private static readonly Color _shade = Color.Parse("#6d6660");

    public void Draw(ThingView thing)
    {
        if (!frame.Contains(thing.At.At)) return;
        var (x, y, size) = (frame.X(thing.At.X), frame.Y(thing.At.Y), frame.Cell);
        if (!thing.IsWhole)
        {
            Debris(thing.Kind, x, y, size);
            return;
        }

        var rim = Math.Max(1, size / 20);
        var (left, top, inner) = (x + (size / 8), y + (size / 8), size * 3 / 4);
        var (middleX, middleY) = (x + (size / 2), y + (size / 2));
        switch (thing.Kind)
        {
            case ThingKind.Crate:
                shapes.Add(new Shape.Rectangle(left, top, inner, inner, _wood, Palette.Ink, rim));
                shapes.Add(new Shape.Rectangle(left + (size / 10), top + (size / 10), inner - (size / 5), inner - (size / 5), null, _dark, Math.Max(1, size / 14)));
                shapes.Add(Shape.Polyline.Between(left + (size / 8), top + (size / 8), left + inner - (size / 8), top + inner - (size / 8), _dark, Math.Max(2, size / 12)));
                break;
            case ThingKind.Barrel:
                shapes.Add(new Shape.Ellipse(middleX, middleY, inner / 2, inner / 2, _wood, Palette.Ink, rim));
                shapes.Add(new Shape.Ellipse(middleX, middleY, inner / 3, inner / 3, _dark.Mix(_wood, 120), _dark, rim));
                shapes.Add(new Shape.Ellipse(middleX, middleY, Math.Max(2, size / 14), Math.Max(2, size / 14), Palette.Ink));
                break;
            case ThingKind.Table:
                shapes.Add(new Shape.Rectangle(x + (size / 12), y + (size / 5), size - (size / 6), size * 3 / 5, _wood, Palette.Ink, rim, size / 10));
                shapes.Add(new Shape.Rectangle(x + (size / 6), y + (size / 2) - 1, size * 2 / 3, Math.Max(1, size / 24), _dark));
                break;
            case ThingKind.Shelf:
                shapes.Add(new Shape.Rectangle(x + (size / 12), y + (size / 6), size - (size / 6), size * 2 / 3, _dark, Palette.Ink, rim));
                Books(x + (size / 6), y + (size / 4), size);
                break;
            case ThingKind.Statue:
                shapes.Add(new Shape.Rectangle(left, top, inner, inner, _shade, Palette.Ink, rim, size / 10));
                shapes.Add(new Shape.Ellipse(middleX, middleY + (size / 10), size / 4, size / 5, _stone, Palette.Ink, rim));
                shapes.Add(new Shape.Ellipse(middleX, middleY - (size / 8), size / 7, size / 7, _stone, Palette.Ink, rim));
                break;
            case ThingKind.Pillar:
                shapes.Add(new Shape.Ellipse(middleX + 2, middleY + 3, inner / 2, inner / 2, Palette.Abyss.WithAlpha(0x70)));
                shapes.Add(new Shape.Ellipse(middleX, middleY, inner / 2, inner / 2, _shade, Palette.Ink, rim));
                shapes.Add(new Shape.Ellipse(middleX - 1, middleY - 1, inner / 3, inner / 3, _stone));
                break;
            case ThingKind.Web:
                Web(middleX, middleY, size);
                break;
            case ThingKind.Crystal:
                Crystal(middleX, y + size - (size / 8), size / 5, size * 3 / 4, Palette.Frost);
                Crystal(middleX - (size / 4), y + size - (size / 8), size / 7, size / 2, Palette.Amethyst);
                Crystal(middleX + (size / 4), y + size - (size / 8), size / 7, size * 2 / 5, Palette.Frost.Mix(Palette.White, 80));
                break;
            case ThingKind.CrackedWall:
                shapes.Add(new Shape.Polyline(
                    [new Point(x + (size / 4), y + 2), new Point(middleX, y + (size / 3)), new Point(middleX - (size / 8), middleY), new Point(x + (size * 3 / 4), y + size - 3)],
                    Palette.Abyss, Math.Max(2, size / 14)));
                break;
            case ThingKind.Rubble:
                Boulders(x, y, size);
                break;
            case ThingKind.Sarcophagus:
                shapes.Add(new Shape.Rectangle(x + (size / 5), y + (size / 12), size * 3 / 5, size - (size / 6), _stone, Palette.Ink, rim, size / 6));
                shapes.Add(new Shape.Rectangle(x + (size * 3 / 10), y + (size / 5), size * 2 / 5, size * 3 / 5, _shade.Mix(_stone, 100), _shade, rim, size / 8));
                shapes.Add(new Shape.Rectangle(middleX - Math.Max(1, size / 24), y + (size * 3 / 10), Math.Max(2, size / 12), size * 2 / 5, _shade));
                shapes.Add(new Shape.Rectangle(middleX - (size / 8), y + (size * 2 / 5), size / 4, Math.Max(2, size / 12), _shade));
                break;
            case ThingKind.Bars:
                for (var bar = 0; bar < 4; bar++)
                {
                    shapes.Add(new Shape.Rectangle(x + (bar * size / 4) + (size / 10), y + (size / 3), Math.Max(2, size / 10), size / 3, Color.Parse("#9aa3ad"), Palette.Ink, 1));
                }

                break;
        }
    }

    private void Books(int x, int y, int size)
    {
        Color[] spines = [Palette.Blood, Palette.Moss, Palette.Frost, Palette.Gold, Palette.Amethyst];
        var width = Math.Max(2, size / 9);
        for (var book = 0; book < spines.Length; book++)
        {
            shapes.Add(new Shape.Rectangle(x + (book * size / 7), y + (book % 2 * size / 16), width, (size / 2) - (book % 2 * size / 16), spines[book].Mix(Palette.Ink, 110)));
        }
    }

    private void Web(int x, int y, int size)
    {
        var color = Palette.Parchment.WithAlpha(0xb0);
        var far = size * 9 / 20;
        foreach (var (right, down) in (ReadOnlySpan<(int, int)>)[(far, 0), (0, far), (far * 2 / 3, far * 2 / 3), (far * 2 / 3, -far * 2 / 3)])
        {
            shapes.Add(Shape.Polyline.Between(x - right, y - down, x + right, y + down, color));
        }

        foreach (var ring in (ReadOnlySpan<int>)[far / 3, far * 3 / 4]) shapes.Add(new Shape.Ellipse(x, y, ring, ring, null, color));
    }

    private void Crystal(int x, int bottom, int half, int height, Color color)
    {
        shapes.Add(new Shape.Polygon(
            [new Point(x - half, bottom - (height / 4)), new Point(x, bottom - height), new Point(x + half, bottom - (height / 4)), new Point(x, bottom)],
            color, Palette.Ink, 1));
        shapes.Add(new Shape.Polygon(
            [new Point(x, bottom - height), new Point(x + half, bottom - (height / 4)), new Point(x, bottom)], color.Mix(Palette.Abyss, 90)));
    }

    private void Boulders(int x, int y, int size)
    {
        foreach (var (right, down, radius) in (ReadOnlySpan<(int, int, int)>)[(30, 38, 24), (68, 32, 20), (50, 68, 27), (22, 74, 14), (80, 72, 15)])
        {
            shapes.Add(new Shape.Ellipse(
                x + (right * size / 100), y + (down * size / 100), radius * size / 100, radius * size / 110, _shade.Mix(_stone, (byte)(radius * 5)), Palette.Ink, Math.Max(1, size / 24)));
        }
    }

    private void Debris(ThingKind kind, int x, int y, int size)
    {
        var color = kind is ThingKind.Crate or ThingKind.Barrel or ThingKind.Table or ThingKind.Shelf ? _dark : _shade;
        foreach (var (right, down, length) in (ReadOnlySpan<(int, int, int)>)[(20, 30, 30), (55, 24, 22), (34, 62, 36), (66, 70, 18)])
        {
            shapes.Add(new Shape.Rectangle(x + (right * size / 100), y + (down * size / 100), length * size / 100, Math.Max(2, size / 9), color, Palette.Ink, 1));
        }
    }
}
