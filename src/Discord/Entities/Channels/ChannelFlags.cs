namespace Guildhall.Discord.Entities.Channels;

/// <summary>Marks of a channel.</summary>
[Flags]
public enum ChannelFlags : long
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>A post that stands first in its forum.</summary>
    Pinned = 1 << 1,

    /// <summary>Posts need a tag.</summary>
    RequireTag = 1 << 4,

    /// <summary>No downloads from a media channel.</summary>
    HideMediaDownloadOptions = 1 << 15,

    /// <summary>The bot may not see it: the name is hidden and other fields are null.</summary>
    Obfuscated = 1 << 17,
}
