using System.Globalization;
using Guildhall.Pipeline.Alerting;
using Guildhall.Store.Tables;

namespace Guildhall.Host.Watching;

/// <summary>
/// Counts what is in the database, in one process for all, so that no scrape has to, and calls for somebody where coins appeared or vanished, which also locks
/// spending, or where news could not be handled.
/// </summary>
internal sealed class FigureWatch(PlatformTurn turn, Figures figures, LedgerLock spending, PlatformMetrics metrics, AlertDesk alerts, TimeProvider clock) : IWatch
{
    private const string LedgerAlert = "ledger";
    private const string OutboxAlert = "outbox";

    public async Task LookAsync(CancellationToken cancellation)
    {
        if (!turn.IsOurs)
        {
            metrics.Hide();
            alerts.Leave(LedgerAlert);
            alerts.Leave(OutboxAlert);
            return;
        }

        var found = await figures.ReadAsync(clock.GetUtcNow(), cancellation);
        metrics.Show(found);
        LookAtOutbox(found.Dead);
        if (found.Mismatch != 0)
        {
            await spending.TakeAsync(LedgerLock.Mismatch, cancellation);
            alerts.Raise(LedgerAlert, string.Create(
                CultureInfo.InvariantCulture,
                $"The ledger does not add up: accounts hold {found.Mismatch} coins more than were minted less burned. Spending is locked. Run 'guildhall ledger verify' to see which accounts."));
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

    private void LookAtOutbox(long dead)
    {
        if (dead == 0)
        {
            alerts.Resolve(OutboxAlert);
            return;
        }

        alerts.Raise(OutboxAlert, string.Create(
            CultureInfo.InvariantCulture,
            $"{dead} news could not be handled. What the game did stands, what should follow from it is missing. 'guildhall outbox list' shows them, 'guildhall outbox replay' tries them again."));
    }
}
