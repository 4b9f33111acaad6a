using System.Net;

namespace Guildhall.Discord.Rest.Errors;

/// <summary>Discord understood where the request went and refused it.</summary>
/// <param name="route">The method and the route's template.</param>
/// <param name="error">What the body said.</param>
public class DiscordApiException(string route, HttpStatusCode status, ApiError error)
    : DiscordException($"{route} was answered with {(int)status}, code {error.Code}: {error}")
{
    /// <summary>The method and the route's template.</summary>
    public string Route { get; } = route;

    /// <summary>The status of the answer.</summary>
    public HttpStatusCode Status { get; } = status;

    /// <summary>Discord's own code, e.g. <see cref="ErrorCodes.UnknownInteraction" />; 0 where the body had none.</summary>
    public int Code => Error.Code;

    /// <summary>What the body said.</summary>
    public ApiError Error { get; } = error;

    internal static DiscordApiException For(string route, HttpStatusCode status, ApiError error) => status switch
    {
        HttpStatusCode.Unauthorized => new UnauthorizedException(route, status, error),
        HttpStatusCode.Forbidden => new ForbiddenException(route, status, error),
        HttpStatusCode.NotFound => new NotFoundException(route, status, error),
        >= HttpStatusCode.InternalServerError => new ServerFaultException(route, status, error),
        _ when error.Code == ErrorCodes.InvalidFormBody => new InvalidFormException(route, status, error),
        _ => new(route, status, error),
    };
}
