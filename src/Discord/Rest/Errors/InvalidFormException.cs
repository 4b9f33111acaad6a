using System.Net;

namespace Guildhall.Discord.Rest.Errors;

/// <summary>The payload was refused field by field; see the fields of <see cref="DiscordApiException.Error" />.</summary>
public sealed class InvalidFormException(string route, HttpStatusCode status, ApiError error) : DiscordApiException(route, status, error);
