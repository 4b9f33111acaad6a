using Guildhall.Discord.Entities.Components;
using Guildhall.Discord.Entities.Messages;

namespace Guildhall.Discord.Entities.Limits;

/// <summary>Files that components show must be sent along, and files sent along must be shown, or nobody will ever see them (I7).</summary>
internal static class ComponentReferences
{
    internal const string Scheme = "attachment://";

    /// <summary>Refuses files nobody would see, and pictures that are not there.</summary>
    /// <param name="oldFilesStay">Whether components may also show files that the message has already.</param>
    internal static void Check(IReadOnlyList<Component> components, IReadOnlyList<OutgoingFile> files, bool oldFilesStay)
    {
        var shown = new HashSet<string>(StringComparer.Ordinal);
        Collect(components, shown);
        var sent = files.Select(file => file.Name).ToHashSet(StringComparer.Ordinal);
        Limits.Check.That(sent.IsSubsetOf(shown), "files", "shown by a component, each of them", "not");
        Limits.Check.That(oldFilesStay || shown.IsSubsetOf(sent), "components", "showing only files that are sent along", "showing others");
    }

    private static void Collect(IEnumerable<Component> components, HashSet<string> shown)
    {
        foreach (var component in components)
        {
            switch (component)
            {
                case Container container:
                    Collect(container.Components, shown);
                    break;
                case Section { Accessory: Thumbnail picture }:
                    Add(picture.Media, shown);
                    break;
                case MediaGallery gallery:
                    foreach (var item in gallery.Items)
                        Add(item.Media, shown);
                    break;
                case FileDisplay file:
                    Add(file.File, shown);
                    break;
            }
        }
    }

    private static void Add(MediaItem media, HashSet<string> shown)
    {
        if (media.Url.StartsWith(Scheme, StringComparison.Ordinal))
            shown.Add(media.Url[Scheme.Length..]);
    }
}
