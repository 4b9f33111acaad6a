using System.Globalization;
using Guildhall.Core.Results;
using Guildhall.Rules.FifthEdition;

namespace Guildhall.Rules.Dungeons.Drawn;

/// <summary>The words of a definition, taken one after the other: plain words in any order, <c>name=value</c> pairs, and words in quotes.</summary>
internal sealed class TextWords(List<TextWord> words, Refusal wanted)
{
    private readonly List<TextWord> _left = [.. words];

    /// <summary>Takes the first word, which must be there.</summary>
    public TextWord First(TextWord before)
    {
        if (_left.Count == 0) throw new TextWord("", before.Line, before.Column + before.Text.Length).Wrong(PlaceTextFault.BadValue, wanted);
        var word = _left[0];
        _left.RemoveAt(0);
        return word;
    }

    /// <summary>Takes a plain word out, if it is there.</summary>
    public bool Take(string plain)
    {
        var index = _left.FindIndex(word => !word.IsQuoted && word.Text == plain);
        if (index >= 0) _left.RemoveAt(index);
        return index >= 0;
    }

    /// <summary>Takes a member of an enum out, written in kebab case; null if none is there.</summary>
    public T? TakeOne<T>()
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (Take(RuleKeys.WordFor(value))) return value;
        }

        return null;
    }

    /// <summary>Takes the words in quotes out; empty if there are none.</summary>
    public string TakeQuote()
    {
        var index = _left.FindIndex(word => word.IsQuoted);
        if (index < 0) return "";
        var text = _left[index].Text;
        _left.RemoveAt(index);
        return text;
    }

    /// <summary>Takes the value of a pair out; null if it is not there.</summary>
    public TextWord? TakeValue(string name)
    {
        var index = _left.FindIndex(word => !word.IsQuoted && word.Text.StartsWith(name + "=", StringComparison.Ordinal));
        if (index < 0) return null;
        var word = _left[index];
        _left.RemoveAt(index);
        return new TextWord(word.Text[(name.Length + 1)..], word.Line, word.Column + name.Length + 1);
    }

    /// <summary>Takes a number out.</summary>
    public int TakeNumber(string name, int otherwise, int least, int most) =>
        TakeValue(name) is not { } word ? otherwise
        : int.TryParse(word.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number
        : throw word.Wrong(PlaceTextFault.BadValue, Refusal.Of("place.wanted.number", ("least", least), ("most", most)));

    /// <summary>Takes squares out; none if they are not there.</summary>
    public Places.Squares TakeSquares(string name)
    {
        if (TakeValue(name) is not { } word) return Places.Squares.None;
        var cells = new List<Cell>();
        foreach (var part in word.Text.Split(';'))
        {
            var run = Places.SquaresConverter.Run(part) ?? throw word.Wrong(PlaceTextFault.BadValue, Refusal.Of("place.wanted.spot"));
            cells.AddRange(new Places.Squares([run]).Cells());
        }

        return Places.Squares.Of(cells);
    }

    /// <summary>Takes a list of keys out, parted by commas.</summary>
    public List<string> TakeKeys(string name) => TakeValue(name) is { } word ? [.. word.Text.Split(',', StringSplitOptions.RemoveEmptyEntries)] : [];

    /// <summary>Takes the only word out that is left and no pair; null if there is none.</summary>
    public string? TakeRest()
    {
        if (_left is not [{ IsQuoted: false } only] || only.Text.Contains('=', StringComparison.Ordinal)) return null;
        _left.Clear();
        return only.Text;
    }

    /// <summary>Refuses what nobody took.</summary>
    public void End()
    {
        if (_left.Count > 0) throw _left[0].Wrong(PlaceTextFault.UnknownWord, wanted);
    }
}
