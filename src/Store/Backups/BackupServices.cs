using Microsoft.Extensions.DependencyInjection;

namespace Guildhall.Store.Backups;

/// <summary>How backups are registered.</summary>
public static class BackupServices
{
    /// <summary>What makes, verifies and restores backups. <see cref="StoreOptions"/> and a clock must be registered too; no database need be open.</summary>
    public static IServiceCollection AddBackups(this IServiceCollection services, BackupOptions options) => services
        .AddSingleton(options)
        .AddSingleton<Shelves>()
        .AddSingleton<BackupMaker>()
        .AddSingleton<BackupVerifier>()
        .AddSingleton<BackupRestorer>();

    /// <summary>Makes backups by themselves, in a server.</summary>
    public static IServiceCollection AddAutomaticBackups(this IServiceCollection services) => services
        .AddSingleton<BackupTurns>()
        .AddSingleton<BackupMeter>()
        .AddHostedService<AutomaticBackups>();
}
