using System.Globalization;
using Guildhall.Core.Watching;
using Guildhall.Store.Tables;

namespace Guildhall.Host.Watching;

/// <summary>Counts what is in the database, so that no scrape has to, and calls for somebody when coins appeared or vanished.</summary>
internal sealed class FigureWatch(Figures figures, IAlerts alerts, TimeProvider clock) : IWatch
{
    private const string Alert = "ledger";

    /// <summary>The figures of the last look.</summary>
    public PlatformFigures Latest { get; private set; } = PlatformFigures.None;

    public async Task LookAsync(CancellationToken cancellation)
    {
        Latest = await figures.ReadAsync(clock.GetUtcNow(), cancellation);
        if (Latest.Mismatch == 0)
        {
            alerts.Resolve(Alert);
            return;
        }

        alerts.Raise(Alert, string.Create(
            CultureInfo.InvariantCulture, $"The ledger does not add up: accounts hold {Latest.Mismatch} coins more than were minted less burned. Run 'guildhall ledger verify' to see which accounts."));
    }
}
