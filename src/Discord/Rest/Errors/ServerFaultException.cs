using System.Net;

namespace Guildhall.Discord.Rest.Errors;

/// <summary>Discord failed (5xx), and went on failing when asked again as often as was safe.</summary>
public sealed class ServerFaultException(string route, HttpStatusCode status, ApiError error) : DiscordApiException(route, status, error);
