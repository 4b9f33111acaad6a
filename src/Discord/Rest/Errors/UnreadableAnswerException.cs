namespace Guildhall.Discord.Rest.Errors;

/// <summary>Discord accepted the request, but what it answered could not be read as what was expected.</summary>
public sealed class UnreadableAnswerException(string route, Exception? cause) : DiscordException($"{route} was answered with something unreadable.", cause);
