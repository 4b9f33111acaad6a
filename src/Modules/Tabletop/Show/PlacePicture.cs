using System.Collections.Immutable;
using Guildhall.Core.Drawings;
using Guildhall.Core.Text;
using Guildhall.Rules.Dungeons.Fogs;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Modules.Tabletop.Show;

/// <summary>The picture of one floor as somebody may see it. It is drawn from their view alone, so it can show nothing they do not know.</summary>
public static class PlacePicture
{
    /// <summary>The most names told to those who cannot see the picture.</summary>
    private const int MostTold = 20;

    /// <summary>Draws a view.</summary>
    /// <param name="tokens">How those the view names are drawn; others are left out.</param>
    public static Drawing Draw(PlaceView view, ImmutableArray<TokenPicture> tokens, PictureMarks marks, Words words)
    {
        var turn = tokens.FirstOrDefault(token => token.HasTurn);
        var focus = view.Tokens.FirstOrDefault(token => token.Key == turn?.Key) ?? view.Tokens.FirstOrDefault(seen => IsOfParty(tokens, seen));
        var frame = PictureFrame.Of(view, focus?.Space, marks.Whole);
        var entries = PictureLegend.Entries(view, frame, tokens, marks, words);
        var height = frame.MapBottom + PictureLegend.Height(entries.Length, frame.Width);
        var shapes = ImmutableArray.CreateBuilder<Shape>();
        shapes.Add(new GroundInk(view, frame).Paint());
        var overlay = new OverlayInk(view, frame, shapes);

        // Where squares are tiny, lines would hide more than they tell, and a drawing has no room for them.
        if (frame.Texel > 2) overlay.Grid();
        var fixtures = new FixtureInk(view, frame, shapes);
        fixtures.Stairs();
        var things = new ThingInk(frame, shapes);
        foreach (var thing in view.Things) things.Draw(thing);
        fixtures.Doors();
        fixtures.Treasures();
        shapes.Add(new ShadeInk(view, frame).Paint());
        fixtures.Lights();
        fixtures.Traps();
        if (!marks.Reachable.IsEmpty) overlay.Mark(marks.Reachable, Palette.Moss, 0x38);
        if (!marks.Area.IsEmpty) overlay.Mark(marks.Area, Palette.Ember, 0x58);
        overlay.Trace(marks.Path);
        if (marks.Labels) Name(shapes, view, frame, words);
        fixtures.Notes();
        var ink = new TokenInk(frame, shapes);
        foreach (var (seen, token) in Pairs(view, tokens).OrderBy(pair => pair.Token.HasTurn)) ink.Draw(seen, token);
        overlay.Coordinates();
        Head(shapes, marks.Title, view, frame, words);
        PictureLegend.Draw(shapes, entries, frame.MapBottom, frame.Width);
        return new Drawing(frame.Width, height, Palette.Abyss, Tell(view, tokens, marks, words), shapes.ToImmutable());
    }

    private static bool IsOfParty(ImmutableArray<TokenPicture> tokens, TokenView seen) =>
        tokens.Any(token => token.Key == seen.Key && token.Side == TokenSide.Party);

    private static IEnumerable<(TokenView Seen, TokenPicture Token)> Pairs(PlaceView view, ImmutableArray<TokenPicture> tokens) =>
        from seen in view.Tokens from token in tokens where token.Key == seen.Key select (seen, token);

    private static void Head(ImmutableArray<Shape>.Builder shapes, string title, PlaceView view, PictureFrame frame, Words words)
    {
        shapes.Add(new Shape.Rectangle(0, 0, frame.Width, 50, Palette.Night));
        shapes.Add(new Shape.Rectangle(0, 48, frame.Width, 2, Palette.Gold));
        shapes.Add(new Shape.Text(20, 10, title, Palette.Gold, TextSize.Large, TextWeight.Bold, Width: frame.Width - 320));
        var floor = view.Floors > 1 ? words.Say("place.floor", ("floor", view.Floor + 1)) : words.Say("place.scale");
        shapes.Add(new Shape.Text(frame.Width - 20, 14, floor, Palette.Muted, TextSize.Medium, Align: TextAlign.Right, Width: 270));
    }

    private static void Name(ImmutableArray<Shape>.Builder shapes, PlaceView view, PictureFrame frame, Words words)
    {
        foreach (var region in view.Regions)
        {
            var cells = region.Squares.Cells().Where(frame.Contains).ToList();
            if (cells.Count < 9 || (region.Name.Length == 0 && region.Kind is "corridor" or "maze" or "tunnel")) continue;
            var (left, right) = (cells.Min(cell => cell.X), cells.Max(cell => cell.X) + 1);
            var (top, bottom) = (cells.Min(cell => cell.Y), cells.Max(cell => cell.Y) + 1);
            var name = region.Name.Length > 0 ? region.Name : words.Say($"place.region.{region.Kind}");
            var size = frame.Cell >= 24 ? TextSize.Medium : TextSize.Small;
            var (x, y) = ((frame.X(left) + frame.X(right)) / 2, ((frame.Y(top) + frame.Y(bottom)) / 2) - ((int)size / 2));
            foreach (var (right1, down) in (ReadOnlySpan<(int, int)>)[(-1, -1), (1, -1), (-1, 1), (1, 1)])
            {
                shapes.Add(new Shape.Text(x + right1, y + down, name, Palette.Abyss, size, TextWeight.Bold, TextAlign.Center));
            }

            shapes.Add(new Shape.Text(x, y, name, Palette.Parchment, size, TextWeight.Bold, TextAlign.Center));
        }
    }

    private static string Tell(PlaceView view, ImmutableArray<TokenPicture> tokens, PictureMarks marks, Words words)
    {
        var seen = view.Sight.Sum(row => row.Count(sign => sign is 'c' or 'd'));
        var who = Pairs(view, tokens).Take(MostTold).Select(pair => pair.Seen.How == Perceived.Located
            ? words.Say("place.alt-felt", ("square", SquareNames.Of(pair.Seen.Space.At)))
            : words.Say("place.alt-token", ("name", pair.Token.Name), ("square", SquareNames.Of(pair.Seen.Space.At)), ("side", words.Say($"place.side.{Guildhall.Rules.FifthEdition.RuleKeys.WordFor(pair.Token.Side)}"))));
        var text = words.Say("place.alt", ("title", marks.Title), ("floor", view.Floor + 1), ("seen", seen), ("who", string.Join(", ", who)));
        return text.Length <= Drawing.MaxAlt ? text : text[..(Drawing.MaxAlt - 1)] + "…";
    }
}
