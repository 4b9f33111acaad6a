using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Guildhall.Rules.Dungeons.Places;

/// <summary>Squares as text.</summary>
internal sealed class SquaresConverter : JsonConverter<Squares>
{
    public static string Write(Squares squares) => string.Join(' ', squares.Runs.Select(run => run.Length == 1
        ? string.Create(CultureInfo.InvariantCulture, $"{run.X},{run.Y}")
        : string.Create(CultureInfo.InvariantCulture, $"{run.X},{run.Y}+{run.Length}")));

    /// <summary>One run, or null where the text is none.</summary>
    public static CellRun? Run(string text)
    {
        var parts = text.Split(',', '+');
        var length = 1;
        return parts.Length is 2 or 3 && (parts.Length == 3) == text.Contains('+', StringComparison.Ordinal)
            && Number(parts[0], out var x) && Number(parts[1], out var y)
            && (parts.Length == 2 || (Number(parts[2], out length) && length > 0))
            ? new CellRun(y, x, length)
            : null;
    }

    public override Squares Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var runs = ImmutableArray.CreateBuilder<CellRun>();
        foreach (var word in (reader.GetString() ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            runs.Add(Run(word) ?? throw new JsonException("Squares look like 3,4+5 3,5."));
        }

        return new Squares(runs.ToImmutable());
    }

    public override void Write(Utf8JsonWriter writer, Squares value, JsonSerializerOptions options) => writer.WriteStringValue(Write(value));

    private static bool Number(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number < 1_000;
}
