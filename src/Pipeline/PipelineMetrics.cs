using System.Diagnostics;
using System.Diagnostics.Metrics;
using Guildhall.Core.Commands;
using Guildhall.Pipeline.Steps;

namespace Guildhall.Pipeline;

/// <summary>What the pipeline counts. Every label has few values: paths come from the catalog, outcomes and parts from this class.</summary>
internal sealed class PipelineMetrics : IDisposable
{
    /// <summary>What commands are traced under.</summary>
    public static readonly ActivitySource Traces = new("Guildhall.Pipeline");

    public const string Unknown = "unknown";
    private static readonly double[] Seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

    private readonly Meter _meter = new("Guildhall.Pipeline");
    private readonly Counter<long> _commands;
    private readonly Histogram<double> _duration;
    private long _limited;
    private long _commandFaults;
    private long _scheduleFaults;
    private long _outboxFaults;
    private int _failingNews;

    public PipelineMetrics(Lanes lanes)
    {
        _commands = _meter.CreateCounter<long>("guildhall.commands", "{command}", "Requests that were answered, by command, outcome and channel.");
        _duration = _meter.CreateHistogram(
            "guildhall.command.duration", "s", "How long answers took, from request to reply.", tags: null, new InstrumentAdvice<double> { HistogramBucketBoundaries = Seconds });
        _meter.CreateObservableCounter("guildhall.faults", Faults, "{fault}", "Faults of the program, by the part that met them.");
        _meter.CreateObservableCounter("guildhall.rate.limited", () => Volatile.Read(ref _limited), "{request}", "Requests refused because their user sent too many.");
        _meter.CreateObservableGauge("guildhall.lanes", () => lanes.Count, "{lane}", "Lanes in use: rooms or users whose commands run one after another.");
        _meter.CreateObservableGauge("guildhall.lanes.waiting", () => lanes.Waiting, "{request}", "Requests that wait in lanes.");
        _meter.CreateObservableGauge("guildhall.outbox.failing", () => Volatile.Read(ref _failingNews), "{news}", "News that failed and wait for their next attempt.");
    }

    /// <summary>Counts a request that was answered; gives how it ended.</summary>
    /// <param name="path">The command's path; null where none was found.</param>
    public string Answered(string? path, ChannelKind channel, PipelineAnswer answer, TimeSpan took)
    {
        var outcome = OutcomeOf(answer);
        Interlocked.Add(ref _limited, outcome == "limited" ? 1 : 0);
        Interlocked.Add(ref _commandFaults, outcome == "fault" ? 1 : 0);
        _commands.Add(1, new("command", path ?? Unknown), new("outcome", outcome), new("channel", NameOf(channel)));
        _duration.Record(took.TotalSeconds, new KeyValuePair<string, object?>("command", path ?? Unknown));
        return outcome;
    }

    public void ScheduleFailed() => Interlocked.Increment(ref _scheduleFaults);

    public void OutboxFailed() => Interlocked.Increment(ref _outboxFaults);

    public void NewsFailing(int count) => Volatile.Write(ref _failingNews, count);

    public void Dispose() => _meter.Dispose();

    private static string OutcomeOf(PipelineAnswer answer) =>
        answer.Duplicate ? "duplicate" : answer.Reply.Refusal?.Code switch
        {
            null => "done",
            "pipeline.fault" => "fault",
            "pipeline.busy" => "busy",
            "rate.limited" => "limited",
            { } code when code.StartsWith("store.", StringComparison.Ordinal) => "unavailable",
            _ => "refused",
        };

    private static string NameOf(ChannelKind channel) => channel switch
    {
        ChannelKind.Web => "web",
        ChannelKind.Terminal => "terminal",
        ChannelKind.Schedule => "schedule",
        ChannelKind.Discord => "discord",
        ChannelKind.Mesh => "mesh",
    };

    private Measurement<long>[] Faults() =>
    [
        new(Volatile.Read(ref _commandFaults), new KeyValuePair<string, object?>("part", "command")),
        new(Volatile.Read(ref _scheduleFaults), new KeyValuePair<string, object?>("part", "schedule")),
        new(Volatile.Read(ref _outboxFaults), new KeyValuePair<string, object?>("part", "outbox")),
    ];
}
