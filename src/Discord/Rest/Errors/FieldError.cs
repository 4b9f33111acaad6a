namespace Guildhall.Discord.Rest.Errors;

/// <summary>What was wrong with one field of a payload.</summary>
/// <param name="Path">Which, e.g. embeds[0].title; empty where it is about the whole.</param>
/// <param name="Code">Discord's own word, e.g. BASE_TYPE_MAX_LENGTH.</param>
/// <param name="Message">Discord's words, in English.</param>
public sealed record FieldError(string Path, string Code, string Message)
{
    /// <summary>The field and the words.</summary>
    public override string ToString() => $"{Path}: {Message} [{Code}]";
}
