using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Guildhall.Core.Results;
using Guildhall.Core.Units;

namespace Guildhall.Store.DynamoDb;

/// <summary>Writes parameters in the kinds that both databases have: text, whole numbers, bytes; and coins, since sentences know them.</summary>
internal sealed class ArgJson : JsonConverter<Arg>
{
    public override Arg Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var written = JsonDocument.ParseValue(ref reader);
        var name = written.RootElement.GetProperty("name").GetString()!;
        return written.RootElement.TryGetProperty("text", out var text) ? new(name, text.GetString())
            : written.RootElement.TryGetProperty("number", out var number) ? new(name, number.GetInt64())
            : written.RootElement.TryGetProperty("coins", out var coins) ? new(name, new Coins(coins.GetInt64()))
            : written.RootElement.TryGetProperty("bytes", out var bytes) ? new(name, bytes.GetBytesFromBase64())
            : new Arg(name, null);
    }

    public override void Write(Utf8JsonWriter writer, Arg value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("name", value.Name);
        switch (value.Value)
        {
            case null:
                break;
            case long or int or bool:
                writer.WriteNumber("number", Convert.ToInt64(value.Value, CultureInfo.InvariantCulture));
                break;
            case DateTimeOffset time:
                writer.WriteNumber("number", time.ToUnixTimeMilliseconds());
                break;
            case Coins coins:
                writer.WriteNumber("coins", coins.Amount);
                break;
            case byte[] bytes:
                writer.WriteBase64String("bytes", bytes);
                break;
            case ReadOnlyMemory<byte> bytes:
                writer.WriteBase64String("bytes", bytes.Span);
                break;
            default:
                writer.WriteString("text", Convert.ToString(value.Value, CultureInfo.InvariantCulture));
                break;
        }

        writer.WriteEndObject();
    }
}
