using System.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Metrics;

namespace Guildhall.Bench.Platform.Rolls;

/// <summary>Those who watch in a server: the metrics that Prometheus scrapes, and the ids of traces for the log.</summary>
internal sealed class Watchers : IDisposable
{
    private readonly MeterProvider _metrics = Sdk.CreateMeterProviderBuilder().AddMeter("Guildhall.*").AddPrometheusExporter().Build();
    private readonly ActivityListener _traces = new()
    {
        ShouldListenTo = source => source.Name == "Guildhall.Pipeline",
        Sample = (ref _) => ActivitySamplingResult.PropagationData,
    };

    public Watchers() => ActivitySource.AddActivityListener(_traces);

    public void Dispose()
    {
        _traces.Dispose();
        _metrics.Dispose();
    }
}
