using System.Collections.Immutable;
using System.Reflection;
using Guildhall.Core.Commands;
using Guildhall.Core.Modules;
using Guildhall.Core.Processes;
using Guildhall.Core.Settings;
using Guildhall.Core.Storage;
using Guildhall.Core.Text;
using Guildhall.Core.Watching;
using Guildhall.Pipeline.Alerting;
using Guildhall.Pipeline.Background;
using Guildhall.Pipeline.Binding;
using Guildhall.Pipeline.Commands;
using Guildhall.Pipeline.Components;
using Guildhall.Pipeline.Replies;
using Guildhall.Pipeline.Routing;
using Guildhall.Pipeline.Settings;
using Guildhall.Pipeline.Steps;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Guildhall.Pipeline;

/// <summary>How Host puts the pipeline together.</summary>
public static class PipelineServices
{
    /// <summary>
    /// Adds the pipeline, the modules found in the assemblies, and everybody's strings. Needs from elsewhere: a <see cref="PipelineSecret"/>,
    /// a <see cref="TimeProvider"/>, logging, and the ports <see cref="IStore"/>, <see cref="IDatabase"/>, <see cref="ISchedule"/>, <see cref="IOutbox"/>,
    /// <see cref="IPictures"/>, <see cref="ISettingStore"/> and <see cref="IMembers"/>.
    /// </summary>
    /// <param name="assemblies">Those with modules, and those that bring nothing but strings.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="FormatException">A file of strings is malformed.</exception>
    public static IServiceCollection AddPipeline(this IServiceCollection services, PipelineOptions options, params IReadOnlyList<Assembly> assemblies)
    {
        var strings = StringFiles.Load(assemblies.Prepend(typeof(PipelineServices).Assembly));
        return services.AddPipeline(options, strings, [.. ModulesIn(assemblies)]);
    }

    /// <summary>Adds the pipeline with exactly these modules and strings.</summary>
    internal static IServiceCollection AddPipeline(
        this IServiceCollection services, PipelineOptions options, StringCatalog strings, IReadOnlyList<IModule> modules)
    {
        options.Validate();
        services.AddSingleton(options);
        services.AddSingleton(strings);
        foreach (var module in modules)
        {
            module.Register(services);
            services.AddSingleton(module);
        }

        services.AddSingleton<Binders>();
        services.AddSingleton<CommandCatalog>();
        services.AddSingleton<ICommandCatalog>(provider => provider.GetRequiredService<CommandCatalog>());
        services.AddSingleton<SettingsCatalog>();
        services.AddSingleton<ISettingsCatalog>(provider => provider.GetRequiredService<SettingsCatalog>());
        services.AddSingleton<ISettings, GuildSettings>();
        services.AddSingleton<ComponentSigner>();
        services.TryAddSingleton<IComponentPayloads, ComponentPayloads>();
        services.AddSingleton<ReplyFinisher>();
        services.AddSingleton<Languages>();
        services.AddSingleton<Lanes>().AddSingleton<PipelineMetrics>().AddSingleton<Pulses>();
        services.TryAddSingleton<IAlerts, LoggedAlerts>();
        services.AddSingleton<CommandTargets>();
        services.AddSingleton<Authenticate>();
        services.AddSingleton<Resolve>();
        services.AddSingleton<Deduplicate>();
        services.AddSingleton<RequireModule>();
        services.AddSingleton<RequireRights>();
        services.AddSingleton<LimitRate>();
        services.AddSingleton<BindOptions>();
        services.AddSingleton<Run>();
        services.AddSingleton<PipelineSteps>();
        services.AddSingleton<Privileged>();
        services.AddSingleton<Suggester>();
        services.AddSingleton(Retentions.Components).AddSingleton(Retentions.CooldownUses).AddSingleton(Retentions.Cooldowns);
        services.AddSingleton(provider => PersonalTraces.Uses(provider.GetRequiredService<IDatabase>()));
        services.AddSingleton(provider => PersonalTraces.Components(provider.GetRequiredService<IDatabase>()));
        services.AddSingleton<Wakes>();
        services.AddSingleton<ICommitListener>(provider => provider.GetRequiredService<Wakes>());
        services.AddSingleton(provider => new CommandPipeline(
            provider.GetRequiredService<PipelineSteps>(),
            provider.GetRequiredService<Privileged>(),
            provider.GetRequiredService<Languages>(),
            provider.GetRequiredService<Suggester>(),
            provider.GetRequiredService<PipelineMetrics>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<CommandPipeline>>()));
        return services;
    }

    /// <summary>Commands are run in this process: <see cref="ICommandRunner"/> is the pipeline itself.</summary>
    public static IServiceCollection AddLocalCommands(this IServiceCollection services) =>
        services.AddSingleton<ICommandRunner>(provider => provider.GetRequiredService<CommandPipeline>());

    /// <summary>Commands are handed to the workers of the platform's processes. Needs an <see cref="IBus"/>.</summary>
    /// <param name="groups">The groups of workers by the keys of the modules that have one of their own.</param>
    /// <param name="served">The groups that this process works for: null for none, empty for all.</param>
    public static IServiceCollection AddRoutedCommands(
        this IServiceCollection services, IEnumerable<KeyValuePair<string, string>> groups, IReadOnlyList<string>? served)
    {
        services.AddSingleton(provider => new WorkerGroups(
            provider.GetRequiredService<CommandCatalog>(), groups.ToImmutableSortedDictionary(StringComparer.Ordinal)));
        services.AddSingleton<ICommandRunner, RoutedCommands>();
        services.AddSingleton<NewsExchange>();
        services.AddSingleton<ICommitListener>(provider => provider.GetRequiredService<NewsExchange>());
        services.AddHostedService(provider => provider.GetRequiredService<NewsExchange>());
        return served is null ? services : services.AddSingleton(new ServedGroups(served)).AddHostedService<CommandWorker>();
    }

    /// <summary>Adds the scheduler: what fell due is run while the host runs.</summary>
    public static IServiceCollection AddScheduler(this IServiceCollection services) =>
        services.AddSingleton<IDependency>(provider => provider.GetRequiredService<Pulses>().Schedule).AddHostedService<ScheduleRunner>();

    /// <summary>Adds the relay: news that were committed reach the modules that care.</summary>
    public static IServiceCollection AddRelay(this IServiceCollection services) => services
        .AddSingleton<IDependency>(provider => provider.GetRequiredService<Pulses>().Outbox)
        .AddSingleton<Reactions>()
        .AddHostedService<OutboxRelay>();

    private static IEnumerable<IModule> ModulesIn(IReadOnlyList<Assembly> assemblies) => assemblies
        .Distinct()
        .SelectMany(assembly => assembly.GetTypes())
        .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IModule)))
        .Select(type => (IModule)Activator.CreateInstance(type)!)
        .OrderBy(module => module.Key, StringComparer.Ordinal);
}
