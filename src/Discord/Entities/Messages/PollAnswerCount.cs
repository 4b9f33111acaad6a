namespace Guildhall.Discord.Entities.Messages;

/// <summary>How often an answer was chosen.</summary>
public sealed record PollAnswerCount
{
    /// <summary>The answer.</summary>
    public int Id { get; init; }

    /// <summary>How often.</summary>
    public int Count { get; init; }

    /// <summary>Whether the bot chose it.</summary>
    public bool MeVoted { get; init; }
}
