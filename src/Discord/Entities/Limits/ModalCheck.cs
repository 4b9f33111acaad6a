using Guildhall.Discord.Entities.Components;
using Guildhall.Discord.Entities.Interactions;

namespace Guildhall.Discord.Entities.Limits;

/// <summary>Whether Discord would take a form (I6).</summary>
public static class ModalCheck
{
    /// <summary>Refuses what Discord would refuse.</summary>
    /// <exception cref="InvalidPayloadException">Names the field and the rule.</exception>
    public static void Validate(Modal modal)
    {
        Check.Between(1, ComponentLimits.CustomId, modal.CustomId, "custom_id");
        Check.Between(1, ComponentLimits.ModalTitle, modal.Title, "title");
        Check.Count(1, ComponentLimits.ModalComponents, modal.Components.Count, "components");
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < modal.Components.Count; index++)
            Part(modal.Components[index], $"components[{index}]", ids);
    }

    private static void Part(Component component, string path, HashSet<string> ids)
    {
        switch (component)
        {
            case TextDisplay text:
                Check.Between(1, ComponentLimits.TextTotal, text.Content, $"{path}.content");
                break;
            case Label label:
                Check.Between(1, ComponentLimits.LabelText, label.Caption, $"{path}.label");
                Check.AtMost(ComponentLimits.LabelDescription, label.Description, $"{path}.description");
                Input(label.Component, $"{path}.component", ids);
                break;
            case ActionRow { Components: [TextInput input] }:
                Check.Between(1, ComponentLimits.LabelText, input.Label, $"{path}.components[0].label");
                Input(input, $"{path}.components[0]", ids);
                break;
            case UnknownComponent:
                break;
            default:
                throw new InvalidPayloadException(path, "a label or a text", $"{component.Type}");
        }
    }

    private static void Input(Component component, string path, HashSet<string> ids)
    {
        switch (component)
        {
            case TextInput input:
                InputCheck.Id(input.CustomId, path, ids);
                Check.AtMost(ComponentLimits.InputPlaceholder, input.Placeholder, $"{path}.placeholder");
                Check.AtMost(ComponentLimits.InputValue, input.Value, $"{path}.value");
                Check.Count(0, ComponentLimits.InputValue, input.MinLength ?? 0, $"{path}.min_length");
                Check.Count(1, ComponentLimits.InputValue, input.MaxLength ?? 1, $"{path}.max_length");
                break;
            case FileUpload upload:
                InputCheck.Id(upload.CustomId, path, ids);
                Check.Count(0, ComponentLimits.GroupOptions, upload.MinValues ?? 0, $"{path}.min_values");
                Check.Count(1, ComponentLimits.GroupOptions, upload.MaxValues ?? 1, $"{path}.max_values");
                break;
            case RadioGroup group:
                InputCheck.Id(group.CustomId, path, ids);
                Check.Count(ComponentLimits.LeastRadioOptions, ComponentLimits.GroupOptions, group.Options.Count, $"{path}.options");
                Entries(group.Options, path);
                break;
            case CheckboxGroup group:
                InputCheck.Id(group.CustomId, path, ids);
                Check.Count(1, ComponentLimits.GroupOptions, group.Options.Count, $"{path}.options");
                Entries(group.Options, path);
                break;
            case Checkbox box:
                InputCheck.Id(box.CustomId, path, ids);
                break;
            case UnknownComponent:
                break;
            default:
                Check.That(InputCheck.IsSelect(component), path, "an input", $"{component.Type}");
                InputCheck.Select(component, path, ids);
                break;
        }
    }

    private static void Entries(IReadOnlyList<GroupOption> options, string path)
    {
        for (var index = 0; index < options.Count; index++)
            InputCheck.Entry(options[index].Label, options[index].Value, options[index].Description, $"{path}.options[{index}]");
    }
}
