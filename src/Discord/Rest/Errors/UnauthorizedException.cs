using System.Net;

namespace Guildhall.Discord.Rest.Errors;

/// <summary>The token is not valid (401). With the bot's token nothing else is sent after it: each attempt would count against the address.</summary>
public sealed class UnauthorizedException(string route, HttpStatusCode status, ApiError error) : DiscordApiException(route, status, error);
