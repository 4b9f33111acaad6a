using Guildhall.Core.Watching;
using Microsoft.Extensions.Logging;

namespace Guildhall.Pipeline.Alerting;

/// <summary>Alerts where nobody is to be called, at a terminal for instance: a line in the log.</summary>
internal sealed class LoggedAlerts(ILogger<LoggedAlerts> log) : IAlerts
{
    public void Raise(string key, string text) => log.Raised(key, text);

    public void Resolve(string key)
    {
        // A line that was written is not taken back.
    }
}
