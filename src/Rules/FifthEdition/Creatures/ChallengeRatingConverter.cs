using System.Text.Json;
using System.Text.Json.Serialization;

namespace Guildhall.Rules.FifthEdition.Creatures;

/// <summary>Writes ratings as stat blocks do: <c>"1/4"</c>.</summary>
internal sealed class ChallengeRatingConverter : JsonConverter<ChallengeRating>
{
    public override ChallengeRating Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ChallengeRating.TryParse(reader.GetString())
        ?? throw new JsonException("A challenge rating is 1/8, 1/4, 1/2 or a whole number from 0 to 30.");

    public override void Write(Utf8JsonWriter writer, ChallengeRating value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
