using System.Text.Json;
using System.Text.Json.Serialization;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Writes a battlefield as its drawn map.</summary>
internal sealed class BattlefieldConverter : JsonConverter<Battlefield>
{
    public override Battlefield Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        MapText.TryParse(reader.GetString() ?? "", out var map, out _) ? new Battlefield(map) : throw new JsonException("This is no drawn map.");

    public override void Write(Utf8JsonWriter writer, Battlefield value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
}
