namespace Guildhall.Discord.Entities.Limits;

/// <summary>What a message may have. Source: discord-api-docs, resources/message, and the official OpenAPI document.</summary>
public static class MessageLimits
{
    /// <summary>Characters of the content.</summary>
    public const int Content = 2000;

    /// <summary>Embeds.</summary>
    public const int Embeds = 10;

    /// <summary>Characters of all embeds together.</summary>
    public const int EmbedTotal = 6000;

    /// <summary>Files.</summary>
    public const int Files = 10;

    /// <summary>Characters of a file's name, and of its description.</summary>
    public const int FileText = 1024;

    /// <summary>Stickers.</summary>
    public const int Stickers = 3;

    /// <summary>Characters of a nonce.</summary>
    public const int Nonce = 25;

    /// <summary>Rows of components without <see cref="Messages.MessageFlags.IsComponentsV2" />.</summary>
    public const int Rows = 5;

    /// <summary>Bytes of a file unless an interaction says otherwise: 10 MiB.</summary>
    public const int DefaultFileBytes = 10 * 1024 * 1024;

    /// <summary>Answers of a poll.</summary>
    public const int PollAnswers = 10;

    /// <summary>Characters of a poll's question.</summary>
    public const int PollQuestion = 300;

    /// <summary>Characters of a poll's answer.</summary>
    public const int PollAnswer = 55;

    /// <summary>Hours a poll may run.</summary>
    public const int PollHours = 768;

    /// <summary>Characters of the name a webhook writes under.</summary>
    public const int WebhookName = 80;

    /// <summary>Characters of a thread's name.</summary>
    public const int ThreadName = 100;
}
