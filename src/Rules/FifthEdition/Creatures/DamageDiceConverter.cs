using System.Text.Json;
using System.Text.Json.Serialization;

namespace Guildhall.Rules.FifthEdition.Creatures;

/// <summary>Writes damage as stat blocks do: <c>"1d6+2 slashing"</c>.</summary>
internal sealed class DamageDiceConverter : JsonConverter<DamageDice>
{
    public override DamageDice Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString().AsSpan();
        var gap = text.IndexOf(' ');
        return gap > 0
            && HitDice.TryParse(text[..gap]) is { } dice
            && !char.IsAsciiDigit(text[^1])
            && Enum.TryParse<DamageType>(text[(gap + 1)..], ignoreCase: true, out var type)
            ? new DamageDice(dice.Count, dice.Sides, dice.Bonus, type)
            : throw new JsonException("Damage looks like '1d6+2 slashing'.");
    }

    public override void Write(Utf8JsonWriter writer, DamageDice value, JsonSerializerOptions options) =>
#pragma warning disable CA1308 // The file's own spelling, not a normalization.
        writer.WriteStringValue($"{value} {value.Type.ToString().ToLowerInvariant()}");
#pragma warning restore CA1308
}
