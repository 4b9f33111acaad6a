using System.Diagnostics;

namespace Guildhall.Host.Telemetry;

/// <summary>Gives requests a trace and its ids, for the log, where nobody collects traces.</summary>
internal static class TraceIds
{
    /// <summary>Listens until it is disposed of.</summary>
    public static ActivityListener Listen()
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is "Guildhall.Pipeline" or "Microsoft.AspNetCore",
            Sample = (ref _) => ActivitySamplingResult.PropagationData,
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }
}
