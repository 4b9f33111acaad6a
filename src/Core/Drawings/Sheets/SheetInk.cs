using System.Collections.Immutable;

namespace Guildhall.Core.Drawings.Sheets;

/// <summary>Collects the shapes of a character sheet: boxes of one look, and lines that stay in them.</summary>
public sealed class SheetInk
{
    /// <summary>The width of a sheet.</summary>
    public const int Width = 1200;

    /// <summary>Between the rim of a sheet and its boxes.</summary>
    public const int Margin = 24;

    /// <summary>Between boxes.</summary>
    public const int Gap = 14;

    /// <summary>Between the rim of a box and what is in it.</summary>
    public const int Pad = 18;

    /// <summary>From the top of a titled box to its first row.</summary>
    public const int Heading = 54;

    /// <summary>The height of a row in a box.</summary>
    public const int Row = 34;

    private const int Rounding = 12;
    private readonly ImmutableArray<Shape>.Builder _shapes = ImmutableArray.CreateBuilder<Shape>();

    /// <summary>Everything drawn so far.</summary>
    public ImmutableArray<Shape> Shapes => _shapes.ToImmutable();

    /// <summary>Draws a shape over what is there.</summary>
    public void Add(Shape shape) => _shapes.Add(shape);

    /// <summary>Draws shapes over what is there.</summary>
    public void Add(ImmutableArray<Shape> shapes) => _shapes.AddRange(shapes);

    /// <summary>A box that seems lit from above.</summary>
    public void Box(int x, int y, int width, int height, Color? rim = null)
    {
        _shapes.Add(new Shape.Gradient(x, y, width, height, Palette.Raised, Palette.Panel, Radius: Rounding));
        _shapes.Add(new Shape.Rectangle(x, y, width, height, Outline: rim ?? Palette.Edge, Thickness: 2, Radius: Rounding));
    }

    /// <summary>A box with a heading and a rule under it.</summary>
    public void Panel(int x, int y, int width, int height, string title)
    {
        Box(x, y, width, height);
        Text(x + Pad, y + 12, title, Palette.Gold, TextWeight.Bold, width - (2 * Pad));
        _shapes.Add(Shape.Polyline.Between(x + Pad, y + 42, x + width - Pad, y + 42, Palette.Edge, 2));
    }

    /// <summary>A line of ordinary size that never leaves its room.</summary>
    public void Text(int x, int y, string content, Color color, TextWeight weight, int width, TextAlign align = TextAlign.Left) =>
        _shapes.Add(new Shape.Text(x, y, content, color, TextSize.Medium, weight, align, width));
}
