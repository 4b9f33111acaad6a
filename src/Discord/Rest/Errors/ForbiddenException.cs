using System.Net;

namespace Guildhall.Discord.Rest.Errors;

/// <summary>The bot may not do that (403).</summary>
public sealed class ForbiddenException(string route, HttpStatusCode status, ApiError error) : DiscordApiException(route, status, error);
