namespace Guildhall.Discord.Entities.Channels;

/// <summary>What a webhook is for.</summary>
public enum WebhookType
{
    /// <summary>Whoever has the token writes.</summary>
    Incoming = 1,

    /// <summary>Brings another channel's news.</summary>
    ChannelFollower = 2,

    /// <summary>Answers interactions.</summary>
    Application = 3,
}
