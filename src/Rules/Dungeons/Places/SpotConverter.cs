using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Guildhall.Rules.Dungeons.Places;

/// <summary>Spots as short text, for there are many of them.</summary>
internal sealed class SpotConverter : JsonConverter<Spot>
{
    public override Spot Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var parts = (reader.GetString() ?? "").Split(':', ',');
        return parts.Length == 3 && Number(parts[0], out var floor) && Number(parts[1], out var x) && Number(parts[2], out var y)
            ? new Spot(floor, x, y)
            : throw new JsonException("A spot looks like 0:12,7.");
    }

    public override void Write(Utf8JsonWriter writer, Spot value, JsonSerializerOptions options) =>
        writer.WriteStringValue(string.Create(CultureInfo.InvariantCulture, $"{value.Floor}:{value.X},{value.Y}"));

    private static bool Number(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
