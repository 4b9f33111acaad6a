namespace Guildhall.Channels.Discord.Connecting;

/// <summary>Tries until it succeeds; the waits double.</summary>
/// <param name="first">The wait after the first failure.</param>
/// <param name="most">The longest.</param>
internal sealed class Retry(TimeSpan first, TimeSpan most, TimeProvider clock)
{
    /// <summary>Does something until it is done.</summary>
    /// <param name="mayPass">Whether trying again may help; other faults are thrown.</param>
    /// <param name="tell">Told of each failure and the wait that follows.</param>
    public async Task<T> UntilDoneAsync<T>(Func<Task<T>> attempt, Func<Exception, bool> mayPass, Action<Exception, TimeSpan> tell, CancellationToken cancellation)
    {
        for (var wait = first; ; wait = wait * 2 < most ? wait * 2 : most)
        {
            try
            {
                return await attempt();
            }
            catch (Exception fault) when (mayPass(fault))
            {
                tell(fault, wait);
                await Task.Delay(wait, clock, cancellation);
            }
        }
    }
}
