using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Guildhall.Channels.Web.Site;

/// <summary>
/// Who may see the inside: programs on this machine that speak to it directly, and whoever brings the token of the metrics. A proxy on this machine
/// is told by what it adds to the headers, and a web page that leads a browser here by the name it asks for.
/// </summary>
internal sealed class InsiderGate(WebOptions options)
{
    private const string Bearer = "Bearer ";
    private static readonly string[] ByProxies = ["X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Original-For", "X-Original-Proto", "X-Real-IP", "Forwarded", "Via"];

    // Of equal length whatever is given, so that comparing them tells nothing.
    private readonly byte[]? _expected = options.MetricsToken is { } token ? SHA256.HashData(Encoding.UTF8.GetBytes(token)) : null;

    public bool Trusts(HttpContext context) => IsLocal(context) || BringsToken(context);

    /// <summary>Lets through whom it trusts; 401 where a token would help, else 403.</summary>
    public Task GuardAsync(HttpContext context, RequestDelegate next)
    {
        if (Trusts(context))
        {
            return next(context);
        }

        context.Response.StatusCode = _expected is null ? StatusCodes.Status403Forbidden : StatusCodes.Status401Unauthorized;
        context.Response.Headers.WWWAuthenticate = _expected is null ? default : "Bearer";
        return Task.CompletedTask;
    }

    private static bool IsLocal(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from)
        && !ByProxies.Any(context.Request.Headers.ContainsKey)
        && IsLocalName(context.Request.Host.Host);

    private static bool IsLocalName(string host) =>
        host is "localhost" or "" || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    private bool BringsToken(HttpContext context)
    {
        var header = context.Request.Headers.Authorization.ToString();
        return _expected is not null
            && header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)
            && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(header[Bearer.Length..].Trim())), _expected);
    }
}
