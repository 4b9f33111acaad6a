using Guildhall.Core.Storage;
using Guildhall.Host.Running;
using Guildhall.Host.Settings;
using Guildhall.Store;
using Guildhall.Store.Backups;

namespace Guildhall.Host;

/// <summary>Says on the error output, in one message and without a stack, why nothing can be done.</summary>
internal static class FaultReport
{
    public static async Task<ExitCode> WriteAsync(Exception fault)
    {
        var code = CodeOf(fault);
        await Console.Error.WriteLineAsync(code == ExitCode.Fault ? $"{fault.GetType().Name}: {fault.Message}" : fault.Message);
        if (Environment.GetEnvironmentVariable("GUILDHALL_TRACE") is { Length: > 0 })
        {
            await Console.Error.WriteLineAsync(fault.ToString());
        }
        else if (code == ExitCode.Fault)
        {
            await Console.Error.WriteLineAsync("This is a fault of the program. Set GUILDHALL_TRACE=1 to see where it happened, and report it.");
        }

        return code;
    }

    private static ExitCode CodeOf(Exception fault) => fault switch
    {
        SettingException => ExitCode.Usage,
        AddressException => ExitCode.Address,
        DataDirectoryInUseException => ExitCode.DataInUse,
        DataDirectoryUnusableException => ExitCode.DataUnusable,
        DatabaseDamagedException => ExitCode.Damaged,
        DiskFullException => ExitCode.DiskFull,
        MigrationException => ExitCode.Migration,
        StoreStartException => ExitCode.Usage,
        BackupRefusedException => ExitCode.NotWell,
        BackupDamagedException => ExitCode.Damaged,
        BackupException => ExitCode.NotWell,
        StoreUnavailableException { IsDamaged: true } => ExitCode.Damaged,
        StoreUnavailableException { IsDiskFull: true } => ExitCode.DiskFull,
        StoreUnavailableException => ExitCode.DataUnusable,
        _ => ExitCode.Fault,
    };
}
