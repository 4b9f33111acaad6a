using System.Collections.Concurrent;
using System.Text;
using Guildhall.Tests.Scenarios.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Guildhall.Tests.Scenarios.Watching;

public sealed class OtlpTests
{
    [Fact]
    public async Task Traces_and_metrics_go_where_they_are_wanted()
    {
        var taken = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var collector = builder.Build();
        collector.MapPost("/v1/{signal}", async (HttpContext context, string signal) =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            taken.AddOrUpdate(signal, Encoding.Latin1.GetString(body.ToArray()), (_, before) => before + Encoding.Latin1.GetString(body.ToArray()));
        });
        await collector.StartAsync();

        await using var host = await RunningHost.StartAsync(
            data: null,
            new("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Urls.Single()),
            new("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"),
            new("OTEL_METRIC_EXPORT_INTERVAL", "500"),
            new("OTEL_BSP_SCHEDULE_DELAY", "200"));
        await (await Player.SignInAsync(host.Http, "Ada")).SayAsync("lobby", "request-17", "roll", new KeyValuePair<string, string>("dice", "1d20"));

        for (var began = Environment.TickCount64; !Has("traces", "request-17") || !Has("metrics", "guildhall.commands"); await Task.Delay(50))
        {
            (Environment.TickCount64 - began).ShouldBeLessThan(30_000, $"{string.Join(' ', taken.Keys)}\n{host.Log}");
        }

        bool Has(string signal, string text) => taken.TryGetValue(signal, out var seen) && seen.Contains(text, StringComparison.Ordinal);
    }
}
