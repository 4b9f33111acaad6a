using System.Collections.Immutable;
using Guildhall.Core.Drawings;
using Guildhall.Rules.Dungeons.Fogs;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Modules.Tabletop.Show;

/// <summary>Who stands on a map: a disc in the color of their side, with a ring of hit points, pips of conditions and a mark for whose turn it is.</summary>
internal sealed class TokenInk(PictureFrame frame, ImmutableArray<Shape>.Builder shapes)
{
    private const int MostPips = 4;

    /// <summary>Points of a circle, clockwise from the top, in parts of 1,024.</summary>
    private static readonly ImmutableArray<Point> _circle =
        [.. Enumerable.Range(0, 65).Select(step => new Point((int)Math.Round(1024 * Math.Sin(step * Math.PI / 32)), (int)Math.Round(-1024 * Math.Cos(step * Math.PI / 32))))];

    public static Color ColorOf(TokenSide side) => side switch
    {
        TokenSide.Party => Color.Parse("#2f6fb4"),
        TokenSide.Ally => Color.Parse("#3f8f5a"),
        TokenSide.Neutral => Color.Parse("#8a7a4a"),
        TokenSide.Foe => Color.Parse("#a8322f"),
    };

    public static Color ColorOf(Condition condition) => condition switch
    {
        Condition.Poisoned => Palette.Moss,
        Condition.Frightened or Condition.Charmed => Palette.Amethyst,
        Condition.Prone or Condition.Grappled or Condition.Restrained => Palette.Ember,
        Condition.Blinded or Condition.Deafened or Condition.Exhaustion => Palette.Muted,
        Condition.Invisible => Palette.Frost,
        Condition.Incapacitated or Condition.Paralyzed or Condition.Petrified or Condition.Stunned or Condition.Unconscious => Palette.Gold,
    };

    public void Draw(TokenView seen, TokenPicture token)
    {
        if (!seen.Space.Cells().Any(frame.Contains)) return;
        var middle = frame.Middle(seen.Space);
        var radius = (seen.Space.Edge * frame.Cell / 2) - Math.Max(1, frame.Cell / 14);
        var ring = Math.Max(2, frame.Cell / 12);
        if (seen.How == Perceived.Located)
        {
            // Felt, not seen: where, but not who.
            shapes.Add(new Shape.Ellipse(middle.X, middle.Y, radius, radius, Palette.Abyss.WithAlpha(0x80), Palette.Muted, 2));
            Label("?", middle, radius, Palette.Muted);
            return;
        }

        if (token.HasTurn)
        {
            shapes.Add(new Shape.Ellipse(middle.X, middle.Y, radius + ring + 4, radius + ring + 4, Palette.Gold.WithAlpha(0x50)));
            shapes.Add(new Shape.Ellipse(middle.X, middle.Y, radius + ring + 1, radius + ring + 1, null, Palette.Gold, Math.Max(2, ring / 2)));
        }

        var color = token.IsDown ? ColorOf(token.Side).Mix(Palette.Abyss, 150) : ColorOf(token.Side);
        shapes.Add(new Shape.Ellipse(middle.X + 2, middle.Y + 3, radius, radius, Palette.Abyss.WithAlpha(0x90)));
        shapes.Add(new Shape.Ellipse(middle.X, middle.Y, radius, radius, Palette.Abyss));
        shapes.Add(new Shape.Ellipse(middle.X, middle.Y, radius - ring, radius - ring, color.Mix(Palette.White, 20), color.Mix(Palette.Abyss, 90), 1));
        if (token.HitPercent is { } percent) Arc(middle, radius - (ring / 2) - 1, ring, percent);
        else shapes.Add(new Shape.Ellipse(middle.X, middle.Y, radius - 1, radius - 1, null, color.Mix(Palette.White, 110), Math.Max(1, ring / 2)));
        Label(token.Label, middle, radius, token.IsDown ? Palette.Muted : Palette.White);
        if (seen.How == Perceived.Dimly) shapes.Add(new Shape.Ellipse(middle.X, middle.Y, radius, radius, Palette.Abyss.WithAlpha(0x48)));
        if (token.IsDown)
        {
            var cross = radius * 6 / 10;
            shapes.Add(Shape.Polyline.Between(middle.X - cross, middle.Y - cross, middle.X + cross, middle.Y + cross, Palette.Blood, Math.Max(3, ring)));
            shapes.Add(Shape.Polyline.Between(middle.X - cross, middle.Y + cross, middle.X + cross, middle.Y - cross, Palette.Blood, Math.Max(3, ring)));
        }

        Pips(token.Conditions, middle, radius);
        if (token.HasTurn)
        {
            var top = middle.Y - radius - ring - (frame.Cell / 8);
            var half = Math.Max(5, frame.Cell / 6);
            shapes.Add(new Shape.Polygon(
                [new Point(middle.X - half, top - half), new Point(middle.X + half, top - half), new Point(middle.X, top + (half / 2))], Palette.Gold, Palette.Abyss, 1));
        }
    }

    private void Arc(Point middle, int radius, int thickness, int percent)
    {
        var color = percent > 50 ? Palette.Moss : percent > 25 ? Palette.Gold : Palette.Blood;
        var steps = Math.Clamp(((percent * 64) + 99) / 100, 0, 64);
        if (steps == 0) return;
        var points = _circle.Take(steps + 1).Select(point => new Point(middle.X + (point.X * radius / 1024), middle.Y + (point.Y * radius / 1024)));
        shapes.Add(new Shape.Polyline([.. points], color, thickness));
    }

    private void Label(string label, Point middle, int radius, Color color)
    {
        var size = radius >= 40 ? TextSize.Title : radius >= 24 && label.Length < 3 ? TextSize.Large : radius >= 13 ? TextSize.Medium : TextSize.Small;
        if (size > TextSize.Medium && label.Length > 2) size = TextSize.Medium;
        var y = middle.Y - ((int)size / 2);
        shapes.Add(new Shape.Text(middle.X + 1, y + 1, label, Palette.Abyss, size, TextWeight.Bold, TextAlign.Center));
        shapes.Add(new Shape.Text(middle.X, y, label, color, size, TextWeight.Bold, TextAlign.Center));
    }

    private void Pips(ImmutableArray<Condition> conditions, Point middle, int radius)
    {
        var count = Math.Min(MostPips, conditions.Length);
        var size = Math.Max(4, frame.Cell / 9);
        for (var pip = 0; pip < count; pip++)
        {
            var x = middle.X + (((2 * pip) - count + 1) * (size + 1));
            shapes.Add(new Shape.Ellipse(x, middle.Y + radius - 1, size, size, ColorOf(conditions[pip]), Palette.Abyss, Math.Max(1, size / 4)));
        }
    }
}
