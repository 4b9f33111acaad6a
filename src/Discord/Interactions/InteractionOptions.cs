namespace Guildhall.Discord.Interactions;

/// <summary>How interactions are kept alive. <see cref="Validate" /> names what is out of range.</summary>
public sealed record InteractionOptions
{
    /// <summary>How old an interaction may get before it is deferred for its handler (I1). 0.5 to 2.8 seconds; default 1.5.</summary>
    public TimeSpan DeferAfter { get; init; } = TimeSpan.FromSeconds(1.5);

    /// <summary>Whether answers that were deferred that way are for the user alone, unless the handler says otherwise. Default no.</summary>
    public bool DeferEphemeral { get; init; }

    /// <summary>Refuses what is out of range.</summary>
    /// <exception cref="InvalidOperationException">Names the key, the range and the given value.</exception>
    public void Validate()
    {
        if (DeferAfter < TimeSpan.FromSeconds(0.5) || DeferAfter > TimeSpan.FromSeconds(2.8))
            throw new InvalidOperationException($"DeferAfter must be between 0.5 and 2.8 seconds, and was {DeferAfter}.");
    }
}
