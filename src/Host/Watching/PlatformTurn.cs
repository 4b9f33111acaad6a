using Guildhall.Host.Composition;
using Guildhall.Host.Settings;
using Guildhall.Store.Leasing;

namespace Guildhall.Host.Watching;

/// <summary>
/// Lets one of the platform's processes look after what all of them share, so that nothing is counted twice and nobody is called twice. Any may
/// be the one: whoever died last must not be the only one who would have said so.
/// </summary>
internal sealed class PlatformTurn(Leases leases, ProcessName name, WatchSettings settings, TimeProvider clock) : IWatch
{
    private const string Watch = "watch";
    private static readonly TimeSpan Slack = TimeSpan.FromSeconds(5);
    private DateTimeOffset _until = DateTimeOffset.MinValue;

    /// <summary>Whether this process was the one when that was last known: while the database is away nobody else can be.</summary>
    public bool WasOurs { get; private set; }

    /// <summary>Whether this process is the one.</summary>
    public bool IsOurs => WasOurs && clock.GetUtcNow() < _until;

    public async Task LookAsync(CancellationToken cancellation)
    {
        var length = (settings.Every * 3) + Slack;
        var until = clock.GetUtcNow() + length;
        WasOurs = await leases.HoldAsync(Watch, name.Value, length, cancellation);
        _until = until;
    }

    /// <summary>Lets another process be the one.</summary>
    public async Task LeaveAsync()
    {
        if (IsOurs)
        {
            WasOurs = false;
            await leases.LeaveAsync(Watch, name.Value, CancellationToken.None);
        }
    }
}
