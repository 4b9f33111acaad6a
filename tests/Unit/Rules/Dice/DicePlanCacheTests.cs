using Guildhall.Rules.Dice;

namespace Guildhall.Tests.Unit.Rules.Dice;

public sealed class DicePlanCacheTests
{
    [Fact]
    public void A_text_is_parsed_once_for_each_kind_of_entry()
    {
        var cache = new DicePlanCache();
        var plan = cache.Parse("1d20", allowComment: false).Value;

        cache.Parse("1d20", allowComment: false).Value.ShouldBeSameAs(plan);
        cache.Parse("1d20", allowComment: true).Value.ShouldNotBeSameAs(plan);
        cache.Parse("1d20 ", allowComment: false).Value.ShouldNotBeSameAs(plan);
        cache.Count.ShouldBe(3);
    }

    [Fact]
    public void A_text_with_a_blank_inside_is_not_taken_for_the_one_without()
    {
        var cache = new DicePlanCache();
        _ = cache.Parse("4d6kh3", allowComment: false);

        cache.Parse("4d6 kh3", allowComment: false).Error.ShouldBeOfType<RollSyntaxError>();
        cache.Count.ShouldBe(1);
    }

    [Fact]
    public void It_never_holds_more_than_it_may_and_keeps_what_is_used()
    {
        var cache = new DicePlanCache(10);
        var plan = cache.Parse("1d20", allowComment: false).Value;
        for (var i = 1; i < 100; i++)
        {
            _ = cache.Parse($"{i}d6", allowComment: false);
            cache.Count.ShouldBeLessThanOrEqualTo(10);
            cache.Parse("1d20", allowComment: false).Value.ShouldBeSameAs(plan);
        }

        cache.Parse("1d6", allowComment: false).Value.ShouldNotBeNull().ToString().ShouldBe("1d6");
    }

    [Fact]
    public void Many_threads_may_ask_at_once()
    {
        var cache = new DicePlanCache(8);

        Parallel.For(0, 2_000, i => cache.Parse($"{i % 20}d6", allowComment: false).Value!.DiceCount.ShouldBe(i % 20));

        cache.Count.ShouldBeLessThanOrEqualTo(8);
    }
}
