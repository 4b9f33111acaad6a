using Guildhall.Core.Processes;

namespace Guildhall.Store.Broker;

/// <summary>What a caller waits for: an answer, or signs that somebody works at it.</summary>
internal sealed class PendingAnswer(TimeProvider time)
{
    private readonly TaskCompletionSource<BusAnswer?> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _lastSign = time.GetTimestamp();

    public void Sign() => Interlocked.Exchange(ref _lastSign, time.GetTimestamp());

    public void Answer(BusAnswer? answer) => _answer.TrySetResult(answer);

    /// <summary>The answer; null once there was no sign for so long, or none can come any more.</summary>
    public async Task<BusAnswer?> WaitAsync(TimeSpan patience, CancellationToken cancellation)
    {
        while (true)
        {
            var left = patience - time.GetElapsedTime(Interlocked.Read(ref _lastSign));
            if (left <= TimeSpan.Zero)
            {
                return null;
            }

            try
            {
                return await _answer.Task.WaitAsync(left, time, cancellation);
            }
            catch (TimeoutException)
            {
                // There may have been a sign meanwhile.
            }
        }
    }
}
