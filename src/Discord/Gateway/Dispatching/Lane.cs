using System.Collections.Concurrent;

namespace Guildhall.Discord.Gateway.Dispatching;

/// <summary>Events that must be handled one after the other. A lane with nothing to do costs nothing: it runs on the pool while it has work.</summary>
internal sealed class Lane(CancellationToken stopping) : IThreadPoolWorkItem
{
    private readonly ConcurrentQueue<Delivery> _waiting = new();
    private int _running;

    /// <summary>Adds an event; returns at once. It is handled after <see cref="Start" />, or right behind the one before it.</summary>
    internal void Post(Delivery delivery) => _waiting.Enqueue(delivery);

    /// <summary>Begins to handle what was added; returns at once.</summary>
    internal void Start()
    {
        if (!_waiting.IsEmpty && Interlocked.CompareExchange(ref _running, 1, 0) == 0)
            ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
    }

    /// <inheritdoc />
    public void Execute() => _ = DrainAsync();

    private async Task DrainAsync()
    {
        do
        {
            while (_waiting.TryDequeue(out var next))
                await next.RunAsync(stopping);
            Volatile.Write(ref _running, 0);
        }
        while (!_waiting.IsEmpty && Interlocked.CompareExchange(ref _running, 1, 0) == 0);
    }
}
