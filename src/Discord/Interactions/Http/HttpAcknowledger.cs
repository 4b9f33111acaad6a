using System.Text.Json;
using Guildhall.Discord.Entities.Interactions;
using Guildhall.Discord.Interactions.Acknowledging;
using Guildhall.Discord.Json;

namespace Guildhall.Discord.Interactions.Http;

/// <summary>
/// Acknowledges by the answer to the request that brought the interaction (I9). Files cannot go that way; then the request is answered with
/// "accepted" and the acknowledgement is a call of its own.
/// </summary>
internal sealed class HttpAcknowledger(IAcknowledger fallback, TimeProvider time) : IAcknowledger
{
    private static readonly TimeSpan MostDelivery = TimeSpan.FromMilliseconds(500);

    private readonly TaskCompletionSource<InteractionHttpAnswer> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<bool> _delivered = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What to answer the request with.</summary>
    internal Task<InteractionHttpAnswer> Answer => _answer.Task;

    /// <inheritdoc />
    public async Task SendAsync(Interaction interaction, InteractionResponse response, TimeSpan limit, CancellationToken cancellation)
    {
        if (!await TryAnswerAsync(response, cancellation))
            await fallback.SendAsync(interaction, response, limit, cancellation);
    }

    /// <summary>False where the answer did not, or cannot, go with the request.</summary>
    private async Task<bool> TryAnswerAsync(InteractionResponse response, CancellationToken cancellation)
    {
        if (response.Files.Count > 0)
        {
            GiveUp();
            return false;
        }

        if (!_answer.TrySetResult(new(200, JsonSerializer.SerializeToUtf8Bytes(response, DiscordJson.Of<InteractionResponse>()), _delivered)))
            return false;
        try
        {
            return await _delivered.Task.WaitAsync(MostDelivery, time, cancellation);
        }
        catch (TimeoutException)
        {
            // The answer is on its way; that nobody said so is no reason to wait longer.
            return true;
        }
    }

    /// <summary>The request is answered without an acknowledgement.</summary>
    internal void GiveUp() => _answer.TrySetResult(new(202));
}
