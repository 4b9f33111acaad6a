using Guildhall.Store.Caching;

namespace Guildhall.Tests.Unit.Store.Caching;

public sealed class RecentCacheTests
{
    private readonly RecentCache<string, int> _cache = new(capacity: 2);

    [Fact]
    public void What_was_not_asked_for_longest_is_forgotten_first()
    {
        _cache.Set("a", 1);
        _cache.Set("b", 2);
        Find("a").ShouldBe(1);

        _cache.Set("c", 3);

        Find("a").ShouldBe(1);
        Find("b").ShouldBeNull();
        Find("c").ShouldBe(3);
    }

    [Fact]
    public void As_much_as_fits_is_kept()
    {
        _cache.Set("a", 1);
        _cache.Set("b", 2);

        Find("a").ShouldBe(1);
        Find("b").ShouldBe(2);
    }

    [Fact]
    public void A_value_is_replaced_and_removed()
    {
        _cache.Set("a", 1);
        _cache.Set("a", 2);
        Find("a").ShouldBe(2);

        _cache.Remove("a");
        _cache.Remove("a");
        Find("a").ShouldBeNull();
    }

    private int? Find(string key) => _cache.TryGet(key, out var value) ? value : null;
}
