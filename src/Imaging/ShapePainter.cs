using System.Collections.Immutable;
using System.Diagnostics;
using Guildhall.Core.Drawings;
using Guildhall.Imaging.Lettering;
using Guildhall.Imaging.Raster;
using Guildhall.Imaging.Sprites;

namespace Guildhall.Imaging;

/// <summary>Draws the shapes of one drawing, one after the other.</summary>
internal sealed class ShapePainter(Canvas canvas)
{
    private readonly Filler _filler = new(canvas.Width, canvas.Height, canvas.Budget);
    private readonly Brush _brush = new(canvas);
    private readonly Outline _outline = new();
    private readonly SpritePainter _sprites = new(canvas);
    private readonly TextPainter _texts = new(canvas);

    public void Draw(Shape shape)
    {
        if (canvas.Budget.IsSpent)
        {
            return;
        }

        switch (shape)
        {
            case Shape.Rectangle rectangle:
                Draw(rectangle);
                break;
            case Shape.Gradient gradient:
                Draw(gradient);
                break;
            case Shape.Ellipse ellipse:
                Draw(ellipse);
                break;
            case Shape.Polyline line:
                Stroke(line.Points, line.Color, line.Thickness, closed: false, centered: true);
                break;
            case Shape.Polygon polygon:
                Draw(polygon);
                break;
            case Shape.Text text:
                _texts.Draw(text);
                break;
            case Shape.Sprite sprite:
                _sprites.Draw(sprite);
                break;
            case Shape.Bitmap bitmap:
                _sprites.Draw(bitmap);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void Draw(Shape.Rectangle shape)
    {
        var box = Box.Of(shape.X, shape.Y, shape.Width, shape.Height);
        Draw(box, box.Corner(shape.Radius), shape.Fill is { } fill ? Paint.Solid(fill) : null);
        Ring(box, box.Corner(shape.Radius), shape.Outline, shape.Thickness);
    }

    private void Draw(Shape.Gradient shape)
    {
        var box = Box.Of(shape.X, shape.Y, shape.Width, shape.Height);
        var (start, length) = shape.Sideways ? (shape.X, shape.Width) : (shape.Y, shape.Height);
        Draw(box, box.Corner(shape.Radius), new Paint(shape.From, shape.To, start, length, shape.Sideways));
    }

    private void Draw(Shape.Ellipse shape)
    {
        var box = Box.Of(shape.X - (long)shape.RadiusX, shape.Y - (long)shape.RadiusY, 2L * shape.RadiusX, 2L * shape.RadiusY);
        Draw(box, new Spot(box.Width / 2, box.Height / 2), shape.Fill is { } fill ? Paint.Solid(fill) : null);
        Ring(box, new Spot(box.Width / 2, box.Height / 2), shape.Outline, shape.Thickness);
    }

    private void Draw(Shape.Polygon shape)
    {
        if (shape.Points.Length < 3)
        {
            return;
        }

        if (shape.Fill is { } fill)
        {
            _outline.Clear();
            _outline.Add([.. shape.Points.Select(point => new Spot(Extent.Fix(point.X), Extent.Fix(point.Y)))]);
            Fill(Paint.Solid(fill));
        }

        if (shape.Outline is { } outline)
        {
            Stroke(shape.Points, outline, shape.Thickness, closed: true, centered: false);
        }
    }

    private void Draw(Box box, Spot corner, Paint? paint)
    {
        if (paint is not { } chosen || box.IsEmpty)
        {
            return;
        }

        if (corner == default)
        {
            canvas.Fill(box.Left / Spot.Unit, box.Top / Spot.Unit, box.Right / Spot.Unit, box.Bottom / Spot.Unit, chosen);
            return;
        }

        _outline.Clear();
        _outline.RoundBox(box, corner);
        Fill(chosen);
    }

    private void Ring(Box box, Spot corner, Color? color, int thickness)
    {
        if (color is not { } chosen || box.IsEmpty || thickness <= 0)
        {
            return;
        }

        var rim = Extent.Fix(thickness);
        _outline.Clear();
        _outline.RoundBox(box, corner);
        _outline.RoundBox(box.Shrink(rim), new Spot(Math.Max(0, corner.X - rim), Math.Max(0, corner.Y - rim)), hole: true);
        Fill(Paint.Solid(chosen));
    }

    private void Stroke(ImmutableArray<Point> points, Color color, int thickness, bool closed, bool centered)
    {
        if (thickness <= 0 || points.IsEmpty)
        {
            return;
        }

        var middle = centered && thickness % 2 == 1 ? Spot.Unit / 2 : 0;
        _outline.Clear();
        Stroker.Stroke(
            _outline,
            [.. points.Select(point => new Spot(Extent.Fix(point.X) + middle, Extent.Fix(point.Y) + middle))],
            Extent.Fix(thickness),
            closed);
        Fill(Paint.Solid(color));
    }

    private void Fill(Paint paint)
    {
        _brush.Paint = paint;
        _filler.Fill(_outline, _brush);
    }
}
