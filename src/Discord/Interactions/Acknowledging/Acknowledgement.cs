using Guildhall.Discord.Entities.Interactions;
using Guildhall.Discord.Interactions.Errors;
using Guildhall.Discord.Rest.Errors;
using Microsoft.Extensions.Logging;

namespace Guildhall.Discord.Interactions.Acknowledging;

/// <summary>
/// The one acknowledgement of an interaction: who sends it, whether it got through, and the watchdog. Sending it again after a broken
/// connection is safe, because Discord takes the first only and says so.
/// </summary>
/// <param name="foundTaken">Called where it was sent again, and had been taken the first time.</param>
internal sealed class Acknowledgement(
    Interaction interaction, IAcknowledger acknowledger, TimeSpan received, TimeProvider time, ILogger logger, Action foundTaken)
{
    private const int MostAttempts = 5;
    private static readonly TimeSpan RoomForAttempt = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(100);

    private readonly long _arrived = time.GetTimestamp();

    internal Interaction Interaction { get; } = interaction;

    internal AckMachine Machine { get; } = new();

    internal TimeSpan Received { get; } = received;

    internal TimeSpan Age => Received + time.GetElapsedTime(_arrived);

    internal AutoDefer AutoDefer { get; set; }

    /// <summary>Acknowledges, or refuses because that was done before.</summary>
    internal async Task SendAsync(InteractionResponse response, CancellationToken cancellation)
    {
        if (!await TrySendAsync(response, cancellation))
            throw Refusal(await Machine.SettledAsync());
    }

    /// <summary>Acknowledges; false where somebody else has. Waits for somebody who is about to: where they fail, it is this one's turn.</summary>
    internal async Task<bool> TrySendAsync(InteractionResponse response, CancellationToken cancellation)
    {
        while (await Machine.SettledAsync() == AckState.Pending)
        {
            AckRules.Validate(Interaction, response);
            if (!Machine.TryBegin())
                continue;
            await CarryAsync(response, cancellation);
            return true;
        }

        return false;
    }

    /// <summary>The watchdog's turn.</summary>
    internal async Task DeferAsync()
    {
        var response = AutoDefer switch
        {
            AutoDefer.Never => null,
            AutoDefer.Reply => InteractionResponse.Deferred(ephemeral: false),
            AutoDefer.EphemeralReply => InteractionResponse.Deferred(ephemeral: true),
            AutoDefer.Update => InteractionResponse.DeferredUpdate,
        };
        if (response is null || !Machine.TryBegin())
            return;
        try
        {
            await CarryAsync(response, CancellationToken.None);
            logger.Deferred(Interaction.Id.Value, Interaction.Type, Age.TotalMilliseconds);
        }
        catch (DiscordException fault)
        {
            logger.NotDeferred(fault, Interaction.Id.Value, Interaction.Type);
        }
    }

    internal InteractionException Refusal(AckState state) => state == AckState.Expired ? Expired(null) : new AlreadyAcknowledgedException(state);

    internal InteractionExpiredException Expired(Exception? cause) => new(Age, Received, cause);

    private async Task CarryAsync(InteractionResponse response, CancellationToken cancellation)
    {
        var outcome = AckState.Pending;
        try
        {
            await DeliverAsync(response, cancellation);
            outcome = AckRules.After(response.Type);
        }
        catch (NotFoundException fault) when (fault.Code == ErrorCodes.UnknownInteraction)
        {
            outcome = AckState.Expired;
            throw Expired(fault);
        }
        catch (DiscordApiException fault) when (fault.Code == ErrorCodes.AlreadyAcknowledged)
        {
            outcome = AckState.Answered;
            throw new AlreadyAcknowledgedException(AckState.Answered, fault);
        }
        finally
        {
            Machine.Finish(outcome, IsEphemeral(response));
        }
    }

    private async Task DeliverAsync(InteractionResponse response, CancellationToken cancellation)
    {
        var mayHaveArrived = false;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await acknowledger.SendAsync(Interaction, response, LimitOfAttempt, cancellation);
                return;
            }
            catch (DiscordApiException again) when (mayHaveArrived && again.Code == ErrorCodes.AlreadyAcknowledged)
            {
                // An attempt before got through after all.
                foundTaken();
                return;
            }
            catch (DiscordException fault) when (WaitAfter(fault, attempt) is { } wait && Age + wait + RoomForAttempt < InteractionLimits.Acknowledge)
            {
                mayHaveArrived |= fault is not RateLimitedException;
                await Task.Delay(wait, time, cancellation);
            }
        }
    }

    /// <summary>Short while there is time for another attempt, and as long as there is time for the last.</summary>
    private TimeSpan LimitOfAttempt
    {
        get
        {
            var left = InteractionLimits.Acknowledge - Age;
            return left > Patience + RoomForAttempt ? Patience : TimeSpan.FromTicks(Math.Max(left.Ticks, RoomForAttempt.Ticks));
        }
    }

    /// <summary>How long to wait before another attempt; null where none would help.</summary>
    private static TimeSpan? WaitAfter(DiscordException fault, int attempt) => fault switch
    {
        RateLimitedException limited => limited.RetryAfter,
        DiscordUnreachableException or ServerFaultException when attempt < MostAttempts => FirstWait * (attempt - 1),
        _ => null,
    };

    private static bool IsEphemeral(InteractionResponse response) => response.Data?.Value is EphemeralFlag;
}
