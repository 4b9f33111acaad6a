using Guildhall.Discord.Entities;

namespace Guildhall.Discord.Permissions;

/// <summary>What somebody may do in a guild or a channel, as far as the cache knows.</summary>
/// <param name="Verdict">How far it can be told.</param>
/// <param name="Flags">What is allowed, after all rules; none unless the verdict is known.</param>
public readonly record struct PermissionAnswer(PermissionVerdict Verdict, PermissionFlags Flags)
{
    /// <summary>It cannot be told.</summary>
    public static PermissionAnswer Unknown => default;

    /// <summary>The channel may not be seen.</summary>
    public static PermissionAnswer Hidden => new(PermissionVerdict.Hidden, PermissionFlags.None);

    /// <summary>Whether all of these are surely allowed. False also where it cannot be told.</summary>
    public bool Allows(PermissionFlags flags) => Verdict == PermissionVerdict.Known && (Flags & flags) == flags;

    /// <summary>Which of these are not surely allowed, so that a person can be told what to grant.</summary>
    public PermissionFlags Missing(PermissionFlags flags) => flags & ~Flags;

    /// <summary>Whether this can surely be done, by the permissions as split in 2026.</summary>
    public bool Allows(SplitAction action) => Verdict == PermissionVerdict.Known && PermissionSplits.Suffices(Flags, action);

    internal static PermissionAnswer Of(PermissionFlags flags) => new(PermissionVerdict.Known, flags);
}
