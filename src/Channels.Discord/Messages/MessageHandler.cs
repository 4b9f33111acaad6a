using Guildhall.Channels.Discord.Connecting;
using Guildhall.Channels.Discord.People;
using Guildhall.Channels.Discord.Rendering;
using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Entities.Messages;
using Guildhall.Discord.Rest.Errors;
using Guildhall.Pipeline;
using Guildhall.Pipeline.Typing;
using Microsoft.Extensions.Logging;

namespace Guildhall.Channels.Discord.Messages;

/// <summary>
/// Commands that are typed: behind the prefix where messages may be read, behind a mention of the bot, or in a direct conversation. They reach the same
/// commands as all others. What one reads alone is sent to them directly, because in a channel everybody would read it.
/// </summary>
internal sealed class MessageHandler(
    DiscordOptions options, ICommandCatalog catalog, CommandPipeline pipeline, DiscordPeople people, TypedRights rights, ReplyRenderer renderer, DiscordClients clients, ILogger<MessageHandler> log)
{
    private const string UnknownCommand = "command.unknown";

    /// <summary>Who the bot is.</summary>
    public ulong BotId { get; set; }

    /// <summary>Whether the prefix is looked for.</summary>
    public bool ReadsContent { get; set; } = options.MessageContent;

    public async Task HandleAsync(Message message, CancellationToken cancellation)
    {
        if (message.Author.Bot || message.WebhookId is not null || LineOf(message) is not { } line)
            return;
        var member = message.GuildId is null ? null : (message.Member ?? new()) with { Permissions = await rights.OfAsync(message, cancellation) };
        var actor = await people.EnterAsync(message.Author, member, locale: null, cancellation);
        var request = new Request(
            message.Id.ToString(), ChannelKind.Discord, Places.GuildOf(message.GuildId, message.ChannelId), Places.RoomOf(message.ChannelId), actor,
            TypedCommand.Read($"/{line.Text}", catalog.Commands));
        var reply = (await pipeline.RunAsync(request, cancellation)).Reply;
        if (reply.Refusal?.Code == UnknownCommand && !line.IsForUs)
            return;
        try
        {
            await AnswerAsync(message, reply, cancellation);
        }
        catch (DiscordException fault)
        {
            log.PostLost(fault.Message, message.ChannelId.Value);
        }
    }

    private async Task AnswerAsync(Message message, Reply reply, CancellationToken cancellation)
    {
        var rendered = await renderer.RenderAsync(reply, isPrivate: false, cancellation);
        var isPrivate = reply.Visibility == Visibility.OnlyMe && message.GuildId is not null;
        var answer = new ChannelMessage
        {
            Components = rendered.Components,
            Files = rendered.Files,
            Flags = rendered.Flags,
            MessageReference = isPrivate ? null : new() { MessageId = message.Id, FailIfNotExists = false },
            Nonce = message.Id.ToString(),
        };
        var channel = isPrivate ? await OpenDirectAsync(message, cancellation) : message.ChannelId;
        await clients.Rest.Messages.CreateAsync(channel, answer, cancellation);
    }

    private async Task<Guildhall.Discord.Snowflake<Channel>> OpenDirectAsync(Message message, CancellationToken cancellation) =>
        (await clients.Rest.Users.OpenDmAsync(message.Author.Id, cancellation)).Id;

    /// <summary>What was typed for us; null where it is none of our business.</summary>
    private Line? LineOf(Message message)
    {
        var text = message.Content.AsSpan().Trim();
        foreach (var mention in (ReadOnlySpan<string>)[$"<@{BotId}>", $"<@!{BotId}>"])
        {
            if (text.StartsWith(mention, StringComparison.Ordinal))
                return Of(text[mention.Length..], isForUs: true);
        }

        if (message.GuildId is null)
            return Of(text.StartsWith(options.Prefix, StringComparison.Ordinal) ? text[options.Prefix.Length..] : text, isForUs: true);
        return ReadsContent && text.StartsWith(options.Prefix, StringComparison.Ordinal) ? Of(text[options.Prefix.Length..], isForUs: false) : null;
    }

    private static Line? Of(ReadOnlySpan<char> text, bool isForUs) =>
        text.Trim() is { IsEmpty: false } line ? new(line.TrimStart('/').ToString(), isForUs) : null;

    private sealed record Line(string Text, bool IsForUs);
}
