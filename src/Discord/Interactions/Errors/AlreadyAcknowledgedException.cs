namespace Guildhall.Discord.Interactions.Errors;

/// <summary>The interaction was acknowledged before (40060): by us, by another process, or by an earlier attempt.</summary>
/// <param name="state">How it stood.</param>
public sealed class AlreadyAcknowledgedException(AckState state, Exception? cause = null)
    : InteractionException($"The interaction was acknowledged before (state {state}); further messages are follow-ups.", cause)
{
    /// <summary>How it stood.</summary>
    public AckState State { get; } = state;
}
