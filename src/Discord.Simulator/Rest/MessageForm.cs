using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator.World;

namespace Guildhall.Discord.Simulator.Rest;

/// <summary>The form of a message that is sent: what Discord refuses, and what it adds.</summary>
internal static class MessageForm
{
    private const int LongestContent = 2_000;
    private const int MostComponents = 40;

    public static void Check(JsonObject body, IReadOnlyList<IFormFile> files, bool isEdit = false)
    {
        var content = (string?)body["content"] ?? "";
        var components = body["components"] as JsonArray ?? [];
        var isV2 = (((int?)body["flags"] ?? 0) & SimMessage.ComponentsV2) != 0;
        RestFault.DemandMost(content.Length, LongestContent, "content");

        EmbedForm.Check(body["embeds"] as JsonArray ?? []);

        if (isV2 && (content.Length > 0 || (body["embeds"] as JsonArray)?.Count > 0))
        {
            throw new RestFaultException(RestFault.InvalidForm("content", "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", "The 'content' field cannot be used when using MessageFlags.IS_COMPONENTS_V2"));
        }

        if (Count(components) > MostComponents)
        {
            throw new RestFaultException(RestFault.InvalidForm("components", "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED", "The total number of components may not exceed 40"));
        }

        ComponentForm.Check(components, isV2);
        if (!isEdit && content.Length == 0 && components.Count == 0 && files.Count == 0 && (body["embeds"] as JsonArray)?.Count is null or 0 && body["poll"] is null && !isV2)
        {
            throw new RestFaultException(RestFault.EmptyMessage);
        }
    }

    private static int Count(JsonArray components) => components.OfType<JsonObject>().Sum(component =>
        1 + Count(component["components"] as JsonArray ?? []) + (component["accessory"] is JsonObject ? 1 : 0));

    /// <summary>Embeds with what Discord adds.</summary>
    public static JsonArray Embeds(JsonNode? embeds)
    {
        var array = embeds?.DeepClone() as JsonArray ?? [];
        foreach (var embed in array.OfType<JsonObject>())
        {
            embed["type"] ??= "rich";
            foreach (var field in (embed["fields"] as JsonArray ?? []).OfType<JsonObject>())
            {
                field["inline"] ??= false;
            }
        }

        return array;
    }

    // Discord numbers the components itself.
    public static JsonArray Numbered(JsonNode? components)
    {
        var array = components?.DeepClone() as JsonArray ?? [];
        var next = 1;
        Number(array);
        return array;

        void Number(JsonArray level)
        {
            foreach (var component in level.OfType<JsonObject>())
            {
                component["id"] ??= next++;
                Number(component["components"] as JsonArray ?? []);
                if (component["accessory"] is JsonObject accessory)
                {
                    accessory["id"] ??= next++;
                }
            }
        }
    }
}
