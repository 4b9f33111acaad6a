using System.Collections.Concurrent;
using Guildhall.Core.Drawings;
using Guildhall.Imaging;

namespace Guildhall.Tests.Unit.Imaging;

public sealed class CachingPictureRendererTests
{
    private readonly Counting _inner = new();

    [Fact]
    public void The_same_picture_is_drawn_once()
    {
        var cache = new CachingPictureRenderer(_inner);

        cache.Render(Named("a")).ShouldBeSameAs(cache.Render(Named("a")));
        _inner.Drawn.ShouldBe(["a"]);
    }

    [Fact]
    public void What_was_not_looked_at_for_longest_is_forgotten_first()
    {
        var cache = new CachingPictureRenderer(_inner, 2 * Counting.Size);

        foreach (var alt in new[] { "a", "b", "a", "c", "a", "b" })
        {
            cache.Render(Named(alt));
        }

        _inner.Drawn.ShouldBe(["a", "b", "c", "b"]);
        cache.Bytes.ShouldBe(2 * Counting.Size);
    }

    [Theory]
    [InlineData(Counting.Size, 1)]
    [InlineData(Counting.Size - 1, 2)]
    [InlineData(0, 2)]
    public void A_picture_larger_than_the_memory_is_drawn_each_time(long capacity, int times)
    {
        var cache = new CachingPictureRenderer(_inner, capacity);

        cache.Render(Named("a"));
        cache.Render(Named("a"));

        _inner.Drawn.Count.ShouldBe(times);
        cache.Bytes.ShouldBeLessThanOrEqualTo(capacity);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData((1L << 30) + 1)]
    public void A_memory_beyond_its_limits_is_refused(long capacity) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new CachingPictureRenderer(_inner, capacity));

    [Fact]
    public void A_failure_is_not_remembered()
    {
        var cache = new CachingPictureRenderer(_inner);
        _inner.Fails = true;
        Should.Throw<InvalidOperationException>(() => cache.Render(Named("a")));
        _inner.Fails = false;

        cache.Render(Named("a")).Length.ShouldBe(Counting.Size);
        cache.Bytes.ShouldBe(Counting.Size);
    }

    [Fact]
    public void Many_who_ask_at_once_get_one_picture()
    {
        var cache = new CachingPictureRenderer(_inner, 5 * Counting.Size);

        Parallel.For(0, 1000, i => cache.Render(Named($"{i % 5}")).Length.ShouldBe(Counting.Size));

        _inner.Drawn.Count.ShouldBe(5);
        cache.Bytes.ShouldBe(5 * Counting.Size);
    }

    private static Drawing Named(string alt) => new(1, 1, Palette.Night, alt, []);

    private sealed class Counting : IPictureRenderer
    {
        public const int Size = 100;

        public ConcurrentQueue<string> Drawn { get; } = [];

        public bool Fails { get; set; }

        public byte[] Render(Drawing drawing)
        {
            Drawn.Enqueue(drawing.Alt);
            return Fails ? throw new InvalidOperationException("Out of ink.") : new byte[Size];
        }
    }
}
