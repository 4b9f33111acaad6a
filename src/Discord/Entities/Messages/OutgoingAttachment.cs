namespace Guildhall.Discord.Entities.Messages;

/// <summary>What is said of a file: of one that is sent along, by its number; of one to be kept in an edit, by its id.</summary>
public sealed record OutgoingAttachment
{
    /// <summary>The place among the files that are sent, from 0, or the id of a file that is there already.</summary>
    public required Snowflake<Attachment> Id { get; init; }

    /// <summary>Its name; null for files to be kept.</summary>
    public string? Filename { get; init; }

    /// <summary>What it shows, to 1024 characters.</summary>
    public string? Description { get; init; }

    /// <summary>Whether it is hidden until clicked.</summary>
    public bool? IsSpoiler { get; init; }

    /// <summary>A file that is there already and stays.</summary>
    public static OutgoingAttachment Keep(Snowflake<Attachment> id) => new() { Id = id };

    internal static IReadOnlyList<OutgoingAttachment>? Describe(IReadOnlyList<OutgoingFile> files)
    {
        if (files.Count == 0)
            return null;
        var described = new OutgoingAttachment[files.Count];
        for (var index = 0; index < files.Count; index++)
        {
            var file = files[index];
            described[index] = new()
            {
                Id = new((ulong)index),
                Filename = file.Name,
                Description = file.Description,
                IsSpoiler = file.Spoiler ? true : null,
            };
        }

        return described;
    }
}
