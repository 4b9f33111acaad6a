using Guildhall.Discord.Entities.Components;
using Guildhall.Discord.Entities.Messages;

namespace Guildhall.Channels.Discord.Forms;

/// <summary>Tells buttons that open a form from others, by their number in the message: the ids are used up by what they stand for.</summary>
internal static class FormButtons
{
    private const int First = 1_000;

    /// <summary>The number of a form's button.</summary>
    /// <param name="place">Its place among the buttons, from 0.</param>
    public static int NumberOf(int place) => First + place;

    /// <summary>Whether what was pressed opens a form.</summary>
    public static bool IsForm(Message? message, string customId) => message is not null && IsForm(message.Components ?? [], customId);

    private static bool IsForm(IReadOnlyList<Component> components, string customId) => components.Any(component => component switch
    {
        ActionRow row => IsForm(row.Components, customId),
        Button button => button.CustomId == customId && button.Id >= First,
        _ => false,
    });
}
