using System.Globalization;
using Guildhall.Core.Storage;
using Guildhall.Host.Settings;
using Guildhall.Host.Tools;
using Guildhall.Store;

namespace Guildhall.Host.Doctor;

internal sealed class ClockCheck(TimeProvider clock) : ICheck
{
    private static readonly DateTimeOffset Release = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(1);

    public string Name => "clock";

    public async Task<Finding> LookAsync(HostSettings settings, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var text = now.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);
        if (now < Release)
        {
            return Finding.Fail($"It says {text}, which is before this program was made. Set the clock; turns and cooldowns depend on it.");
        }

        var last = await LastAnswerAsync(settings, cancellation);
        return last > now + Tolerance
            ? Finding.Warn($"It says {text}, but something was answered at {last:yyyy-MM-dd HH:mm:ss} UTC: the clock was set back.")
            : Finding.Ok($"It says {text}.");
    }

    private static async Task<DateTimeOffset?> LastAnswerAsync(HostSettings settings, CancellationToken cancellation)
    {
        try
        {
            await using var hall = await ToolServices.OpenAsync(settings, StoreAccess.Beside);
            var at = await Scalar.ReadAsync<long>(hall.GetRequiredService<IDatabase>(), "SELECT at FROM replies ORDER BY seq DESC LIMIT 1", cancellation);
            return DateTimeOffset.FromUnixTimeMilliseconds(at);
        }
        catch (Exception fault) when (fault is StoreStartException or StoreUnavailableException or System.Data.Common.DbException)
        {
            // What is wrong with the database is another check's to say.
            return null;
        }
    }
}
