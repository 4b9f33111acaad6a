using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator.Rest;

namespace Guildhall.Discord.Simulator.Interactions;

/// <summary>Which first responses Discord takes, and in which form.</summary>
internal static class ResponseForm
{
    private const int MostChoices = 25;

    public static void Check(SimInteraction interaction, int type, JsonObject data)
    {
        var fits = (interaction.Type, type) switch
        {
            (SimInteraction.Autocomplete, 8) => true,
            (SimInteraction.Autocomplete, _) => false,
            (_, 8) => false,
            (SimInteraction.Modal, 9) => false,
            (SimInteraction.Modal, 6 or 7) => interaction.Source is not null,
            (SimInteraction.Command, 6 or 7) => false,
            (_, 4 or 5 or 6 or 7 or 9 or 12) => true,
            _ => false,
        };
        if (!fits)
        {
            throw new RestFaultException(RestFault.InvalidForm("type", "INTERACTION_RESPONSE_TYPE_INVALID", "This interaction response type is not valid here."));
        }

        if (type == 8 && (data["choices"] as JsonArray)?.Count > MostChoices)
        {
            throw new RestFaultException(RestFault.TooLong("data.choices", MostChoices));
        }

        if (type == 9 && ((string?)data["title"] is not { Length: >= 1 and <= 45 } || (data["components"] as JsonArray)?.Count is null or < 1 or > 5))
        {
            throw new RestFaultException(RestFault.InvalidForm("data.title", "BASE_TYPE_BAD_LENGTH", "A modal has a title of 1 to 45 characters and 1 to 5 components."));
        }
    }
}
