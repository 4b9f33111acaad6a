using Guildhall.Discord.Entities;
using Guildhall.Discord.Entities.Channels;

namespace Guildhall.Discord.Permissions;

/// <summary>The rules of topics/permissions that look at flags alone.</summary>
internal static class PermissionRules
{
    /// <summary>Every permission that is named here; what an owner and an administrator have.</summary>
    internal const PermissionFlags All = (PermissionFlags)((1UL << 53) - 1) & ~(PermissionFlags)(1UL << 47);

    // "Denying SEND_MESSAGES implicitly denies MENTION_EVERYONE, SEND_TTS_MESSAGES, ATTACH_FILES, and EMBED_LINKS."
    private const PermissionFlags TakesSending = PermissionFlags.MentionEveryone | PermissionFlags.SendTtsMessages
        | PermissionFlags.AttachFiles | PermissionFlags.EmbedLinks;

    // "For voice and stage channels, denying the CONNECT permission also implicitly denies other permissions such as MANAGE_CHANNEL": that one,
    // and what cannot be done from outside.
    private const PermissionFlags TakesConnecting = PermissionFlags.ManageChannels | PermissionFlags.Speak | PermissionFlags.Stream
        | PermissionFlags.UseVad | PermissionFlags.PrioritySpeaker | PermissionFlags.RequestToSpeak | PermissionFlags.UseSoundboard
        | PermissionFlags.UseExternalSounds;

    private const PermissionFlags WhileTimedOut = PermissionFlags.ViewChannel | PermissionFlags.ReadMessageHistory;

    /// <summary>Timed out members keep VIEW_CHANNEL and READ_MESSAGE_HISTORY of what they have ("Permissions for Timed Out Members").</summary>
    internal static PermissionFlags TimedOut(PermissionFlags flags) => flags & WhileTimedOut;

    /// <summary>What a channel's permissions come to by "Implicit Permissions".</summary>
    internal static PermissionAnswer InChannel(PermissionFlags flags, ChannelType type)
    {
        if (!Has(flags, PermissionFlags.ViewChannel))
            return PermissionAnswer.Hidden;
        if (type is ChannelType.GuildVoice or ChannelType.GuildStageVoice && !Has(flags, PermissionFlags.Connect))
            flags &= ~TakesConnecting;
        return PermissionAnswer.Of(Has(flags, PermissionFlags.SendMessages) ? flags : flags & ~TakesSending);
    }

    /// <summary>
    /// What a thread's permissions come to, from its parent's: all are inherited but SEND_MESSAGES, which SEND_MESSAGES_IN_THREADS stands for
    /// ("Inherited Permissions (Threads)").
    /// </summary>
    internal static PermissionAnswer InThread(PermissionFlags ofParent)
    {
        if (!Has(ofParent, PermissionFlags.ViewChannel))
            return PermissionAnswer.Hidden;
        var flags = ofParent & ~PermissionFlags.SendMessages;
        return PermissionAnswer.Of(Has(flags, PermissionFlags.SendMessagesInThreads) ? flags : flags & ~TakesSending);
    }

    internal static bool Has(PermissionFlags flags, PermissionFlags flag) => (flags & flag) != PermissionFlags.None;
}
