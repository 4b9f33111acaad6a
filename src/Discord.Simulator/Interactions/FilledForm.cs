using System.Text.Json.Nodes;

namespace Guildhall.Discord.Simulator.Interactions;

/// <summary>What is sent when a modal is submitted: its own components, with what was written or chosen instead of what was asked.</summary>
internal static class FilledForm
{
    private const int Row = 1;
    private const int TextInput = 4;
    private const int Label = 18;
    private const int RadioGroup = 21;
    private const int Checkbox = 23;

    /// <summary>Fills a form in.</summary>
    /// <param name="asked">The components of the modal; empty where they are not known, and then every field is a text under a label.</param>
    /// <param name="fields">Values by custom id; several are parted by commas.</param>
    public static JsonArray Of(JsonArray asked, IReadOnlyDictionary<string, string> fields)
    {
        var id = 1;
        return asked.Count == 0
            ? new([.. fields.Select(field => Wrap(Label, Input(TextInput, field.Key, field.Value)))])
            : new([.. asked.OfType<JsonObject>().Select(Filled)]);

        JsonNode Filled(JsonObject component)
        {
            var type = (int?)component["type"] ?? 0;
            var inner = component["component"] as JsonObject ?? (component["components"] as JsonArray)?.OfType<JsonObject>().FirstOrDefault();
            return inner is null
                ? new JsonObject { ["type"] = type, ["id"] = id++ }
                : Wrap(type, Input((int?)inner["type"] ?? TextInput, (string?)inner["custom_id"] ?? "", fields.GetValueOrDefault((string?)inner["custom_id"] ?? "", "")));
        }

        JsonObject Wrap(int type, JsonObject inner)
        {
            var wrapped = new JsonObject { ["type"] = type, ["id"] = id++ };
            wrapped[type == Row ? "components" : "component"] = type == Row ? new JsonArray(inner) : inner;
            return wrapped;
        }

        JsonObject Input(int type, string name, string value)
        {
            var input = new JsonObject { ["type"] = type, ["id"] = id++, ["custom_id"] = name };
            switch (type)
            {
                case TextInput or RadioGroup:
                    input["value"] = value;
                    break;
                case Checkbox:
                    input["value"] = value == "true";
                    break;
                default:
                    input["values"] = new JsonArray([.. value.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(one => (JsonNode)one)]);
                    break;
            }

            return input;
        }
    }
}
