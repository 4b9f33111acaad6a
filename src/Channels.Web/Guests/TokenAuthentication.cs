using System.Security.Claims;
using System.Text.Encodings.Web;
using Guildhall.Channels.Web.Problems;
using Guildhall.Core.Commands;
using Guildhall.Core.Ids;
using Guildhall.Core.Results;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Guildhall.Channels.Web.Guests;

/// <summary>Lets in who brings a token of ours: in the <c>Authorization</c> header, or for live connections as <c>access_token</c> in the address.</summary>
internal sealed class TokenAuthentication(
    GuestTokens tokens,
    GuestNames names,
    IMembers members,
    ProblemWriter problems,
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "guildhall";
    private const string Bearer = "Bearer ";
    private string _why = "auth.missing";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var given = Given();
        if (given is null)
        {
            return AuthenticateResult.NoResult();
        }

        if (!tokens.TryRead(given.AsSpan().Trim(), out var user, out var locale))
        {
            return Fail("auth.invalid");
        }

        var standing = await members.StandingAsync(user, Context.RequestAborted);
        var name = standing == Standing.Known ? await names.FindAsync(user, Context.RequestAborted) : null;
        if (name is null)
        {
            return Fail(standing == Standing.Blocked ? "actor.blocked" : "actor.unknown");
        }

        Context.Features.Set(new Caller(user, name, locale));
        return AuthenticateResult.Success(new(Identify(user, name), SchemeName));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        var isBlocked = _why == "actor.blocked";
        Response.Headers.WWWAuthenticate = isBlocked ? default : "Bearer";
        return problems.WriteAsync(Context, isBlocked ? StatusCodes.Status403Forbidden : StatusCodes.Status401Unauthorized, Refusal.Of(_why));
    }

    private static ClaimsPrincipal Identify(Id<User> user, string name) =>
        new(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, user.ToString()), new(ClaimTypes.Name, name)], SchemeName));

    private string? Given()
    {
        var header = Request.Headers.Authorization.ToString();
        if (header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
        {
            return header[Bearer.Length..];
        }

        // Browsers cannot set headers on a WebSocket.
        return Request.Path.StartsWithSegments(WebRoutes.Hub, StringComparison.Ordinal) && Request.Query["access_token"] is [{ Length: > 0 } token] ? token : null;
    }

    private AuthenticateResult Fail(string why)
    {
        _why = why;
        return AuthenticateResult.Fail(why);
    }
}
