using Guildhall.Discord.Entities.Commands;
using Guildhall.Discord.Entities.Interactions;
using Guildhall.Discord.Entities.Limits;
using Guildhall.Discord.Entities.Messages;
using Guildhall.Discord.Interactions.Acknowledging;
using Guildhall.Discord.Interactions.Errors;
using Guildhall.Discord.Rest.Endpoints;

namespace Guildhall.Discord.Interactions;

/// <summary>
/// One interaction and the answers to it, however it arrived. A handler may simply answer: whether that is an acknowledgement, the answer a
/// deferral promised, or a refusal because it was answered before, is known here. What is sent is checked against Discord's limits first.
/// </summary>
public sealed class InteractionContext
{
    private readonly Acknowledgement _ack;
    private readonly InteractionEndpoints _rest;
    private int _followUps;

    internal InteractionContext(Acknowledgement acknowledgement, InteractionEndpoints rest)
    {
        _ack = acknowledgement;
        _rest = rest;
    }

    /// <summary>What was done, by whom and where.</summary>
    public Interaction Interaction => _ack.Interaction;

    /// <summary>How far the acknowledgement is.</summary>
    public AckState State => _ack.Machine.State;

    /// <summary>How old the interaction was when it arrived.</summary>
    public TimeSpan Latency => _ack.Received;

    /// <summary>How old it is now, by the time in its id.</summary>
    public TimeSpan Age => _ack.Age;

    /// <summary>What the watchdog does when the handler takes its time; may be changed until it does.</summary>
    public AutoDefer AutoDefer { get => _ack.AutoDefer; set => _ack.AutoDefer = value; }

    /// <summary>Answers a ping (type 1).</summary>
    public Task PongAsync(CancellationToken cancellation = default) => _ack.SendAsync(InteractionResponse.Pong, cancellation);

    /// <summary>
    /// Answers with a message: at once (type 4), or as what a deferral promised. After a silent acknowledgement of a component it is a
    /// follow-up. Where a public deferral must end in an answer for the user alone, the deferral is removed first, because its visibility
    /// cannot be changed (I3).
    /// </summary>
    /// <exception cref="AlreadyAcknowledgedException">It was answered before; further messages are follow-ups.</exception>
    public async Task ReplyAsync(InteractionMessage message, CancellationToken cancellation = default)
    {
        if (await _ack.TrySendAsync(InteractionResponse.Reply(message), cancellation))
            return;
        MessageCheck.Validate(message, AckRules.FileBytes(Interaction));
        var state = await _ack.Machine.SettledAsync();
        if (state == AckState.DeferredUpdate && _ack.Machine.TryClaim(state))
            await AsClaimedAsync(state, () => SendFollowUpAsync(message, cancellation));
        else if (state == AckState.DeferredReply && _ack.Machine.TryClaim(state))
            await AsClaimedAsync(state, () => FulfillAsync(message, cancellation));
        else
            throw _ack.Refusal(state);
    }

    /// <summary>Edits the message a component stands on: at once (type 7), or after a silent acknowledgement.</summary>
    /// <exception cref="AlreadyAcknowledgedException">It was answered before, or an answer was promised.</exception>
    public async Task UpdateAsync(MessageEdit edit, CancellationToken cancellation = default)
    {
        if (await _ack.TrySendAsync(InteractionResponse.Update(edit), cancellation))
            return;
        MessageCheck.Validate(edit, AckRules.FileBytes(Interaction));
        var state = await _ack.Machine.SettledAsync();
        if (state != AckState.DeferredUpdate || !_ack.Machine.TryClaim(state))
            throw _ack.Refusal(state);
        await AsClaimedAsync(state, () => _rest.EditOriginalAsync(Interaction.ApplicationId, Interaction.Token, edit, cancellation));
    }

    /// <summary>Says that an answer follows (type 5), for 15 minutes. Nothing happens if that was said already.</summary>
    /// <param name="ephemeral">Whether only the user will see it; cannot be changed later (I3).</param>
    public async Task DeferAsync(bool ephemeral = false, CancellationToken cancellation = default)
    {
        if (await _ack.TrySendAsync(InteractionResponse.Deferred(ephemeral), cancellation))
            return;
        if (await _ack.Machine.SettledAsync() is var state and not (AckState.DeferredReply or AckState.DeferredUpdate))
            throw _ack.Refusal(state);
    }

    /// <summary>Acknowledges a component silently (type 6). Nothing happens if it was deferred already.</summary>
    public async Task DeferUpdateAsync(CancellationToken cancellation = default)
    {
        if (await _ack.TrySendAsync(InteractionResponse.DeferredUpdate, cancellation))
            return;
        if (await _ack.Machine.SettledAsync() is var state and not (AckState.DeferredReply or AckState.DeferredUpdate))
            throw _ack.Refusal(state);
    }

    /// <summary>Offers choices for what is being typed (type 8), up to 25.</summary>
    public Task OfferAsync(IReadOnlyList<CommandChoice> choices, CancellationToken cancellation = default) =>
        _ack.SendAsync(InteractionResponse.Choices(choices), cancellation);

