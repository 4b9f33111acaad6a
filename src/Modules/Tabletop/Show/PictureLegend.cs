using System.Collections.Immutable;
using Guildhall.Core.Drawings;
using Guildhall.Core.Text;
using Guildhall.Rules.Dungeons.Fogs;
using Guildhall.Rules.FifthEdition;

namespace Guildhall.Modules.Tabletop.Show;

/// <summary>The strip below a map: what its colors mean, as far as they are on it.</summary>
internal static class PictureLegend
{
    private const int RowHeight = 30;
    private const int EntryWidth = 200;
    private const int MostEntries = 14;

    /// <summary>Color and word for everything that is on the picture and not plain.</summary>
    public static ImmutableArray<(Color Color, string Word)> Entries(
        PlaceView view, PictureFrame frame, ImmutableArray<TokenPicture> tokens, PictureMarks marks, Words words)
    {
        var shown = view.Tokens.Where(token => token.Space.Cells().Any(frame.Contains)).Select(token => token.Key).ToHashSet(StringComparer.Ordinal);
        var drawn = tokens.Where(token => shown.Contains(token.Key)).ToList();
        var entries = new List<(Color, string)>();
        foreach (var side in drawn.Select(token => token.Side).Distinct().Order())
        {
            entries.Add((TokenInk.ColorOf(side).Mix(Palette.White, 40), words.Say($"place.side.{RuleKeys.WordFor(side)}")));
        }

        if (!marks.Reachable.IsEmpty) entries.Add((Palette.Moss, words.Say("place.legend.reachable")));
        if (!marks.Area.IsEmpty) entries.Add((Palette.Ember, words.Say("place.legend.area")));
        foreach (var hazard in view.Hazards.Where(hazard => hazard.Squares.Cells().Any(frame.Contains)).Select(hazard => hazard.Kind).Distinct().Order())
        {
            entries.Add((ColorOf(hazard), words.Say($"place.hazard.{RuleKeys.WordFor(hazard)}")));
        }

        if (view.Traps.Any(trap => frame.Contains(trap.At.At))) entries.Add((Palette.Blood, words.Say("place.legend.trap")));
        if (view.Doors.Any(door => door.IsSecret && frame.Contains(door.At.At))) entries.Add((Palette.Amethyst, words.Say("place.legend.secret")));
        foreach (var condition in drawn.SelectMany(token => token.Conditions).Distinct().Order())
        {
            entries.Add((TokenInk.ColorOf(condition), words.Say(RuleKeys.Of(condition))));
        }

        return [.. entries.Take(MostEntries)];
    }

    public static int Height(int entries, int width) => entries == 0 ? 16 : (RowsOf(entries, width) * RowHeight) + 16;

    public static void Draw(ImmutableArray<Shape>.Builder shapes, ImmutableArray<(Color Color, string Word)> entries, int top, int width)
    {
        var columns = Columns(width);
        var left = (width - (Math.Min(columns, entries.Length) * EntryWidth)) / 2;
        for (var index = 0; index < entries.Length; index++)
        {
            var (x, y) = (left + (index % columns * EntryWidth), top + 10 + (index / columns * RowHeight));
            shapes.Add(new Shape.Ellipse(x + 10, y + 11, 8, 8, entries[index].Color, Palette.Abyss, 1));
            shapes.Add(new Shape.Text(x + 26, y, entries[index].Word, Palette.Parchment, Width: EntryWidth - 34));
        }
    }

    private static Color ColorOf(Guildhall.Rules.Dungeons.Places.HazardKind hazard) => hazard switch
    {
        Guildhall.Rules.Dungeons.Places.HazardKind.Lava => GroundColors.All[13],
        Guildhall.Rules.Dungeons.Places.HazardKind.Fire => GroundColors.All[14],
        Guildhall.Rules.Dungeons.Places.HazardKind.Acid => GroundColors.All[16],
        Guildhall.Rules.Dungeons.Places.HazardKind.Brambles => GroundColors.All[19],
        Guildhall.Rules.Dungeons.Places.HazardKind.Spikes => GroundColors.All[27],
        Guildhall.Rules.Dungeons.Places.HazardKind.Pit => GroundColors.All[22],
        Guildhall.Rules.Dungeons.Places.HazardKind.DeepWater => GroundColors.All[11],
        Guildhall.Rules.Dungeons.Places.HazardKind.Ice => GroundColors.All[23],
        Guildhall.Rules.Dungeons.Places.HazardKind.Spores => GroundColors.All[26],
    };

    private static int Columns(int width) => Math.Max(1, (width - 20) / EntryWidth);

    private static int RowsOf(int entries, int width) => (entries + Columns(width) - 1) / Columns(width);
}
