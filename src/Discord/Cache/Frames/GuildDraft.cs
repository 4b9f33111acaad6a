namespace Guildhall.Discord.Cache.Frames;

/// <summary>What has been read of a guild so far.</summary>
internal struct GuildDraft
{
    internal ulong Id;
    internal ulong OwnerId;
    internal bool HasName;
    internal bool HasRoles;
    internal bool IsUnavailable;
    internal CachedMember? Self;
}
