using Guildhall.Host.Settings;
using Microsoft.Extensions.Logging.Console;

namespace Guildhall.Host.Running;

/// <summary>Logs go to the console: a line that people read on a terminal, a line of JSON that programs read anywhere else.</summary>
internal static class HallLogging
{
    // Its scope would put the address of each request into every line, and rooms have names that players gave them.
    private const string WithAddresses = "Microsoft.AspNetCore.Hosting.Diagnostics";

    /// <summary>Whether lines are JSON.</summary>
    public static bool IsJson(HostSettings settings) => settings.Watch.Format switch
    {
        LogFormat.Auto => Console.IsOutputRedirected,
        LogFormat.Json => true,
        LogFormat.Text => false,
    };

    public static ILoggingBuilder AddHallLogging(this ILoggingBuilder logging, HostSettings settings)
    {
        logging.AddConfiguration(settings.Configuration.GetSection("Logging")).AddFilter(WithAddresses, LogLevel.None);
        if (!IsJson(settings))
        {
            return logging.AddSimpleConsole(line =>
            {
                line.SingleLine = true;
                line.TimestampFormat = "HH:mm:ss ";
                line.ColorBehavior = LoggerColorBehavior.Default;
            });
        }

        // The tags of what is going on name request and session.
        logging.Configure(ids => ids.ActivityTrackingOptions = ActivityTrackingOptions.TraceId | ActivityTrackingOptions.SpanId | ActivityTrackingOptions.Tags);
        return logging.AddJsonConsole(json =>
        {
            json.IncludeScopes = true;
            json.UseUtcTimestamp = true;
            json.TimestampFormat = "O";
        });
    }
}
