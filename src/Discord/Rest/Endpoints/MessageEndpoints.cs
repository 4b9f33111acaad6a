using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Entities.Limits;
using Guildhall.Discord.Entities.Messages;
using Guildhall.Discord.Entities.Users;
using Guildhall.Discord.Rest.Payloads;
using Guildhall.Discord.Rest.Transport;

namespace Guildhall.Discord.Rest.Endpoints;

/// <summary>Messages of channels.</summary>
public sealed class MessageEndpoints
{
    private readonly RestSender _rest;
    private readonly NonceSource _nonces;

    internal MessageEndpoints(RestSender rest, NonceSource nonces)
    {
        _rest = rest;
        _nonces = nonces;
    }

    /// <summary>A page of messages, the latest first.</summary>
    public Task<IReadOnlyList<Message>> ListAsync(
        Snowflake<Channel> channel, MessagePage page, CancellationToken cancellation = default) =>
        _rest.SendAsync<IReadOnlyList<Message>>(
            new(Route.Get("channels/{}/messages", channel.ToString()).With("around", page.Around).With("before", page.Before).With("after", page.After).With("limit", page.Limit == 0 ? null : page.Limit)), cancellation);

    /// <summary>One message.</summary>
    public Task<Message> GetAsync(Snowflake<Channel> channel, Snowflake<Message> message, CancellationToken cancellation = default) =>
        _rest.SendAsync<Message>(new(Route.Get("channels/{}/messages/{}", channel.ToString(), message.ToString())), cancellation);

    /// <summary>Sends a message. A repeated attempt after a fault makes no second one (R9).</summary>
    /// <exception cref="InvalidPayloadException">Discord would refuse it.</exception>
    public Task<Message> CreateAsync(Snowflake<Channel> channel, ChannelMessage message, CancellationToken cancellation = default)
    {
        MessageCheck.Validate(message, MessageCheck.AnyFileSize);
        var body = message.Nonce is null ? message with { Nonce = _nonces.Next() } : message;
        return _rest.SendAsync<Message>(
            new(Route.Post("channels/{}/messages", channel.ToString()), RestBody.Of(body, body.Files), IsRepeatable: true), cancellation);
    }

    /// <summary>Changes a message of the bot, or the suppression of embeds of another's.</summary>
    public Task<Message> EditAsync(
        Snowflake<Channel> channel, Snowflake<Message> message, MessageEdit edit, CancellationToken cancellation = default) =>
        _rest.SendAsync<Message>(
            new(Route.Patch("channels/{}/messages/{}", channel.ToString(), message.ToString()), RestBody.Of(edit, edit.Files)), cancellation);

    /// <summary>Deletes a message.</summary>
    public Task DeleteAsync(
        Snowflake<Channel> channel, Snowflake<Message> message, string? reason = null, CancellationToken cancellation = default) =>
        _rest.SendAsync(new(Route.Delete("channels/{}/messages/{}", channel.ToString(), message.ToString()), Reason: reason), cancellation);

    /// <summary>Deletes 2 to 100 messages that are at most two weeks old.</summary>
    public Task DeleteManyAsync(
        Snowflake<Channel> channel, IReadOnlyList<Snowflake<Message>> messages, string? reason = null, CancellationToken cancellation = default) =>
        _rest.SendAsync(
            new(Route.Post("channels/{}/messages/bulk-delete", channel.ToString()), RestBody.Of(new MessagesBody(messages)), reason), cancellation);

    /// <summary>Publishes news to those who follow.</summary>
    public Task<Message> CrosspostAsync(
        Snowflake<Channel> channel, Snowflake<Message> message, CancellationToken cancellation = default) =>
        _rest.SendAsync<Message>(
            new(Route.Post("channels/{}/messages/{}/crosspost", channel.ToString(), message.ToString())), cancellation);

