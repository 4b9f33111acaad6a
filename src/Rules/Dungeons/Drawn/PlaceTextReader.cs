using System.Globalization;
using Guildhall.Core.Results;
using Guildhall.Rules.Dungeons.Places;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Rules.Dungeons.Drawn;

/// <summary>Reads a text line by line, then hands what was drawn to <see cref="PlaceAssembler"/>.</summary>
internal sealed class PlaceTextReader
{
    private readonly SortedDictionary<char, (Definition What, char Ground)> _legend = [];
    private readonly List<DrawnFloor> _floors = [];
    private string _name = "";
    private string _origin = "drawn";

    public Place Read(string text)
    {
        var lines = text.Split('\n');
        for (var number = 1; number <= lines.Length; number++) Line(lines[number - 1].TrimEnd('\r', ' '), number);
        if (_floors.Count == 0 || _floors[^1].Rows.Count == 0)
        {
            throw new TextWord("", lines.Length, 1).Wrong(PlaceTextFault.Empty);
        }

        return new PlaceAssembler(_name, _origin, _legend, _floors).Assemble();
    }

    private void Line(string line, int number)
    {
        if (line.Length == 0 || line[0] == ';') return;
        if (line.Length >= 4 && line[1] == ' ' && line[2] == '=' && line[3] == ' ')
        {
            Sign(line, number);
            return;
        }

        if (line != "floor" && line != "place" && !line.Contains(' ', StringComparison.Ordinal))
        {
            Row(line, number);
            return;
        }

        var words = TextWord.Split(line, number);
        var first = words[0];
        var rest = words.Skip(1).ToList();
        switch (first.Text)
        {
            case "place":
                Place(rest);
                break;
            case "floor":
                Floor(rest, first);
                break;
            case "at":
                At(rest, first);
                break;
            case "entrance":
                Here().Placed.Add((new Definition.OfEntrance(), SpotOf(rest, 0, first), rest[0]));
                break;
            case "region" or "hazard":
                Here().Spread.Add((DefinitionReader.Read(words, first), first));
                break;
            case "mist" or "fog" or "gloom":
                Haze(rest, first);
                break;
            default:
                throw first.Wrong(PlaceTextFault.UnknownWord, Refusal.Of("place.wanted.definition"));
        }
    }

    /// <summary>The floor that lines belong to; one whose rows are drawn still takes them.</summary>
    private DrawnFloor Here()
    {
        if (_floors.Count == 0) _floors.Add(new DrawnFloor(0));
        return _floors[^1];
    }

    private void Place(List<TextWord> words)
    {
        var taken = new TextWords(words, Refusal.Of("place.wanted.quote"));
        _name = taken.TakeQuote();
        _origin = taken.TakeValue("origin")?.Text ?? "drawn";
        taken.End();
    }

    private void Floor(List<TextWord> words, TextWord first)
    {
        if (_floors.Count > 0 && _floors[^1].Rows.Count == 0) throw first.Wrong(PlaceTextFault.Empty);
        if (_floors.Count == Places.Place.MostFloors) throw first.Wrong(PlaceTextFault.TooLarge);
        var taken = new TextWords(words, Refusal.Of("place.wanted.floor"));
        _floors.Add(new DrawnFloor(_floors.Count)
        {
            Ambient = taken.Take("bright") ? LightLevel.Bright : taken.Take("dim") ? LightLevel.Dim : LightLevel.Darkness,
            OpenSky = taken.Take("sky"),
            Name = taken.TakeQuote(),
        });
        taken.Take("dark");
        taken.End();
    }

    private void At(List<TextWord> words, TextWord first)
    {
        var at = SpotOf(words, 0, first);
        Here().Placed.Add((DefinitionReader.Read([.. words.Skip(1)], words[0]), at, words[0]));
    }

    private void Haze(List<TextWord> words, TextWord first)
    {
        var at = SpotOf(words, 0, first);
        var feet = words.Count > 1 && int.TryParse(words[1].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= BattleMap.FarthestFeet
            ? number
            : throw (words.Count > 1 ? words[1] : words[0]).Wrong(PlaceTextFault.BadValue, Refusal.Of("place.wanted.number", ("least", 0), ("most", BattleMap.FarthestFeet)));
        if (words.Count > 2) throw words[2].Wrong(PlaceTextFault.UnknownWord, Refusal.Of("place.wanted.definition"));
        if (Here().Hazes.Count == BattleMap.MostSources) throw first.Wrong(PlaceTextFault.TooLarge);
        var kind = first.Text == "mist" ? HazeKind.Mist : first.Text == "fog" ? HazeKind.Fog : HazeKind.Gloom;
        Here().Hazes.Add(new Haze(at, feet, kind));
    }

    private void Sign(string line, int number)
    {
        var sign = new TextWord(line[..1], number, 1);
        if (Terrains.Signs.Contains(line[0], StringComparison.Ordinal) || _legend.ContainsKey(line[0])) throw sign.Wrong(PlaceTextFault.Twice);
        if (char.IsControl(line[0]) || char.IsSurrogate(line[0]) || char.IsWhiteSpace(line[0])) throw sign.Wrong(PlaceTextFault.BadValue, Refusal.Of("place.wanted.sign"));
        var words = TextWord.Split(line, number, 4);
        var ground = words.FirstOrDefault(word => !word.IsQuoted && word.Text.StartsWith("over=", StringComparison.Ordinal));
        if (ground is not null) words.Remove(ground);
        if (ground is not null && (ground.Text.Length != 6 || !Terrains.Signs.Contains(ground.Text[5], StringComparison.Ordinal)))
        {
            throw ground.Wrong(PlaceTextFault.BadValue, Refusal.Of("place.wanted.sign"));
        }

        _legend[line[0]] = (DefinitionReader.Read(words, new TextWord("=", number, 3)), ground?.Text[5] ?? Terrains.SignOf(Terrain.Floor));
    }

    private void Row(string line, int number)
    {
        var floor = Here();
        if (line.Length > BattleMap.LongestSide || floor.Rows.Count == BattleMap.LongestSide) throw new TextWord(line, number, 1).Wrong(PlaceTextFault.TooLarge);
        if (floor.Rows.Count > 0)
        {
            // A row that does not fit ends where it should go on, or goes on where it should end.
            var width = floor.Rows[0].Row.Length;
            if (line.Length != width) throw new TextWord("", number, Math.Min(line.Length, width) + 1).Wrong(PlaceTextFault.Ragged);
            if (floor.Rows[^1].Line != number - 1) throw new TextWord("", number - 1, 1).Wrong(PlaceTextFault.Ragged);
        }

        for (var index = 0; index < line.Length; index++)
        {
            if (Terrains.Signs.Contains(line[index], StringComparison.Ordinal) || _legend.ContainsKey(line[index])) continue;
            throw new TextWord(line[index].ToString(), number, index + 1).Wrong(PlaceTextFault.UnknownSign);
        }

        floor.Rows.Add((line, number));
    }

    private static Cell SpotOf(List<TextWord> words, int index, TextWord before)
    {
        var word = index < words.Count ? words[index] : new TextWord("", before.Line, before.Column + before.Text.Length);
        return SquaresConverter.Run(word.Text) is { Length: 1 } at && !word.Text.Contains('+', StringComparison.Ordinal)
            ? new Cell(at.X, at.Y)
            : throw word.Wrong(PlaceTextFault.BadValue, Refusal.Of("place.wanted.spot"));
    }
}
