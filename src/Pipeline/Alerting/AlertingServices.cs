using Guildhall.Core.Watching;
using Microsoft.Extensions.DependencyInjection;

namespace Guildhall.Pipeline.Alerting;

/// <summary>How Host lets alerts reach people.</summary>
public static class AlertingServices
{
    /// <summary>Adds a desk in place of the bare log. The places where people read are <see cref="IAlertOutlet"/>s; without one, the log remains.</summary>
    public static IServiceCollection AddAlerting(this IServiceCollection services, AlertOptions options) => services
        .AddSingleton(options)
        .AddSingleton<AlertSender>()
        .AddSingleton<AlertDesk>()
        .AddSingleton<IAlerts>(provider => provider.GetRequiredService<AlertDesk>())
        .AddHostedService(provider => provider.GetRequiredService<AlertSender>());
}
