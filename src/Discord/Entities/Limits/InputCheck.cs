using Guildhall.Discord.Entities.Components;

namespace Guildhall.Discord.Entities.Limits;

/// <summary>Whether Discord would take a single button, select or input.</summary>
internal static class InputCheck
{
    internal static bool IsSelect(Component component) =>
        component is StringSelect or UserSelect or RoleSelect or MentionableSelect or ChannelSelect;

    internal static void Select(Component component, string path, HashSet<string> ids)
    {
        switch (component)
        {
            case StringSelect select:
                Check.Count(1, ComponentLimits.SelectOptions, select.Options.Count, $"{path}.options");
                for (var index = 0; index < select.Options.Count; index++)
                    Entry(select.Options[index].Label, select.Options[index].Value, select.Options[index].Description, $"{path}.options[{index}]");
                Select(select.CustomId, select.Placeholder, (select.MinValues, select.MaxValues), path, ids);
                break;
            case UserSelect select:
                Select(select.CustomId, select.Placeholder, (select.MinValues, select.MaxValues), path, ids);
                break;
            case RoleSelect select:
                Select(select.CustomId, select.Placeholder, (select.MinValues, select.MaxValues), path, ids);
                break;
            case MentionableSelect select:
                Select(select.CustomId, select.Placeholder, (select.MinValues, select.MaxValues), path, ids);
                break;
            case ChannelSelect select:
                Select(select.CustomId, select.Placeholder, (select.MinValues, select.MaxValues), path, ids);
                break;
        }
    }

    internal static void Button(Button button, string path, HashSet<string> ids)
    {
        Check.AtMost(ComponentLimits.ButtonLabel, button.Label, $"{path}.label");
        Check.AtMost(ComponentLimits.ButtonUrl, button.Url, $"{path}.url");
        var isLink = button.Style == ButtonStyle.Link;
        var isPremium = button.Style == ButtonStyle.Premium;
        Check.That(isLink == (button.Url is not null), $"{path}.url", "there in links, and only in links", "otherwise");
        Check.That(isPremium == (button.SkuId is not null), $"{path}.sku_id", "there in offers, and only in offers", "otherwise");
        Check.That(isPremium || button.Label is { Length: > 0 } || button.Emoji is not null, path, "labeled, or with an emoji", "neither");
        if (isLink || isPremium)
            Check.That(button.CustomId is null, $"{path}.custom_id", "absent in links and offers", "present");
        else
            Id(button.CustomId, path, ids);
    }

    internal static void Id(string? customId, string path, HashSet<string> ids)
    {
        Check.Between(1, ComponentLimits.CustomId, customId, $"{path}.custom_id");
        Check.That(ids.Add(customId!), $"{path}.custom_id", "used once", "used twice");
    }

    internal static void Entry(string label, string value, string? description, string path)
    {
        Check.Between(1, ComponentLimits.OptionText, label, $"{path}.label");
        Check.Between(1, ComponentLimits.OptionText, value, $"{path}.value");
        Check.AtMost(ComponentLimits.OptionText, description, $"{path}.description");
    }

    private static void Select(string customId, string? placeholder, (int? Least, int? Most) values, string path, HashSet<string> ids)
    {
        Id(customId, path, ids);
        Check.AtMost(ComponentLimits.SelectPlaceholder, placeholder, $"{path}.placeholder");
        Check.Count(0, ComponentLimits.SelectOptions, values.Least ?? 0, $"{path}.min_values");
        Check.Count(1, ComponentLimits.SelectOptions, values.Most ?? 1, $"{path}.max_values");
    }
}
