using Guildhall.Discord.Entities.Components;

namespace Guildhall.Discord.Entities.Limits;

/// <summary>Whether Discord would take the components of a message (I7).</summary>
internal static class ComponentCheck
{
    /// <summary>Of a message with content: rows only.</summary>
    internal static void Rows(IReadOnlyList<Component> components)
    {
        if (components.Count == 0)
            return;
        Check.Count(0, MessageLimits.Rows, components.Count, "components");
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < components.Count; index++)
        {
            var path = $"components[{index}]";
            Check.That(
                components[index] is ActionRow or UnknownComponent, path, "a row, unless the message is made of components", $"{components[index].Type}");
            if (components[index] is ActionRow row)
                Row(row, path, ids);
        }
    }

    /// <summary>Of a message made of components.</summary>
    internal static void Tree(IReadOnlyList<Component> components)
    {
        Check.Count(1, ComponentLimits.Total, CountAll(components), "the number of components, nested ones counted,");
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var text = 0;
        for (var index = 0; index < components.Count; index++)
            text += Block(components[index], $"components[{index}]", ids, isNested: false);
        Check.Count(0, ComponentLimits.TextTotal, text, "the characters of all texts together");
    }

    internal static int CountAll(IReadOnlyList<Component> components) => components.Sum(component => 1 + component switch
    {
        ActionRow row => CountAll(row.Components),
        Container container => CountAll(container.Components),
        Section section => CountAll(section.Components) + 1,
        _ => 0,
    });

    /// <summary>Refuses what cannot stand here.</summary>
    /// <returns>How many characters of text it holds.</returns>
    private static int Block(Component component, string path, HashSet<string> ids, bool isNested)
    {
        switch (component)
        {
            case ActionRow row:
                Row(row, path, ids);
                return 0;
            case TextDisplay text:
                Check.Between(1, ComponentLimits.TextTotal, text.Content, $"{path}.content");
                return Check.Length(text.Content);
            case Section section:
                return SectionOf(section, path, ids);
            case MediaGallery gallery:
                Check.Count(1, ComponentLimits.GalleryItems, gallery.Items.Count, $"{path}.items");
                foreach (var item in gallery.Items)
                    Check.AtMost(ComponentLimits.MediaDescription, item.Description, $"{path}.items.description");
                return 0;
            case FileDisplay file:
                Check.That(
                    file.File.Url.StartsWith(ComponentReferences.Scheme, StringComparison.Ordinal), $"{path}.file", "a file that is sent along", "not");
                return 0;
            case Container container when !isNested:
                Check.Count(1, ComponentLimits.Total, container.Components.Count, $"{path}.components");
                Check.Count(0, EmbedLimits.Color, container.AccentColor ?? 0, $"{path}.accent_color");
                return container.Components.Select((inner, index) => Block(inner, $"{path}.components[{index}]", ids, isNested: true)).Sum();
            case Separator or UnknownComponent:
                return 0;
            default:
                throw new InvalidPayloadException(path, isNested ? "something a container may hold" : "something a message may hold", $"{component.Type}");
        }
    }

    private static int SectionOf(Section section, string path, HashSet<string> ids)
    {
        Check.Count(1, ComponentLimits.SectionTexts, section.Components.Count, $"{path}.components");
        Check.That(section.Components.All(inner => inner is TextDisplay), $"{path}.components", "texts", "something else");
        Check.That(section.Accessory is Button or Thumbnail, $"{path}.accessory", "a button or a thumbnail", $"{section.Accessory.Type}");
        if (section.Accessory is Button button)
            InputCheck.Button(button, $"{path}.accessory", ids);
        if (section.Accessory is Thumbnail picture)
            Check.AtMost(ComponentLimits.MediaDescription, picture.Description, $"{path}.accessory.description");
        return section.Components.Select((text, index) => Block(text, $"{path}.components[{index}]", ids, isNested: true)).Sum();
    }

    private static void Row(ActionRow row, string path, HashSet<string> ids)
    {
        Check.Count(1, ComponentLimits.ButtonsInRow, row.Components.Count, $"{path}.components");
        for (var index = 0; index < row.Components.Count; index++)
        {
            var inner = row.Components[index];
            var at = $"{path}.components[{index}]";
            Check.That(!InputCheck.IsSelect(inner) || row.Components.Count == 1, $"{path}.components", "buttons, or one select alone", "mixed");
            Check.That(inner is Button or UnknownComponent || InputCheck.IsSelect(inner), at, "a button or a select", $"{inner.Type}");
            if (inner is Button button)
                InputCheck.Button(button, at, ids);
            else
                InputCheck.Select(inner, at, ids);
        }
    }
}
