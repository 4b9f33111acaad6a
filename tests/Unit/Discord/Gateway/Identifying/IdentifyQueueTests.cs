using Guildhall.Discord.Gateway.Identifying;
using Microsoft.Extensions.Time.Testing;

namespace Guildhall.Tests.Unit.Discord.Gateway.Identifying;

public sealed class IdentifyQueueTests
{
    [Theory]
    [InlineData(1, 6)]
    [InlineData(16, 48)]
    public async Task No_two_shards_of_a_key_identify_within_five_seconds(int maxConcurrency, int shards)
    {
        var time = new FakeTimeProvider();
        var queue = new IdentifyQueue(maxConcurrency, time);
        var identified = new List<(int Shard, DateTimeOffset At)>();
        var running = Task.WhenAll(Enumerable.Range(0, shards).Select(shard => queue.RunAsync(
            shard,
            () =>
            {
                lock (identified)
                    identified.Add((shard, time.GetUtcNow()));
                return Task.CompletedTask;
            },
            CancellationToken.None)));

        for (var step = 0; step < 1_000 && !running.IsCompleted; step++)
        {
            await Task.Delay(1);
            time.Advance(TimeSpan.FromMilliseconds(250));
        }

        await running;
        identified.Count.ShouldBe(shards);
        foreach (var key in identified.GroupBy(one => one.Shard % maxConcurrency))
        {
            var times = key.Select(one => one.At).Order().ToList();
            times.Zip(times.Skip(1)).ShouldAllBe(pair => pair.Second - pair.First >= TimeSpan.FromSeconds(5));
        }

        (identified.Max(one => one.At) - identified.Min(one => one.At)).TotalSeconds.ShouldBeLessThan((shards / maxConcurrency) * 7);
    }

    [Fact]
    public async Task Who_gives_up_waiting_holds_up_nobody()
    {
        var queue = new IdentifyQueue(1, new FakeTimeProvider());
        await queue.RunAsync(0, () => Task.CompletedTask, CancellationToken.None);
        using var impatient = new CancellationTokenSource();
        var waiting = queue.RunAsync(1, () => Task.CompletedTask, impatient.Token);

        await impatient.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(waiting);
    }
}
