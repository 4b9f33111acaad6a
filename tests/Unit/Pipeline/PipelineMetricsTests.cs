using System.Diagnostics.Metrics;
using Guildhall.Core.Storage;

namespace Guildhall.Tests.Unit.Pipeline;

public sealed class PipelineMetricsTests : IDisposable
{
    // Other tests count at the same time; what belongs to this one is known by its flow.
    private static readonly AsyncLocal<List<string>?> Own = new();
    private readonly MeterListener _listener = new();
    private readonly List<string> _heard = [];

    public PipelineMetricsTests()
    {
        Own.Value = _heard;
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Name == "guildhall.commands")
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((_, _, tags, _) => Own.Value?.Add(string.Join(' ', tags.ToArray().Select(tag => tag.Value))));
        _listener.Start();
    }

    public void Dispose() => _listener.Dispose();

    [Theory]
    [InlineData("sample look", "sample look done web")]
    [InlineData("sample refuse", "sample refuse refused web")]
    [InlineData("sample crash", "sample crash fault web")]
    [InlineData("what somebody typed", "unknown refused web")]
    public async Task A_request_is_counted_by_its_command_and_how_it_ended(string path, string expected)
    {
        await new TestPlatform().AskAsync(path);

        _heard.ShouldBe([expected]);
    }

    [Fact]
    public async Task Repeated_ones_and_those_that_are_one_too_many_are_told_apart()
    {
        var platform = new TestPlatform(new() { Burst = 1, RequestsPerSecond = 1 });
        var request = platform.Request("sample refuse");
        await platform.AskAsync(request);
        await platform.AskAsync(request);
        await platform.AskAsync("sample refuse");

        _heard.ShouldBe(["sample refuse refused web", "sample refuse duplicate web", "sample refuse limited web"]);
    }

    [Fact]
    public async Task A_store_that_is_away_is_no_fault_of_the_command()
    {
        var platform = new TestPlatform();
        platform.Store.Next(() => throw new StoreUnavailableException("away"));
        await platform.AskAsync("sample refuse");
        platform.Store.Next(() => throw new StoreBusyException("busy"));
        await platform.AskAsync("sample refuse");

        _heard.ShouldBe(["sample refuse unavailable web", "sample refuse busy web"]);
    }
}