    /// <summary>A page of pinned messages, up to 50, the latest pin first.</summary>
    public Task<PinnedMessages> ListPinsAsync(
        Snowflake<Channel> channel, DateTimeOffset? before = null, int? limit = null, CancellationToken cancellation = default) =>
        _rest.SendAsync<PinnedMessages>(
            new(Route.Get("channels/{}/messages/pins", channel.ToString()).With("before", before).With("limit", limit)), cancellation);

    /// <summary>Pins a message. Needs its own permission since 2026.</summary>
    public Task PinAsync(
        Snowflake<Channel> channel, Snowflake<Message> message, string? reason = null, CancellationToken cancellation = default) =>
        _rest.SendAsync(
            new(Route.Put("channels/{}/messages/pins/{}", channel.ToString(), message.ToString()), Reason: reason), cancellation);

    /// <summary>Unpins a message.</summary>
    public Task UnpinAsync(
        Snowflake<Channel> channel, Snowflake<Message> message, string? reason = null, CancellationToken cancellation = default) =>
        _rest.SendAsync(
            new(Route.Delete("channels/{}/messages/pins/{}", channel.ToString(), message.ToString()), Reason: reason), cancellation);

    /// <summary>Reacts with a Unicode emoji, or with name:id of a guild's.</summary>
    public Task ReactAsync(
        Snowflake<Channel> channel, Snowflake<Message> message, string emoji, CancellationToken cancellation = default) =>
        _rest.SendAsync(
            new(Route.Put("channels/{}/messages/{}/reactions/{}/@me", channel.ToString(), message.ToString(), emoji)), cancellation);

    /// <summary>Takes the bot's reaction back.</summary>
    public Task UnreactAsync(
        Snowflake<Channel> channel, Snowflake<Message> message, string emoji, CancellationToken cancellation = default) =>
        _rest.SendAsync(
            new(Route.Delete("channels/{}/messages/{}/reactions/{}/@me", channel.ToString(), message.ToString(), emoji)), cancellation);

    /// <summary>Removes somebody's reaction.</summary>
    public Task RemoveReactionAsync(
        Snowflake<Channel> channel, Snowflake<Message> message, string emoji, Snowflake<User> user, CancellationToken cancellation = default) =>
        _rest.SendAsync(
            new(Route.Delete("channels/{}/messages/{}/reactions/{}/{}", channel.ToString(), message.ToString(), emoji, user.ToString())), cancellation);

    /// <summary>Removes all reactions with one emoji.</summary>
    public Task RemoveReactionsAsync(
        Snowflake<Channel> channel, Snowflake<Message> message, string emoji, CancellationToken cancellation = default) =>
        _rest.SendAsync(
            new(Route.Delete("channels/{}/messages/{}/reactions/{}", channel.ToString(), message.ToString(), emoji)), cancellation);

    /// <summary>Removes all reactions.</summary>
    public Task RemoveAllReactionsAsync(
        Snowflake<Channel> channel, Snowflake<Message> message, CancellationToken cancellation = default) =>
        _rest.SendAsync(new(Route.Delete("channels/{}/messages/{}/reactions", channel.ToString(), message.ToString())), cancellation);

    /// <summary>Who reacted with an emoji, up to 100 at a time.</summary>
    public Task<IReadOnlyList<User>> ListReactionsAsync(
        Snowflake<Channel> channel, Snowflake<Message> message, string emoji, Snowflake<User>? after = null, int? limit = null, CancellationToken cancellation = default) =>
        _rest.SendAsync<IReadOnlyList<User>>(
            new(Route.Get("channels/{}/messages/{}/reactions/{}", channel.ToString(), message.ToString(), emoji).With("after", after).With("limit", limit)), cancellation);

    /// <summary>Shows for ten seconds that the bot is typing.</summary>
    public Task TypingAsync(Snowflake<Channel> channel, CancellationToken cancellation = default) =>
        _rest.SendAsync(new(Route.Post("channels/{}/typing", channel.ToString()), IsRepeatable: true), cancellation);
}
