namespace Guildhall.Discord.Gateway.Dispatching;

/// <summary>One event on its way to the handlers.</summary>
internal abstract class Delivery
{
    private volatile bool _isDone;
    private CompletionMark? _mark;

    /// <summary>Its number in the session.</summary>
    internal long Sequence { get; set; }

    /// <summary>When it was read, as a timestamp of the clock.</summary>
    internal long ReadAt { get; set; }

    /// <summary>Whether all handlers are through with it.</summary>
    internal bool IsDone => _isDone;

    /// <summary>What the order is kept by: the guild, mostly; 0 where there is none.</summary>
    internal abstract ulong Key { get; }

    /// <summary>Whether it must wait for earlier ones of its key.</summary>
    internal abstract bool IsOrdered { get; }

    /// <summary>Runs the handlers; never fails.</summary>
    internal async Task RunAsync(CancellationToken stopping)
    {
        await HandleAsync(stopping);
        _isDone = true;
        _mark?.NoteDone();
    }

    /// <summary>Who wants to know when it is done.</summary>
    internal void CountBy(CompletionMark mark) => _mark = mark;

    /// <summary>Runs the handlers, and reports what they throw.</summary>
    protected abstract Task HandleAsync(CancellationToken stopping);
}
