using System.Text;
using Guildhall.Core.Auditing;
using Guildhall.Core.Characters;
using Guildhall.Core.Commands;
using Guildhall.Core.Ids;
using Guildhall.Core.Modules;
using Guildhall.Core.Privacy;
using Guildhall.Core.Settings;
using Guildhall.Core.Sessions;
using Guildhall.Core.Storage;
using Guildhall.Core.Text;
using Guildhall.Pipeline;
using Guildhall.Pipeline.Components;
using Guildhall.Tests.Unit.Fakes;
using Guildhall.Tests.Unit.Pipeline.Sample;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Guildhall.Tests.Unit.Pipeline;

/// <summary>The whole pipeline over ports in memory.</summary>
internal sealed class TestPlatform
{
    public static readonly Actor Ada = new(new Id<User>(new Guid("00000000-0000-0000-0000-0000000000ad")), "Ada", Rights.None);

    private int _asked;

    public TestPlatform(PipelineOptions? options = null, StringCatalog? strings = null, params IReadOnlyList<IModule> modules)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(Logs));
        services.AddSingleton<TimeProvider>(Clock);
        services.AddSingleton(new PipelineSecret(Encoding.UTF8.GetBytes(new string('s', 32))));
        services.AddSingleton<IStore>(Store);
        services.AddSingleton<ISettingStore>(Settings);
        services.AddSingleton<IMembers>(Members);
        services.AddSingleton<IPictures>(Pictures);
        services.AddSingleton<ISchedule>(Schedule);
        services.AddSingleton<IOutbox>(Outbox);
        services.AddSingleton<IAuditLog, InMemoryAuditLog>();
        services.AddSingleton<IDatabase, NoDatabase>();
        services.AddSingleton<ICharacters, NoCharacters>();
        services.AddSingleton<ISessionLog, NoSessions>();
        services.AddSingleton<IComponentPayloads>(Payloads);
        services.AddSingleton(new PersonalFile([Personal]));
        services.AddPipeline(options ?? new() { Burst = 1_000 }, strings ?? SampleStrings.Load(), modules.Count > 0 ? modules : [new SampleModule()]);
        services.AddScheduler().AddRelay();
        Services = services.BuildServiceProvider();
        Pipeline = Services.GetRequiredService<CommandPipeline>();
    }

    public IServiceProvider Services { get; }

    public CommandPipeline Pipeline { get; }

    public ManualClock Clock { get; } = new();

    public InMemoryStore Store { get; } = new();

    public InMemorySettings Settings { get; } = new();

    public InMemoryMembers Members { get; } = new();

    public InMemoryPictures Pictures { get; } = new();

    public InMemorySchedule Schedule { get; } = new();

    public InMemoryOutbox Outbox { get; } = new();

    public InMemoryPayloads Payloads { get; } = new();

    public InMemoryPersonalData Personal { get; } = new();

    public RecordedLogs Logs { get; } = new();

    public SampleProbe Probe => Services.GetRequiredService<SampleProbe>();

    /// <summary>A request of Ada's in the lobby, with an id of its own.</summary>
    public Request Request(string path, params ReadOnlySpan<(string Name, string Value)> options) =>
        new($"r{Interlocked.Increment(ref _asked)}", ChannelKind.Web, "lobby", "lobby", Ada, CommandCall.To(path, options));

    public ValueTask<PipelineAnswer> AskAsync(Request request) => Pipeline.RunAsync(request, CancellationToken.None);

    public ValueTask<PipelineAnswer> AskAsync(string path, params ReadOnlySpan<(string Name, string Value)> options) => AskAsync(Request(path, options));

    public ValueTask<PipelineAnswer> PressAsync(string componentId, params string[] values) =>
        AskAsync(Request("") with { ComponentId = componentId, Values = values });
}
