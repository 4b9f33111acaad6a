using System.Text.Json;
using Guildhall.Discord.Entities.Interactions;
using Guildhall.Discord.Json;
using Microsoft.Extensions.Logging;

namespace Guildhall.Discord.Interactions.Http;

/// <summary>
/// The interactions address, whatever server it is behind: judges, reads, answers pings, and hands everything else to the same receiver as
/// the gateway's. The handler runs on after the request is answered.
/// </summary>
public sealed class InteractionHttpReceiver(
    InteractionReceiver receiver, InteractionRequestVerifier verifier, TimeProvider time, ILogger logger)
{
    private static readonly byte[] Pong = "{\"type\":1}"u8.ToArray();

    /// <summary>Takes a request.</summary>
    /// <param name="signature">The header <see cref="InteractionRequestVerifier.SignatureHeader" />.</param>
    /// <param name="timestamp">The header <see cref="InteractionRequestVerifier.TimestampHeader" />.</param>
    /// <param name="body">The body as it comes, chunked or not.</param>
    /// <param name="contentLength">What the header claims, if there is one.</param>
    /// <param name="request">Canceled when the caller of the request is gone.</param>
    /// <param name="stopping">Canceled when the process stops; goes to the handler, which outlives the request.</param>
    public async Task<InteractionHttpAnswer> ReceiveAsync(
        string? signature, string? timestamp, Stream body, long? contentLength, CancellationToken request, CancellationToken stopping)
    {
        var (verdict, bytes) = await verifier.ReadAsync(signature, timestamp, body, contentLength, request);
        if (bytes is null)
        {
            logger.Refused(verdict);
            return new(verdict == RequestVerdict.TooLarge ? 413 : 401);
        }

        Interaction? interaction;
        using (bytes)
            interaction = Read(bytes.Body);
        if (interaction is null)
            return new(400);
        return interaction.Type == InteractionType.Ping ? new(200, Pong) : await HandAsync(interaction, request, stopping);
    }

    private async Task<InteractionHttpAnswer> HandAsync(Interaction interaction, CancellationToken request, CancellationToken stopping)
    {
        var acknowledger = new HttpAcknowledger(receiver.Fallback, time);
        _ = RunAsync(interaction, acknowledger, stopping);
        try
        {
            return await acknowledger.Answer.WaitAsync(InteractionLimits.Acknowledge, time, request);
        }
        catch (TimeoutException)
        {
            acknowledger.GiveUp();
            return await acknowledger.Answer;
        }
        catch (OperationCanceledException)
        {
            acknowledger.GiveUp();
            (await acknowledger.Answer).Lost();
            throw;
        }
    }

    private async Task RunAsync(Interaction interaction, HttpAcknowledger acknowledger, CancellationToken stopping)
    {
        try
        {
            await receiver.ReceiveAsync(interaction, acknowledger, stopping);
        }
        finally
        {
            acknowledger.GiveUp();
        }
    }

    private static Interaction? Read(ReadOnlySpan<byte> body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, DiscordJson.Of<Interaction>());
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
