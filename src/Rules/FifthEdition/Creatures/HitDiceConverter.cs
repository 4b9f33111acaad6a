using System.Text.Json;
using System.Text.Json.Serialization;

namespace Guildhall.Rules.FifthEdition.Creatures;

/// <summary>Writes dice as people do: <c>"2d8+6"</c>.</summary>
internal sealed class HitDiceConverter : JsonConverter<HitDice>
{
    public override HitDice Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        HitDice.TryParse(reader.GetString()) ?? throw new JsonException("Dice look like 2d8+6, 3d6-3 or 5.");

    public override void Write(Utf8JsonWriter writer, HitDice value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
