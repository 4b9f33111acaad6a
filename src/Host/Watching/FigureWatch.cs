using System.Globalization;
using Guildhall.Core.Watching;
using Guildhall.Store.Tables;

namespace Guildhall.Host.Watching;

/// <summary>
/// Counts what is in the database, so that no scrape has to, and calls for somebody where coins appeared or vanished, which also locks
/// spending, or where news could not be handled.
/// </summary>
internal sealed class FigureWatch(Figures figures, LedgerLock spending, IAlerts alerts, TimeProvider clock) : IWatch
{
    private const string LedgerAlert = "ledger";
    private const string OutboxAlert = "outbox";

    /// <summary>The figures of the last look.</summary>
    public PlatformFigures Latest { get; private set; } = PlatformFigures.None;

    public async Task LookAsync(CancellationToken cancellation)
    {
        Latest = await figures.ReadAsync(clock.GetUtcNow(), cancellation);
        LookAtOutbox();
        if (Latest.Mismatch != 0)
        {
            await spending.TakeAsync(LedgerLock.Mismatch, cancellation);
            alerts.Raise(LedgerAlert, string.Create(
                CultureInfo.InvariantCulture,
                $"The ledger does not add up: accounts hold {Latest.Mismatch} coins more than were minted less burned. Spending is locked. Run 'guildhall ledger verify' to see which accounts."));
        }
        else if (await spending.IsTakenAsync(cancellation))
        {
            alerts.Raise(LedgerAlert, "Spending is locked, because a check found that the ledger does not add up. 'guildhall ledger verify' shows where; 'guildhall ledger unlock' ends it.");
        }
        else
        {
            alerts.Resolve(LedgerAlert);
        }
    }

    private void LookAtOutbox()
    {
        if (Latest.Dead == 0)
        {
            alerts.Resolve(OutboxAlert);
            return;
        }

        alerts.Raise(OutboxAlert, string.Create(
            CultureInfo.InvariantCulture,
            $"{Latest.Dead} news could not be handled. What the game did stands, what should follow from it is missing. 'guildhall outbox list' shows them, 'guildhall outbox replay' tries them again."));
    }
}
