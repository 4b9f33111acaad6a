namespace Guildhall.Discord.Rest.Errors;

/// <summary>No answer came: no connection, a broken one, or none in time. The request may or may not have been carried out.</summary>
public sealed class DiscordUnreachableException(string route, Exception? cause)
    : DiscordException($"{route} got no answer: {cause?.GetType().Name ?? "too late"}.", cause);
