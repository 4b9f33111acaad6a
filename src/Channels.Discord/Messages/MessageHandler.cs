using Guildhall.Channels.Discord.Connecting;
using Guildhall.Channels.Discord.People;
using Guildhall.Channels.Discord.Rendering;
using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Discord.Entities.Components;
using Guildhall.Discord.Entities.Messages;
using Guildhall.Discord.Rest.Errors;
using Guildhall.Pipeline;
using Microsoft.Extensions.Logging;
using Component = Guildhall.Discord.Entities.Components.Component;

namespace Guildhall.Channels.Discord.Messages;

/// <summary>
/// Answers commands that are typed; they are the same as all others. What one reads alone is sent to them directly, because in a channel everybody
/// would read it.
/// </summary>
internal sealed class MessageHandler(
    TypedLines lines, ICommandRunner pipeline, DiscordPeople people, TypedRights rights, ReplyRenderer renderer, DiscordClients clients, ILogger<MessageHandler> log)
{
    private const string ControlsElsewhere = "discord.typed.controls";
    private const string Unreachable = "discord.typed.unreachable";

    public async Task HandleAsync(Message message, CancellationToken cancellation)
    {
        if (message.Author.Bot || message.WebhookId is not null || lines.Read(message) is not { } call)
            return;
        var member = message.GuildId is null ? null : (message.Member ?? new()) with { Permissions = await rights.OfAsync(message, cancellation) };
        var actor = await people.EnterAsync(message.Author, member, locale: null, cancellation);
        var request = new Request(
            message.Id.ToString(), ChannelKind.Discord, Places.GuildOf(message.GuildId, message.ChannelId), Places.RoomOf(message.ChannelId), actor, call);
        var reply = (await pipeline.RunAsync(request, cancellation)).Reply;
        try
        {
            var rendered = await renderer.RenderAsync(reply, isPrivate: false, cancellation);
            if (reply.Visibility == Visibility.OnlyMe && message.GuildId is not null)
                await TellAsync(message, request, rendered, cancellation);
            else
                await SayAsync(message, rendered.Components ?? [], rendered.Files, cancellation);
        }
        catch (DiscordException fault)
        {
            log.PostLost(fault.Message, message.ChannelId.Value);
        }
    }

    private Task<Message> SayAsync(Message message, IReadOnlyList<Component> components, IReadOnlyList<OutgoingFile> files, CancellationToken cancellation) =>
        clients.Rest.Messages.CreateAsync(
            message.ChannelId,
            new()
            {
                Components = components,
                Files = files,
                Flags = MessageFlags.IsComponentsV2,
                MessageReference = new() { MessageId = message.Id, FailIfNotExists = false },
                Nonce = message.Id.ToString(),
            },
            cancellation);

    /// <summary>Says it to the author alone, without what can be pressed: that belongs to the channel and would do nothing elsewhere.</summary>
    private async Task TellAsync(Message message, Request request, InteractionMessage rendered, CancellationToken cancellation)
    {
        var components = (rendered.Components ?? []).Where(component => component is not ActionRow).ToList();
        if (components.Count < rendered.Components?.Count)
            components.Add(await HintAsync(ControlsElsewhere, request, cancellation));
        try
        {
            var direct = await clients.Rest.Users.OpenDmAsync(message.Author.Id, cancellation);
            await clients.Rest.Messages.CreateAsync(
                direct.Id,
                new() { Components = components, Files = rendered.Files, Flags = MessageFlags.IsComponentsV2, Nonce = message.Id.ToString() },
                cancellation);
        }
        catch (DiscordApiException fault) when (fault.Code == ErrorCodes.CannotMessageUser)
        {
            await SayAsync(message, [await HintAsync(Unreachable, request, cancellation)], [], cancellation);
        }
    }

    private async ValueTask<TextDisplay> HintAsync(string key, Request request, CancellationToken cancellation) =>
        new() { Content = (await pipeline.WordsAsync(request, cancellation)).Say(key, ("command", request.Call.Path)) };
}
