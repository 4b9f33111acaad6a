using Guildhall.Discord.Gateway.Dispatching;

namespace Guildhall.Tests.Unit.Discord.Gateway.Dispatching;

public sealed class RecentIdsTests
{
    [Fact]
    public void What_came_before_is_known_until_as_many_came_after_it()
    {
        var recent = new RecentIds(3);
        recent.TryAdd(1).ShouldBeTrue();
        recent.TryAdd(1).ShouldBeFalse();
        recent.TryAdd(2).ShouldBeTrue();
        recent.TryAdd(3).ShouldBeTrue();
        recent.TryAdd(1).ShouldBeFalse();
        recent.TryAdd(4).ShouldBeTrue();
        recent.TryAdd(1).ShouldBeTrue();
        recent.TryAdd(3).ShouldBeFalse();
    }
}
