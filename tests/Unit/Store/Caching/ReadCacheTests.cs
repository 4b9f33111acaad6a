using Guildhall.Store;
using Guildhall.Store.Caching;

namespace Guildhall.Tests.Unit.Store.Caching;

public sealed class ReadCacheTests
{
    private readonly ReadCache<string, int> _cache = new(capacity: 10, new Caches(new StoreMetrics()), new CacheTally());
    private int _reads;

    [Fact]
    public async Task A_value_is_read_once_until_it_changes()
    {
        (await GetAsync()).ShouldBe(1);
        (await GetAsync()).ShouldBe(1);

        _cache.Forget("key");

        (await GetAsync()).ShouldBe(2);
        (await GetAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task A_read_that_a_change_has_overtaken_is_answered_but_not_remembered()
    {
        var slow = new TaskCompletionSource<int>();
        var reading = _cache.GetAsync("key", () => slow.Task);
        _cache.Forget("key");
        slow.SetResult(99);

        (await reading).ShouldBe(99);
        (await GetAsync()).ShouldBe(1);
    }

    private ValueTask<int> GetAsync() => _cache.GetAsync("key", () => Task.FromResult(++_reads));
}
