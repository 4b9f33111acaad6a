namespace Guildhall.Pipeline.Background;

/// <summary>Ends somebody's sleep early; a signal that comes while they are awake counts for the next sleep.</summary>
internal sealed class Wake(TimeProvider clock)
{
    private readonly Lock _lock = new();
    private TaskCompletionSource _signal = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Signal()
    {
        lock (_lock)
        {
            _signal.TrySetResult();
        }
    }

    /// <summary>Sleeps for the time, or until the signal.</summary>
    public async Task SleepAsync(TimeSpan time, CancellationToken cancellation)
    {
        Task signal;
        lock (_lock)
        {
            signal = _signal.Task;
        }

        try
        {
            await signal.WaitAsync(time, clock, cancellation);
        }
        catch (TimeoutException)
        {
            return;
        }

        lock (_lock)
        {
            _signal = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }
}
