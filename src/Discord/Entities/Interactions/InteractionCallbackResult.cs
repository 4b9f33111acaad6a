namespace Guildhall.Discord.Entities.Interactions;

/// <summary>What became of an acknowledgement; only told when asked for.</summary>
public sealed record InteractionCallbackResult
{
    /// <summary>The interaction.</summary>
    public InteractionCallback? Interaction { get; init; }

    /// <summary>What was made by it.</summary>
    public InteractionCallbackResource? Resource { get; init; }
}
