using System.Text.Json.Nodes;

namespace Guildhall.Discord.Simulator.Rest;

/// <summary>The form of a message's embeds (resources/message, "Embed Limits").</summary>
internal static class EmbedForm
{
    private const int MostEmbeds = 10;
    private const int MostFields = 25;
    private const int MostTogether = 6_000;

    /// <summary>Refuses (50035) what is too long or too many.</summary>
    public static void Check(JsonArray embeds)
    {
        RestFault.DemandMost(embeds.Count, MostEmbeds, "embeds");
        var together = 0;
        foreach (var embed in embeds.OfType<JsonObject>())
        {
            var fields = (embed["fields"] as JsonArray ?? []).OfType<JsonObject>().ToList();
            RestFault.DemandMost(fields.Count, MostFields, "embeds.0.fields");
            together += Text(embed["title"], 256, "title") + Text(embed["description"], 4_096, "description")
                + Text(embed["footer"]?["text"], 2_048, "footer.text") + Text(embed["author"]?["name"], 256, "author.name")
                + fields.Sum(field => Text(field["name"], 256, "fields.name") + Text(field["value"], 1_024, "fields.value"));
        }

        RestFault.Demand(together <= MostTogether, "embeds", "MAX_EMBED_SIZE_EXCEEDED", $"Embed size exceeds maximum size of {MostTogether}");
    }

    private static int Text(JsonNode? text, int most, string field)
    {
        var length = ((string?)text)?.Length ?? 0;
        RestFault.DemandMost(length, most, $"embeds.0.{field}");
        return length;
    }
}
