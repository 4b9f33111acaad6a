using Guildhall.Host.Composition;
using Guildhall.Host.Settings;
using Guildhall.Store;

namespace Guildhall.Host.Tools;

/// <summary>The hall without doors, for the tools of the command line.</summary>
internal static class ToolServices
{
    /// <summary>Opens the data directory; logs go to the error output, so that the tool's own words stay apart.</summary>
    public static async Task<ServiceProvider> OpenAsync(HostSettings settings, StoreAccess access)
    {
        var provider = Build(settings, access);
        try
        {
            await provider.GetRequiredService<StoreLifetime>().OpenAsync();
            return provider;
        }
        catch
        {
            await provider.DisposeAsync();
            throw;
        }
    }

    /// <summary>The same, not opened yet.</summary>
    public static ServiceProvider Build(HostSettings settings, StoreAccess access) => new ServiceCollection()
        .AddLogging(logging => logging.AddToolLogging())
        .AddHall(settings, access)
        .BuildServiceProvider();

    public static ILoggingBuilder AddToolLogging(this ILoggingBuilder logging) => logging
        .SetMinimumLevel(LogLevel.Warning)
        .AddSimpleConsole(line => line.SingleLine = true)
        .AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
}
