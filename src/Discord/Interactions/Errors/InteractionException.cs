using Guildhall.Discord.Rest.Errors;

namespace Guildhall.Discord.Interactions.Errors;

/// <summary>An interaction was answered in a way its rules do not allow.</summary>
public abstract class InteractionException(string message, Exception? cause = null) : DiscordException(message, cause);
