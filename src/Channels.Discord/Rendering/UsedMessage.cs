using Guildhall.Discord.Entities.Components;
using Guildhall.Discord.Entities.Messages;

namespace Guildhall.Channels.Discord.Rendering;

/// <summary>A message whose buttons were used: everything stays but what could be pressed.</summary>
internal static class UsedMessage
{
    public static MessageEdit WithoutControls(Message source) => new()
    {
        Components = new([.. Keep(source.Components ?? [], source)]),
        Flags = source.Flags.HasFlag(MessageFlags.IsComponentsV2) ? new(MessageFlags.IsComponentsV2) : default,
    };

    private static IEnumerable<Component> Keep(IEnumerable<Component> components, Message source)
    {
        foreach (var component in components)
        {
            switch (component)
            {
                case ActionRow:
                    break;
                case Container container:
                    yield return container with { Components = [.. Keep(container.Components, source)] };
                    break;
                case MediaGallery gallery:
                    yield return gallery with { Items = [.. gallery.Items.Select(item => item with { Media = Own(item.Media, source) })] };
                    break;
                default:
                    yield return component;
                    break;
            }
        }
    }

    /// <summary>Discord tells where a picture lies; in an edit it is named as the message's own file again.</summary>
    private static MediaItem Own(MediaItem media, Message source)
    {
        var file = source.Attachments.FirstOrDefault(file => media.AttachmentId == file.Id)
            ?? source.Attachments.FirstOrDefault(file => media.Url.Split('?')[0].EndsWith($"/{file.Filename}", StringComparison.Ordinal));
        return file is null ? new() { Url = media.Url } : MediaItem.Attached(file.Filename);
    }
}
