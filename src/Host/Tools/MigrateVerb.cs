using Guildhall.Host.Settings;
using Guildhall.Store;

namespace Guildhall.Host.Tools;

/// <summary>Brings the database to the shape this version expects, without opening the doors.</summary>
internal static class MigrateVerb
{
    public static async Task<ExitCode> RunAsync(HostSettings settings)
    {
        await using var hall = await ToolServices.OpenAsync(settings, StoreAccess.Server);
        await Console.Out.WriteLineAsync($"{hall.GetRequiredService<IStoreEngine>().Place} is in the shape this version expects.");
        return ExitCode.Ok;
    }
}
