using System.Text.Json.Serialization;
using Guildhall.Discord.Entities.Components;

namespace Guildhall.Discord.Entities.Messages;

/// <summary>
/// What all messages we send have in common. <see cref="AllowedMentions" /> cannot be left out or set to null: a message without them
/// cannot be written down.
/// </summary>
public abstract record OutgoingMessage
{
    /// <summary>What it says, to 2000 characters.</summary>
    public string? Content { get; init; }

    /// <summary>Up to ten embeds.</summary>
    public IReadOnlyList<Embed>? Embeds { get; init; }

    /// <summary>Whom it may notify; nobody unless said.</summary>
    public AllowedMentions AllowedMentions
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value), "Every message says whom it may notify.");
    } = AllowedMentions.None;

    /// <summary>Up to five rows, or with <see cref="MessageFlags.IsComponentsV2" /> up to 40 components, nested ones counted.</summary>
    public IReadOnlyList<Component>? Components { get; init; }

    /// <summary>Marks; those the sender may set.</summary>
    public MessageFlags Flags { get; init; }

    /// <summary>A poll.</summary>
    public PollCreate? Poll { get; init; }

    /// <summary>Whether it is read aloud.</summary>
    public bool? Tts { get; init; }

    /// <summary>Descriptions of the files, made from <see cref="Files" />.</summary>
    public IReadOnlyList<OutgoingAttachment>? Attachments => OutgoingAttachment.Describe(Files);

    /// <summary>Files sent with it, up to ten. Embeds and components name them attachment://name.</summary>
    [JsonIgnore]
    public IReadOnlyList<OutgoingFile> Files { get => field ?? []; init; }

    /// <summary>Whether only who used the interaction sees it.</summary>
    [JsonIgnore]
    public bool IsEphemeral => Flags.HasFlag(MessageFlags.Ephemeral);

    /// <summary>Whether it is made of components alone.</summary>
    [JsonIgnore]
    public bool IsComponentsV2 => Flags.HasFlag(MessageFlags.IsComponentsV2);
}
