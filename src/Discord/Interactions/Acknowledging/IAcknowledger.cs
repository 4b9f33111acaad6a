using Guildhall.Discord.Entities.Interactions;

namespace Guildhall.Discord.Interactions.Acknowledging;

/// <summary>How the first acknowledgement reaches Discord: as a call of its own, or as the answer to the HTTP request that brought the interaction (I9).</summary>
internal interface IAcknowledger
{
    /// <summary>Sends it. What is thrown is a DiscordException; afterwards, nothing was or something may have been acknowledged.</summary>
    /// <param name="limit">How long it may take.</param>
    Task SendAsync(Interaction interaction, InteractionResponse response, TimeSpan limit, CancellationToken cancellation);
}
