using System.Text.Json;
using System.Text.Json.Serialization;
using Guildhall.Discord.Entities.Commands;

namespace Guildhall.Discord.Json;

/// <summary>Values are whatever JSON has without a shape of its own.</summary>
internal sealed class OptionValueConverter : JsonConverter<OptionValue>
{
    public override bool HandleNull => true;

    public override OptionValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return OptionValue.Of(reader.GetString()!);
            case JsonTokenType.Number:
                return reader.TryGetInt64(out var whole) ? OptionValue.Of(whole) : OptionValue.Of(reader.GetDouble());
            case JsonTokenType.True or JsonTokenType.False:
                return OptionValue.Of(reader.GetBoolean());
            default:
                reader.Skip();
                return default;
        }
    }

    public override void Write(Utf8JsonWriter writer, OptionValue value, JsonSerializerOptions options)
    {
        switch (value.Kind)
        {
            case OptionValueKind.None:
                writer.WriteNullValue();
                break;
            case OptionValueKind.Text:
                writer.WriteStringValue(value.Text);
                break;
            case OptionValueKind.Integer:
                writer.WriteNumberValue(value.AsInteger());
                break;
            case OptionValueKind.Number:
                writer.WriteNumberValue(value.AsNumber());
                break;
            case OptionValueKind.Boolean:
                writer.WriteBooleanValue(value.AsBoolean());
                break;
        }
    }
}
