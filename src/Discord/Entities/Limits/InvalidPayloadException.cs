using Guildhall.Discord.Rest.Errors;

namespace Guildhall.Discord.Entities.Limits;

/// <summary>A payload that Discord would refuse, found before it was sent.</summary>
/// <param name="path">Which field, e.g. embeds[0].title.</param>
/// <param name="rule">What it breaks, e.g. "at most 256 characters".</param>
/// <param name="actual">What was given; never a text itself.</param>
public sealed class InvalidPayloadException(string path, string rule, string actual)
    : DiscordException($"{path} must be {rule}, and was {actual}.")
{
    /// <summary>Which field.</summary>
    public string Path { get; } = path;

    /// <summary>What it breaks.</summary>
    public string Rule { get; } = rule;

    /// <summary>What was given.</summary>
    public string Actual { get; } = actual;
}
