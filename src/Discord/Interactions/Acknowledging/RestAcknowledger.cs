using Guildhall.Discord.Entities.Interactions;
using Guildhall.Discord.Rest.Endpoints;

namespace Guildhall.Discord.Interactions.Acknowledging;

/// <summary>Acknowledges by a call of its own.</summary>
internal sealed class RestAcknowledger(InteractionEndpoints rest) : IAcknowledger
{
    /// <inheritdoc />
    public Task SendAsync(Interaction interaction, InteractionResponse response, TimeSpan limit, CancellationToken cancellation) =>
        rest.RespondAsync(interaction.Id, interaction.Token, response, limit, cancellation);
}
