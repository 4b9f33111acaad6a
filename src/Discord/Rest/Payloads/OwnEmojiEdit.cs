namespace Guildhall.Discord.Rest.Payloads;

/// <summary>Another name of an emoji of the application.</summary>
public sealed record OwnEmojiEdit
{
    /// <summary>2 to 32 characters.</summary>
    public required string Name { get; init; }
}
