namespace Guildhall.Core.Watching;

/// <summary>How something is that the platform depends on.</summary>
public enum DependencyState
{
    /// <summary>It does its work.</summary>
    Up,

    /// <summary>It does not.</summary>
    Down,

    /// <summary>It is not set up here, so nobody misses it.</summary>
    Off,
}
