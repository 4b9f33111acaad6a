using System.Text.Json;
using System.Text.Json.Serialization;
using Guildhall.Discord.Entities.Interactions;
using Guildhall.Discord.Entities.Messages;

namespace Guildhall.Discord.Json;

/// <summary>Writes what an acknowledgement brings as what it is. Acknowledgements are never read.</summary>
internal sealed class InteractionResponseDataConverter : JsonConverter<InteractionResponseData>
{
    public override InteractionResponseData Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Acknowledgements are only sent.");

    public override void Write(Utf8JsonWriter writer, InteractionResponseData value, JsonSerializerOptions options)
    {
        switch (value.Value)
        {
            case InteractionMessage message:
                JsonSerializer.Serialize(writer, message, DiscordJson.Of<InteractionMessage>());
                break;
            case MessageEdit edit:
                JsonSerializer.Serialize(writer, edit, DiscordJson.Of<MessageEdit>());
                break;
            case AutocompleteChoices choices:
                JsonSerializer.Serialize(writer, choices, DiscordJson.Of<AutocompleteChoices>());
                break;
            case Modal modal:
                JsonSerializer.Serialize(writer, modal, DiscordJson.Of<Modal>());
                break;
            case EphemeralFlag flag:
                JsonSerializer.Serialize(writer, flag, DiscordJson.Of<EphemeralFlag>());
                break;
            default:
                throw new NotSupportedException($"An acknowledgement cannot bring {value.Value.GetType().Name}.");
        }
    }
}
