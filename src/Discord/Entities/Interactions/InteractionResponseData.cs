using System.Text.Json.Serialization;
using Guildhall.Discord.Entities.Messages;
using Guildhall.Discord.Json;

namespace Guildhall.Discord.Entities.Interactions;

/// <summary>What an acknowledgement brings: a message, an edit, choices, a form, or only that it is ephemeral.</summary>
[JsonConverter(typeof(InteractionResponseDataConverter))]
public sealed class InteractionResponseData
{
    internal InteractionResponseData(object value) => Value = value;

    internal static InteractionResponseData Ephemeral { get; } = new(new EphemeralFlag());

    /// <summary>An <see cref="InteractionMessage" />, <see cref="MessageEdit" />, <see cref="AutocompleteChoices" /> or <see cref="Modal" />.</summary>
    public object Value { get; }

    internal IReadOnlyList<OutgoingFile> Files => Value switch
    {
        InteractionMessage message => message.Files,
        MessageEdit edit => edit.Files,
        _ => [],
    };
}
