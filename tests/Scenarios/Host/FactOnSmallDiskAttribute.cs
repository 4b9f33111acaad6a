namespace Guildhall.Tests.Scenarios.Host;

/// <summary>A test that fills a disk of its own. The right to mount one is nothing that could be installed, so it is never demanded.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FactOnSmallDiskAttribute : FactAttribute
{
    public FactOnSmallDiskAttribute()
    {
        using var disk = SmallDisk.TryMount(1);
        Skip = disk is null ? "Mounting a small disk needs Linux and root." : null;
    }
}
