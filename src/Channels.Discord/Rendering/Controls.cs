using Guildhall.Channels.Discord.Forms;
using Guildhall.Core.Replies;
using Guildhall.Discord.Entities.Components;
using Button = Guildhall.Core.Replies.Button;
using ButtonStyle = Guildhall.Discord.Entities.Components.ButtonStyle;
using DiscordButton = Guildhall.Discord.Entities.Components.Button;
using DiscordComponent = Guildhall.Discord.Entities.Components.Component;
using Component = Guildhall.Core.Replies.Component;
using SelectOption = Guildhall.Discord.Entities.Components.SelectOption;

namespace Guildhall.Channels.Discord.Rendering;

/// <summary>What can be pressed or chosen, in rows: buttons by fives, a select alone. The first ones are kept where there is no room for all.</summary>
internal static class Controls
{
    private const int Most = MessageParts.Most - 4;

    public static List<ActionRow> Of(IReadOnlyList<Component> components)
    {
        var rows = new List<ActionRow>();
        var buttons = new List<DiscordComponent>();
        var used = 0;
        var number = 0;
        foreach (var component in components)
        {
            if (component is Select select)
            {
                Flush();
                if (used + 2 <= Most)
                    rows.Add(new() { Components = [ToSelect(select)] });
                used += 2;
                continue;
            }

            used += buttons.Count == 0 ? 2 : 1;
            if (used > Most)
                break;
            buttons.Add(ToButton(component, number++));
            if (buttons.Count == MessageParts.ButtonsInRow)
                Flush();
        }

        Flush();
        return rows;

        void Flush()
        {
            if (buttons.Count > 0)
                rows.Add(new() { Components = [.. buttons] });
            buttons.Clear();
        }
    }

    private static DiscordButton ToButton(Component component, int number) => new()
    {
        Id = component is Form ? FormButtons.NumberOf(number) : null,
        Style = component is Button button ? StyleOf(button.Style) : ButtonStyle.Secondary,
        Label = component.Label,
        CustomId = component.Id,
        Disabled = component.Enabled ? null : true,
    };

    private static StringSelect ToSelect(Select select) => new()
    {
        CustomId = select.Id,
        Placeholder = select.Label,
        Disabled = select.Enabled ? null : true,
        Options =
        [
            .. select.Choices.Select(choice => new SelectOption { Label = choice.Label, Value = choice.Value, Description = choice.Description }),
        ],
    };

    private static ButtonStyle StyleOf(Core.Replies.ButtonStyle style) => style switch
    {
        Core.Replies.ButtonStyle.Secondary => ButtonStyle.Secondary,
        Core.Replies.ButtonStyle.Primary => ButtonStyle.Primary,
        Core.Replies.ButtonStyle.Danger => ButtonStyle.Danger,
    };
}
