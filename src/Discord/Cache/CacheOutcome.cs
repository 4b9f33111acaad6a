namespace Guildhall.Discord.Cache;

/// <summary>What became of an event.</summary>
public enum CacheOutcome
{
    /// <summary>It is of no concern: another kind of event, a resource that is not kept, another member, or a guild that is not here.</summary>
    Skipped = 0,

    /// <summary>What it tells is what readers see from now on.</summary>
    Applied = 1,

    /// <summary>Its JSON is broken or lacks what it must have. Nothing changed.</summary>
    Unreadable = 2,
}
