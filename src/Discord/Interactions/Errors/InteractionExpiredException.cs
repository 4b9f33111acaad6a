namespace Guildhall.Discord.Interactions.Errors;

/// <summary>Too late: 3 seconds for the acknowledgement (10062) or 15 minutes for everything after it are over (I1).</summary>
/// <param name="age">How old the interaction was, by the time in its id and this machine's clock.</param>
/// <param name="received">How old it was when it arrived: what Discord and the network took.</param>
public sealed class InteractionExpiredException(TimeSpan age, TimeSpan received, Exception? cause = null)
    : InteractionException(
        $"The interaction is {age.TotalMilliseconds:F0} ms old and takes no answer any more; "
        + $"it was {received.TotalMilliseconds:F0} ms old when it arrived, and {(age - received).TotalMilliseconds:F0} ms passed here.",
        cause)
{
    /// <summary>How old the interaction was.</summary>
    public TimeSpan Age { get; } = age;

    /// <summary>How old it was when it arrived.</summary>
    public TimeSpan Received { get; } = received;
}
