using Guildhall.Channels.Discord.People;
using Guildhall.Channels.Discord.Posting;
using Guildhall.Channels.Discord.Rendering;
using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Discord.Entities.Limits;
using Guildhall.Discord.Entities.Messages;
using Guildhall.Discord.Interactions;
using Guildhall.Discord.Interactions.Errors;
using Guildhall.Discord.Rest.Errors;
using Guildhall.Pipeline;
using Microsoft.Extensions.Logging;

namespace Guildhall.Channels.Discord.Interactions;

/// <summary>
/// Brings an answer to where it belongs. What everybody reads is a new message, and the buttons that led to it vanish; what one reads alone is ephemeral,
/// and takes the place of an ephemeral message it was asked from. What is done but cannot be said as an answer any more is said in the channel.
/// </summary>
internal sealed class Answerer(ReplyRenderer renderer, PostQueue posts, ILogger<Answerer> log)
{
    public async Task AnswerAsync(InteractionContext context, Request request, PipelineAnswer answer, CancellationToken cancellation)
    {
        var reply = answer.Reply;
        var isPrivate = reply.Visibility == Visibility.OnlyMe || reply.Refusal is not null;
        var message = await renderer.RenderAsync(reply, isPrivate, cancellation);
        try
        {
            await SendOrRepeatAsync(context, reply, message, isPrivate, cancellation);
        }
        catch (Exception fault) when (fault is InteractionException or DiscordException)
        {
            log.AnswerLost(fault is InvalidPayloadException ? fault.Message : fault.GetType().Name, context.Interaction.Id.Value, context.Age.TotalMilliseconds);
            if (!isPrivate && Places.ChannelOf(request.Room) is { } channel)
                posts.Add(channel, message, $"late-{request.Id}");
        }
    }

    private static async Task SendOrRepeatAsync(
        InteractionContext context, Reply reply, InteractionMessage message, bool isPrivate, CancellationToken cancellation)
    {
        try
        {
            await SendAsync(context, reply, message, isPrivate, cancellation);
        }
        catch (AlreadyAcknowledgedException)
        {
            await RepeatAsync(context, message, cancellation);
        }
    }

    private static async Task SendAsync(
        InteractionContext context, Reply reply, InteractionMessage message, bool isPrivate, CancellationToken cancellation)
    {
        var source = context.Interaction.Message;
        if (source is null)
        {
            await context.ReplyAsync(message, cancellation);
            return;
        }

        var isSourcePrivate = source.Flags.HasFlag(MessageFlags.Ephemeral);
        if (isPrivate && isSourcePrivate && reply.Refusal is null)
        {
            await context.UpdateAsync(MessageEdit.ReplacingBy(message), cancellation);
        }
        else if (isPrivate)
        {
            await context.ReplyAsync(message, cancellation);
        }
        else
        {
            await context.UpdateAsync(UsedMessage.WithoutControls(source), cancellation);
            await context.FollowUpAsync(message, cancellation);
        }
    }

    /// <summary>
    /// Whoever answered before (a process that died, mostly) may have got no further than promising an answer. Saying the same again in its place does no
    /// harm. The promise may be there for everybody, so what one reads alone does not take its place; and for a press its place is another's message.
    /// </summary>
    private static async Task RepeatAsync(InteractionContext context, InteractionMessage message, CancellationToken cancellation)
    {
        if (context.Interaction.Message is null && !message.IsEphemeral)
        {
            await context.EditOriginalAsync(MessageEdit.ReplacingBy(message), cancellation);
            return;
        }

        if (context.Interaction.Message is null)
            await context.DeleteOriginalAsync(cancellation);
        await context.FollowUpAsync(message, cancellation);
    }
}
