using System.Text.Json.Nodes;

namespace Guildhall.Discord.Simulator.Rest;

/// <summary>The form of a message's components: which may stand where, and how many and how long they may be (components/reference).</summary>
internal static class ComponentForm
{
    private const int Row = 1;
    private const int Button = 2;
    private const int Section = 9;
    private const int TextDisplay = 10;
    private const int Gallery = 12;
    private const int Container = 17;
    private const int LinkStyle = 5;
    private const int MostRows = 5;
    private const int MostButtons = 5;
    private const int MostOptions = 25;
    private const int MostItems = 10;
    private const int MostTexts = 3;
    private const int LongestId = 100;
    private const int LongestLabel = 80;
    private const int LongestPlaceholder = 150;
    private const int LongestTexts = 4_000;
    private static readonly int[] _selects = [3, 5, 6, 7, 8];

    /// <summary>Refuses (50035) what Discord does.</summary>
    public static void Check(JsonArray components, bool isV2)
    {
        var all = All(components).ToList();
        var ids = all.Select(component => (string?)component["custom_id"]).OfType<string>().ToList();
        RestFault.Demand(ids.TrueForAll(id => id.Length is >= 1 and <= LongestId), "custom_id", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 100 in length.");
        RestFault.Demand(ids.Distinct(StringComparer.Ordinal).Count() == ids.Count, "custom_id", "COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated");
        RestFault.Demand(
            isV2 || (components.Count <= MostRows && components.OfType<JsonObject>().All(component => TypeOf(component) == Row)),
            "components", "BASE_TYPE_BAD_LENGTH", "Without IS_COMPONENTS_V2 a message has up to five rows and nothing else.");
        RestFault.Demand(
            all.Where(component => TypeOf(component) == TextDisplay).Sum(component => ((string?)component["content"])?.Length ?? 0) <= LongestTexts,
            "components", "COMPONENT_TOTAL_TEXT_LENGTH", "The texts of all components have 4,000 characters at most");
        foreach (var component in all)
        {
            CheckOne(component);
        }
    }

    private static void CheckOne(JsonObject component)
    {
        var inner = (component["components"] as JsonArray ?? []).OfType<JsonObject>().ToList();
        switch (TypeOf(component))
        {
            case Row:
                var isSelect = inner is [var only] && _selects.Contains(TypeOf(only));
                RestFault.Demand(isSelect || (inner.Count is >= 1 and <= MostButtons && inner.TrueForAll(one => TypeOf(one) == Button)), "components", "BASE_TYPE_BAD_LENGTH", "A row has one select or one to five buttons.");
                break;
            case Button:
                var isLink = (int?)component["style"] == LinkStyle;
                RestFault.Demand(isLink ? component["url"] is not null && component["custom_id"] is null : component["custom_id"] is not null, "custom_id", "BASE_TYPE_REQUIRED", "A link has a url, any other button a custom_id.");
                RestFault.Demand(component["label"] is not null || component["emoji"] is not null, "label", "BASE_TYPE_REQUIRED", "A button has a label or an emoji.");
                RestFault.DemandMost(((string?)component["label"])?.Length ?? 0, LongestLabel, "label");
                break;
            case Section:
                RestFault.Demand(inner.Count is >= 1 and <= MostTexts && component["accessory"] is JsonObject, "components", "BASE_TYPE_BAD_LENGTH", "A section has one to three texts and an accessory.");
                break;
            case TextDisplay:
                RestFault.Demand((string?)component["content"] is { Length: > 0 }, "content", "BASE_TYPE_REQUIRED", "This field is required");
                break;
            case Gallery:
                RestFault.Demand((component["items"] as JsonArray)?.Count is >= 1 and <= MostItems, "items", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 10 in length.");
                break;
            case Container:
                RestFault.Demand(inner.Count > 0 && inner.TrueForAll(one => TypeOf(one) != Container), "components", "BASE_TYPE_BAD_LENGTH", "A container has something in it, and no other container.");
                break;
            case 3:
                CheckOptions(component);
                break;
            default:
                break;
        }

        RestFault.DemandMost(((string?)component["placeholder"])?.Length ?? 0, LongestPlaceholder, "placeholder");
    }

    private static void CheckOptions(JsonObject select)
    {
        var options = (select["options"] as JsonArray ?? []).OfType<JsonObject>().ToList();
        RestFault.Demand(options.Count is >= 1 and <= MostOptions, "options", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 25 in length.");
        RestFault.Demand(options.DistinctBy(option => (string?)option["value"], StringComparer.Ordinal).Count() == options.Count, "options", "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", "The specified option value is already used");
        foreach (var option in options)
        {
            foreach (var key in new[] { "label", "value", "description" })
            {
                RestFault.DemandMost(((string?)option[key])?.Length ?? 0, LongestId, key);
            }
        }
    }

    private static IEnumerable<JsonObject> All(JsonArray components) => components.OfType<JsonObject>().SelectMany(component =>
        All(component["components"] as JsonArray ?? []).Prepend(component).Concat(component["accessory"] is JsonObject accessory ? [accessory] : []));

    private static int TypeOf(JsonObject component) => (int?)component["type"] ?? 0;
}
