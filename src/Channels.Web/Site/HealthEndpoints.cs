using Guildhall.Channels.Web.Json;
using Guildhall.Channels.Web.Wire;
using Guildhall.Core.Watching;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace Guildhall.Channels.Web.Site;

/// <summary>For those who watch over the process.</summary>
internal sealed class HealthEndpoints(IEnumerable<IDependency> dependencies, InsiderGate gate, IHostApplicationLifetime lifetime)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);
    private readonly IDependency[] _dependencies = [.. dependencies.OrderBy(dependency => dependency.Name, StringComparer.Ordinal)];

    /// <summary>It answers.</summary>
    public static Task LiveAsync(HttpContext context) => WriteAsync(context, isWell: true, details: null);

    /// <summary>Events flow: nothing that it cannot do without is down, and nobody has told it to stop. Insiders hear what is.</summary>
    public async Task ReadyAsync(HttpContext context)
    {
        var reports = await Task.WhenAll(_dependencies.Select(dependency => CheckAsync(dependency, context.RequestAborted)));
        var isWell = !lifetime.ApplicationStopping.IsCancellationRequested
            && _dependencies.Zip(reports).All(one => one.Second.State != DependencyState.Down || one.First.IsDispensable);
        await WriteAsync(context, isWell, gate.Trusts(context) ? [.. _dependencies.Zip(reports, Tell)] : null);
    }

    private static async Task<DependencyReport> CheckAsync(IDependency dependency, CancellationToken cancellation)
    {
        try
        {
            return await dependency.CheckAsync(cancellation).AsTask().WaitAsync(Patience, cancellation);
        }
        catch (TimeoutException)
        {
            return new(DependencyState.Down, Problem: "Timeout");
        }
    }

    private static DependencyHealth Tell(IDependency dependency, DependencyReport report) => new(
        dependency.Name,
        report.State switch
        {
            DependencyState.Up => "up",
            DependencyState.Down => "down",
            DependencyState.Off => "off",
        },
        report.LastSuccess,
        report.Problem);

    private static Task WriteAsync(HttpContext context, bool isWell, IReadOnlyList<DependencyHealth>? details)
    {
        context.Response.Headers.CacheControl = "no-store";
        return Answer.JsonAsync(
            context,
            new Health(isWell ? "ok" : "unavailable") { Dependencies = details },
            WebJson.Forms.Health,
            isWell ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }
}
