namespace Guildhall.Store.Backups;

/// <summary>How hard a backup works: at once, or leaving disk and processor to the games for as long as it used them itself.</summary>
internal sealed class Pace(TimeProvider time, bool gentle)
{
    private static readonly TimeSpan LongestRest = TimeSpan.FromMilliseconds(250);
    private long _since = time.GetTimestamp();

    /// <summary>Called after a piece of work; rests where it should.</summary>
    public async ValueTask RestAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (gentle)
        {
            var worked = time.GetElapsedTime(_since);
            await Task.Delay(worked < LongestRest ? worked : LongestRest, time, cancellation);
            _since = time.GetTimestamp();
        }
    }
}
