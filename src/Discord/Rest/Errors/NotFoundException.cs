using System.Net;

namespace Guildhall.Discord.Rest.Errors;

/// <summary>The thing is not there, or not any more (404).</summary>
public sealed class NotFoundException(string route, HttpStatusCode status, ApiError error) : DiscordApiException(route, status, error);
