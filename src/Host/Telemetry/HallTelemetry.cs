using Guildhall.Channels.Web;
using Guildhall.Host.Settings;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Guildhall.Host.Telemetry;

/// <summary>Metrics at <c>/metrics</c>; with an endpoint, traces and metrics by OTLP as well.</summary>
internal static class HallTelemetry
{
    private const int OtlpHttpPort = 4318;
    private const string ProtocolVariable = "OTEL_EXPORTER_OTLP_PROTOCOL";
    private static readonly string[] Meters = ["Guildhall.*", "System.Runtime", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Npgsql"];
    private static readonly string[] Sources = ["Guildhall.Pipeline", "Microsoft.AspNetCore", "Npgsql"];

    // Prometheus keeps names that end so for parts of histograms, and promtool says so.
    private static readonly string[] Misnamed = ["dotnet.assembly.count", "dotnet.process.cpu.count", "dotnet.timer.count"];

    public static IServiceCollection AddHallTelemetry(this IServiceCollection services, HostSettings settings)
    {
        var otlp = settings.Watch.Otlp;
        var telemetry = services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("guildhall", serviceVersion: typeof(HallTelemetry).Assembly.GetName().Version?.ToString(3)))
            .WithMetrics(metrics =>
            {
                metrics.AddMeter(Meters).AddPrometheusExporter(exporter =>
                {
                    exporter.ScrapeEndpointPath = WebServices.MetricsPath;
                    exporter.ScopeInfoEnabled = false;
                });
                foreach (var name in Misnamed)
                {
                    metrics.AddView(name, MetricStreamConfiguration.Drop);
                }

                if (otlp is not null)
                {
                    metrics.AddOtlpExporter(exporter => Aim(exporter, otlp, "metrics"));
                }
            });
        if (otlp is not null)
        {
            telemetry.WithTracing(traces => traces.AddSource(Sources).AddOtlpExporter(exporter => Aim(exporter, otlp, "traces")));
        }

        return services;
    }

    private static void Aim(OtlpExporterOptions exporter, Uri otlp, string signal)
    {
        var protocol = Environment.GetEnvironmentVariable(ProtocolVariable);
        var isHttp = string.IsNullOrEmpty(protocol) ? otlp.Port == OtlpHttpPort : protocol.StartsWith("http", StringComparison.Ordinal);
        exporter.Protocol = isHttp ? OtlpExportProtocol.HttpProtobuf : OtlpExportProtocol.Grpc;
        exporter.Endpoint = isHttp ? new($"{otlp.AbsoluteUri.TrimEnd('/')}/v1/{signal}") : otlp;
    }
}
