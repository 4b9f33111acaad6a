namespace Guildhall.Discord.Entities.Messages;

/// <summary>An answer of a poll.</summary>
public sealed record PollAnswer
{
    /// <summary>Its number, from 1; leave it out when sending.</summary>
    public int? AnswerId { get; init; }

    /// <summary>What it says.</summary>
    public PollMedia? PollMedia { get; init; }
}
