using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Guildhall.Rules.FifthEdition.Characters.Content;

/// <summary>Reads amounts from numbers and from text.</summary>
internal sealed class FeatureAmountConverter : JsonConverter<FeatureAmount>
{
    public override FeatureAmount Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number) return FeatureAmount.Of(reader.GetInt32());
        try
        {
            return FeatureAmount.Parse(reader.GetString() ?? "");
        }
        catch (FormatException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }

    public override void Write(Utf8JsonWriter writer, FeatureAmount value, JsonSerializerOptions options)
    {
        if (int.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var flat)) writer.WriteNumberValue(flat);
        else writer.WriteStringValue(value.Text);
    }
}
