using System.Text.Json.Serialization;
using Guildhall.Discord.Entities.Components;
using Guildhall.Discord.Json;

namespace Guildhall.Discord.Entities.Messages;

/// <summary>What to change of a message; what is absent stays. Like all messages it says whom it may notify.</summary>
public sealed record MessageEdit
{
    /// <summary>What it says; null takes it away.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Content { get; init; }

    /// <summary>Its embeds; empty takes them away.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<IReadOnlyList<Embed>> Embeds { get; init; }

    /// <summary>Its components; empty takes them away.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<IReadOnlyList<Component>> Components { get; init; }

    /// <summary>Marks: only the suppression of embeds can be changed, and components v2 be set.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<MessageFlags> Flags { get; init; }

    /// <summary>Whom it may notify; nobody unless said.</summary>
    public AllowedMentions AllowedMentions
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value), "Every message says whom it may notify.");
    } = AllowedMentions.None;

    /// <summary>Files that are there and stay. Absent: all stay, unless files are sent; then only those named here do.</summary>
    [JsonIgnore]
    public Optional<IReadOnlyList<Snowflake<Attachment>>> Keep { get; init; }

    /// <summary>Files sent with it.</summary>
    [JsonIgnore]
    public IReadOnlyList<OutgoingFile> Files { get => field ?? []; init; }

    /// <summary>What becomes of the files, made from <see cref="Keep" /> and <see cref="Files" />.</summary>
    public IReadOnlyList<OutgoingAttachment>? Attachments => Keep.IsPresent || Files.Count > 0
        ? [.. OutgoingAttachment.Describe(Files) ?? [], .. Keep.Or([]).Select(OutgoingAttachment.Keep)]
        : null;

    /// <summary>An edit after which nothing of the old message is left.</summary>
    /// <param name="message">What it shall be; its ephemeral flag means nothing in an edit and is left out.</param>
    public static MessageEdit ReplacingBy(OutgoingMessage message)
    {
        var flags = message.Flags & (MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds);
        return new()
        {
            Content = message.IsComponentsV2 ? default : message.Content,
            Embeds = message.IsComponentsV2 ? default : new(message.Embeds ?? []),
            Components = new(message.Components ?? []),
            Flags = flags == MessageFlags.None ? default : new(flags),
            AllowedMentions = message.AllowedMentions,
            Keep = new([]),
            Files = message.Files,
        };
    }
}
