using Microsoft.Extensions.Logging.Console;

namespace Guildhall.Host.Running;

/// <summary>Logs go to the console: a line that people read on a terminal, a line of JSON that programs read anywhere else.</summary>
internal static class HallLogging
{
    public static ILoggingBuilder AddHallLogging(this ILoggingBuilder logging, IConfiguration configuration)
    {
        logging.AddConfiguration(configuration.GetSection("Logging"));
        return Console.IsOutputRedirected
            ? logging.AddJsonConsole(json =>
            {
                json.UseUtcTimestamp = true;
                json.TimestampFormat = "O";
            })
            : logging.AddSimpleConsole(line =>
            {
                line.SingleLine = true;
                line.TimestampFormat = "HH:mm:ss ";
                line.ColorBehavior = LoggerColorBehavior.Default;
            });
    }
}
