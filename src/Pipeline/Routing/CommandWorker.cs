using System.Text.Json;
using Guildhall.Core.Commands;
using Guildhall.Core.Processes;
using Guildhall.Core.Sessions;
using Microsoft.Extensions.Hosting;

namespace Guildhall.Pipeline.Routing;

/// <summary>Runs the requests that the other processes hand over.</summary>
/// <param name="served">Which groups; empty for all.</param>
internal sealed class CommandWorker(IBus bus, CommandPipeline pipeline, WorkerGroups groups, ServedGroups served) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll((served.Names.Count > 0 ? served.Names : groups.All).Select(group => bus.ServeAsync(group, ServeAsync, stoppingToken)));

    private async Task<BusAnswer> ServeAsync(ReadOnlyMemory<byte> body, CancellationToken cancellation)
    {
        var request = JsonSerializer.Deserialize<Request>(body.Span, CanonicalJson.Options) ?? throw new JsonException("A request was expected, null was found.");
        return RoutedAnswers.Write(await pipeline.RunAsync(request, cancellation));
    }
}
