namespace Guildhall.Discord.Entities.Messages;

/// <summary>How many reactions of each kind.</summary>
public sealed record ReactionCountDetails
{
    /// <summary>Super reactions.</summary>
    public int Burst { get; init; }

    /// <summary>Normal ones.</summary>
    public int Normal { get; init; }
}
