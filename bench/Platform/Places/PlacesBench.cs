using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Guildhall.Bench.Figures;
using Guildhall.Core.Sessions;
using Guildhall.Core.Text;
using Guildhall.Imaging;
using Guildhall.Modules.Tabletop.Show;
using Guildhall.Pipeline;
using Guildhall.Rules.Dungeons.Fogs;
using Guildhall.Rules.Dungeons.Generators;
using Guildhall.Rules.Dungeons.Places;

namespace Guildhall.Bench.Platform.Places;

/// <summary>How long places take to make and to draw, how large they are stored, and what they are like.</summary>
internal static class PlacesBench
{
    private const int MostMilliseconds = 150;
    private const int MostBytes = 400_000;

    public static int Run(BenchOptions options)
    {
        var count = options.Number("count", 50);
        var table = new FigureTable($"Places, {count} seeds of each kind and size, medians");
        var words = new Words(StringFiles.Load([typeof(PlacePicture).Assembly]), "en");
        var renderer = new PngPictureRenderer();
        foreach (var kind in Enum.GetValues<PlaceKind>())
        {
            foreach (var size in Enum.GetValues<PlaceSize>()) Measure(table, kind, size, count, words, renderer);
        }

        table.Print();
        return table.AnyMissed ? 1 : 0;
    }

    private static void Measure(FigureTable table, PlaceKind kind, PlaceSize size, int count, Words words, PngPictureRenderer renderer)
    {
        var (made, drawn, bytes, stored) = (new List<double>(), new List<double>(), new List<int>(), new List<int>());
        var reports = new List<PlaceReport>();
        for (var seed = 0; seed < count; seed++)
        {
            var clock = Stopwatch.GetTimestamp();
            var place = PlaceGenerator.Generate(new PlacePlan($"bench {seed}", kind, size, 1 + (seed % 20)));
            made.Add(Stopwatch.GetElapsedTime(clock).TotalMilliseconds);
            reports.Add(PlaceCheck.Examine(place));
            stored.Add(CanonicalJson.Write(place).Length);
            var map = PlaceMap.Of(place, PlaceState.Untouched, 0);
            var view = Views.ForMaster(place, PlaceState.Untouched, 0, map, Everybody(place));
            var tokens = view.Tokens.Select(token => new TokenPicture(token.Key, "G", "Goblin", TokenSide.Foe) { HitPercent = 60 }).ToImmutableArray();
            clock = Stopwatch.GetTimestamp();
            var png = renderer.Render(PlacePicture.Draw(view, tokens, new PictureMarks { Title = "Bench", Labels = true }, words));
            drawn.Add(Stopwatch.GetElapsedTime(clock).TotalMilliseconds);
            bytes.Add(png.Length);
        }

        var name = $"{kind} {size}";
        table.Add($"{name}: made", Text($"{Median(made):0.0} ms"));
        table.Add($"{name}: drawn", Text($"< {MostMilliseconds} ms"), Text($"{Median(drawn):0} ms"), Median(drawn) < MostMilliseconds);
        table.Add($"{name}: PNG at most", Text($"< {MostBytes / 1_000} kB"), Text($"{bytes.Max() / 1_000} kB"), bytes.Max() < MostBytes);
        table.Add(
            $"{name}: sound", "all", Text($"{reports.Count(report => report.Problems.IsEmpty && report.Reached == report.FloorSquares)} of {count}"),
            reports.TrueForAll(report => report.Problems.IsEmpty && report.Reached == report.FloorSquares));
        table.Add(
            $"{name}: stored, rooms, loops, dead ends, way",
            Text($"{stored.Average() / 1_000:0} kB, {reports.Average(report => report.Rooms):0.0}, {reports.Average(report => report.Loops):0.0}, {reports.Average(report => report.DeadEndPercent):0} %, {reports.Average(report => report.CriticalPath):0}"));
    }

    private static ImmutableArray<PlaceToken> Everybody(Place place) => [.. place.Spawns.Select(spawn => new PlaceToken(Text($"{spawn.Id}"), spawn.At))];

    private static double Median(List<double> figures) => figures.Order().ElementAt(figures.Count / 2);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