    /// <summary>Opens a form (type 9). Cannot be done after a deferral, so the handler must be quick.</summary>
    public Task ShowFormAsync(Modal modal, CancellationToken cancellation = default) =>
        _ack.SendAsync(InteractionResponse.Form(modal), cancellation);

    /// <summary>Starts the activity of the application (type 12).</summary>
    public Task LaunchActivityAsync(CancellationToken cancellation = default) => _ack.SendAsync(InteractionResponse.LaunchActivity, cancellation);

    /// <summary>Sends a further message. As the first one after a deferral it becomes the promised answer, as Discord has it (I3).</summary>
    /// <exception cref="NotAcknowledgedException">There is no first answer yet.</exception>
    /// <exception cref="TooManyFollowUpsException">The app is not installed in the guild and has sent five (I4).</exception>
    public async Task<Message> FollowUpAsync(InteractionMessage message, CancellationToken cancellation = default)
    {
        MessageCheck.Validate(message, AckRules.FileBytes(Interaction));
        var state = await RequireAnswerableAsync();
        if (state == AckState.DeferredReply && _ack.Machine.TryClaim(state))
            return await AsClaimedAsync(state, () => FulfillAsync(message, cancellation));
        return await SendFollowUpAsync(message, cancellation);
    }

    /// <summary>Changes the first answer, or gives the promised one.</summary>
    public async Task<Message> EditOriginalAsync(MessageEdit edit, CancellationToken cancellation = default)
    {
        MessageCheck.Validate(edit, AckRules.FileBytes(Interaction));
        var state = await RequireAnswerableAsync();
        if (state is AckState.DeferredReply or AckState.DeferredUpdate && _ack.Machine.TryClaim(state))
            return await AsClaimedAsync(state, Send);
        return await Send();

        Task<Message> Send() => _rest.EditOriginalAsync(Interaction.ApplicationId, Interaction.Token, edit, cancellation);
    }

    /// <summary>The first answer.</summary>
    public async Task<Message> GetOriginalAsync(CancellationToken cancellation = default)
    {
        await RequireAnswerableAsync();
        return await _rest.GetOriginalAsync(Interaction.ApplicationId, Interaction.Token, cancellation);
    }

    /// <summary>Deletes the first answer, or the promise of it.</summary>
    public async Task DeleteOriginalAsync(CancellationToken cancellation = default)
    {
        await RequireAnswerableAsync();
        await _rest.DeleteOriginalAsync(Interaction.ApplicationId, Interaction.Token, cancellation);
    }

    /// <summary>Changes a further message.</summary>
    public async Task<Message> EditFollowUpAsync(Snowflake<Message> message, MessageEdit edit, CancellationToken cancellation = default)
    {
        MessageCheck.Validate(edit, AckRules.FileBytes(Interaction));
        await RequireAnswerableAsync();
        return await _rest.EditFollowUpAsync(Interaction.ApplicationId, Interaction.Token, message, edit, cancellation);
    }

    /// <summary>Deletes a further message.</summary>
    public async Task DeleteFollowUpAsync(Snowflake<Message> message, CancellationToken cancellation = default)
    {
        await RequireAnswerableAsync();
        await _rest.DeleteFollowUpAsync(Interaction.ApplicationId, Interaction.Token, message, cancellation);
    }

    private async Task<AckState> RequireAnswerableAsync()
    {
        var state = await _ack.Machine.SettledAsync();
        if (state == AckState.Pending)
            throw new NotAcknowledgedException();
        if (state == AckState.Expired || Age >= InteractionLimits.Token)
            throw _ack.Expired(null);
        return state;
    }

    private async Task<Message> FulfillAsync(InteractionMessage message, CancellationToken cancellation)
    {
        if (message.IsEphemeral == _ack.Machine.IsEphemeral || !message.IsEphemeral)
            return await _rest.EditOriginalAsync(Interaction.ApplicationId, Interaction.Token, MessageEdit.ReplacingBy(message), cancellation);
        await _rest.DeleteOriginalAsync(Interaction.ApplicationId, Interaction.Token, cancellation);
        return await SendFollowUpAsync(message, cancellation);
    }

    private async Task<Message> SendFollowUpAsync(InteractionMessage message, CancellationToken cancellation)
    {
        if (Age >= InteractionLimits.Token)
            throw _ack.Expired(null);
        if (!Interaction.IsInstalledInGuild && Interlocked.Increment(ref _followUps) > InteractionLimits.UserInstallFollowUps)
            throw new TooManyFollowUpsException();
        return await _rest.CreateFollowUpAsync(Interaction.ApplicationId, Interaction.Token, message, cancellation);
    }

    private async Task<Message> AsClaimedAsync(AckState deferred, Func<Task<Message>> send)
    {
        try
        {
            if (Age >= InteractionLimits.Token)
                throw _ack.Expired(null);
            return await send();
        }
        catch
        {
            _ack.Machine.Unclaim(deferred);
            throw;
        }
    }
}
