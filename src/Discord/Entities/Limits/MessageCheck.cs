using Guildhall.Discord.Entities.Components;
using Guildhall.Discord.Entities.Messages;

namespace Guildhall.Discord.Entities.Limits;

/// <summary>Whether Discord would take a message.</summary>
public static class MessageCheck
{
    /// <summary>For messages into channels, whose limit for files depends on the guild's boosts.</summary>
    public const int AnyFileSize = int.MaxValue;

    private const string NotInV2 = "absent in a message of components";

    /// <summary>Refuses what Discord would refuse.</summary>
    /// <param name="message">What is to be sent.</param>
    /// <param name="fileBytes">How many bytes a file may have: what the interaction says, or 10 MiB.</param>
    /// <exception cref="InvalidPayloadException">Names the field and the rule.</exception>
    public static void Validate(OutgoingMessage message, int fileBytes = MessageLimits.DefaultFileBytes)
    {
        Check.That(!IsEmpty(message), "message", "made of something", "empty");
        Body(message.Content, message.Embeds, message.Components, message.IsComponentsV2);
        Files(message.Files, fileBytes);
        Mentions(message.AllowedMentions);
        if (message.Poll is { } poll)
            PollOf(poll, message.IsComponentsV2);
        if (message.IsComponentsV2)
            ComponentReferences.Check(message.Components!, message.Files, oldFilesStay: false);
        if (message is ChannelMessage channel)
            Channel(channel);
        if (message is WebhookMessage webhook)
        {
            Check.AtMost(MessageLimits.WebhookName, webhook.Username, "username");
            Check.AtMost(MessageLimits.ThreadName, webhook.ThreadName, "thread_name");
        }
    }

    /// <summary>Refuses what Discord would refuse.</summary>
    /// <param name="edit">What is to be changed.</param>
    /// <param name="fileBytes">How many bytes a file may have: what the interaction says, or 10 MiB.</param>
    /// <exception cref="InvalidPayloadException">Names the field and the rule.</exception>
    public static void Validate(MessageEdit edit, int fileBytes = MessageLimits.DefaultFileBytes)
    {
        var components = edit.Components.Or([]);
        var isV2 = edit.Flags.Or(MessageFlags.None).HasFlag(MessageFlags.IsComponentsV2);
        Body(edit.Content.Or(null), edit.Embeds.Or([]), components, isV2);
        Files(edit.Files, fileBytes);
        Mentions(edit.AllowedMentions);
        if (isV2)
            ComponentReferences.Check(components, edit.Files, oldFilesStay: true);
    }

    private static void Body(string? content, IReadOnlyList<Embed>? embeds, IReadOnlyList<Component>? components, bool isV2)
    {
        Check.AtMost(MessageLimits.Content, content, "content");
        Check.Count(0, MessageLimits.Embeds, embeds?.Count ?? 0, "embeds");
        var total = 0;
        for (var index = 0; index < (embeds?.Count ?? 0); index++)
            total += EmbedCheck.Validate(embeds![index], $"embeds[{index}]");
        Check.Count(0, MessageLimits.EmbedTotal, total, "the characters of all embeds together");
        if (!isV2)
        {
            ComponentCheck.Rows(components ?? []);
            return;
        }

        Check.That(string.IsNullOrEmpty(content), "content", NotInV2, "present");
        Check.That(embeds is null or [], "embeds", NotInV2, "present");
        ComponentCheck.Tree(components ?? []);
    }

    private static void Files(IReadOnlyList<OutgoingFile> files, int fileBytes)
    {
        Check.Count(0, MessageLimits.Files, files.Count, "files");
        for (var index = 0; index < files.Count; index++)
        {
            Check.Between(1, MessageLimits.FileText, files[index].Name, $"files[{index}].name");
            Check.AtMost(MessageLimits.FileText, files[index].Description, $"files[{index}].description");
            Check.Count(0, fileBytes, files[index].Content.Length, $"the bytes of files[{index}]");
        }
    }

    private static void Mentions(AllowedMentions mentions)
    {
        Named("users", mentions.Users?.Count ?? 0);
        Named("roles", mentions.Roles?.Count ?? 0);

        void Named(string kind, int count)
        {
            Check.Count(0, AllowedMentions.MostNamed, count, $"allowed_mentions.{kind}");
            Check.That(count == 0 || !mentions.Parse.Contains(kind, StringComparer.Ordinal), $"allowed_mentions.{kind}", $"absent beside parse \"{kind}\"", "present");
        }
    }

    private static void PollOf(PollCreate poll, bool isV2)
    {
        Check.That(!isV2, "poll", NotInV2, "present");
        Check.Between(1, MessageLimits.PollQuestion, poll.Question.Text, "poll.question");
        Check.Count(1, MessageLimits.PollAnswers, poll.Answers.Count, "poll.answers");
        Check.Count(1, MessageLimits.PollHours, poll.Duration ?? 1, "poll.duration");
        for (var index = 0; index < poll.Answers.Count; index++)
            Check.Between(1, MessageLimits.PollAnswer, poll.Answers[index].PollMedia?.Text, $"poll.answers[{index}]");
    }

    private static void Channel(ChannelMessage message)
    {
        Check.AtMost(MessageLimits.Nonce, message.Nonce, "nonce");
        Check.Count(0, MessageLimits.Stickers, message.StickerIds?.Count ?? 0, "sticker_ids");
        Check.That(!message.IsComponentsV2 || message.StickerIds is null or [], "sticker_ids", NotInV2, "present");
    }

    private static bool IsEmpty(OutgoingMessage message) =>
        string.IsNullOrEmpty(message.Content)
        && message is { Embeds: null or [], Components: null or [], Poll: null, Files: [] }
        && message is not ChannelMessage { StickerIds.Count: > 0 }
            and not ChannelMessage { MessageReference.Type: MessageReferenceType.Forward };
}
