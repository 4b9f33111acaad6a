using System.Globalization;
using System.Text;
using Guildhall.Rules.Dungeons.Places;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Rules.Dungeons.Drawn;

/// <summary>Prints a place: a sign of the legend for what stands often on plain floor, a line of its own for the rest.</summary>
internal sealed class PlaceTextWriter(Place place)
{
    private const string Signs = "DSLBKTGCPWEHFNRMAUVZJIQYXdglbtcpwehfnrmauzjiqyks0123456789!$%&*@?<>/|{}[]()-_";
    private readonly StringBuilder _text = new();
    private readonly Dictionary<string, char> _signs = new(StringComparer.Ordinal);
    private readonly Dictionary<Spot, char> _drawn = [];

    public string Write()
    {
        Line("place", place.Name.Length > 0 ? $"\"{place.Name}\"" : "", place.IsDrawn ? "" : $"origin={place.Origin}");
        var standing = DefinitionText.Standing(place).ToList();
        Choose(standing);
        foreach (var (words, sign) in _signs.OrderBy(pair => pair.Value)) Line($"{sign} = {words}");
        for (var floor = 0; floor < place.Floors.Length; floor++) Floor(floor, [.. standing.Where(one => one.At.Floor == floor)]);
        return _text.ToString();
    }

    /// <summary>Signs go to what stands there most often, first come first served; a square shows one thing.</summary>
    private void Choose(List<(Spot At, string Words)> standing)
    {
        var often = standing
            .Where(one => place.Floors[one.At.Floor][one.At.At] == Terrain.Floor)
            .GroupBy(one => one.Words, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Take(Signs.Length);
        foreach (var group in often)
        {
            var free = group.Where(one => !_drawn.ContainsKey(one.At)).ToList();
            if (free.Count == 0) continue;
            var sign = Signs[_signs.Count];
            _signs[group.Key] = sign;
            foreach (var (at, _) in free) _drawn.TryAdd(at, sign);
        }
    }

    private void Floor(int index, List<(Spot At, string Words)> standing)
    {
        var floor = place.Floors[index];
        var light = floor.Ambient switch
        {
            LightLevel.Darkness => "dark",
            LightLevel.Dim => "dim",
            LightLevel.Bright => "bright",
        };
        _text.Append('\n');
        Line("floor", light, floor.OpenSky ? "sky" : "", floor.Name.Length > 0 ? $"\"{floor.Name}\"" : "");
        foreach (var haze in floor.Hazes) Line(MapSettings.WordOf(haze.Kind), $"{haze.At.X},{haze.At.Y}", Number(haze.RadiusFeet));
        foreach (var region in place.Regions.Where(region => region.Floor == index)) Line(DefinitionText.Of(region));
        foreach (var hazard in place.Hazards.Where(hazard => hazard.Floor == index)) Line(DefinitionText.Of(hazard));
        var shown = new HashSet<Spot>();
        foreach (var (at, words) in standing)
        {
            if (_signs.TryGetValue(words, out var sign) && _drawn.TryGetValue(at, out var drawn) && drawn == sign && shown.Add(at)) continue;
            Line("at", $"{Number(at.X)},{Number(at.Y)}", words);
        }

        for (var y = 0; y < floor.Height; y++)
        {
            for (var x = 0; x < floor.Width; x++) _text.Append(_drawn.TryGetValue(new Spot(index, x, y), out var sign) ? sign : floor.Rows[y][x]);
            _text.Append('\n');
        }
    }

    private void Line(params ReadOnlySpan<string> words)
    {
        var isFirst = true;
        foreach (var word in words)
        {
            if (word.Length == 0) continue;
            if (!isFirst) _text.Append(' ');
            _text.Append(word);
            isFirst = false;
        }

        _text.Append('\n');
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
