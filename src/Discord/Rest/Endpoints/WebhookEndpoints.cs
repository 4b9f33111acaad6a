using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Entities.Limits;
using Guildhall.Discord.Entities.Messages;
using Guildhall.Discord.Rest.Payloads;
using Guildhall.Discord.Rest.Transport;

namespace Guildhall.Discord.Rest.Endpoints;

/// <summary>Webhooks.</summary>
public sealed class WebhookEndpoints
{
    private readonly RestSender _rest;

    internal WebhookEndpoints(RestSender rest) => _rest = rest;

    /// <summary>Makes a webhook.</summary>
    public Task<Webhook> CreateAsync(
        Snowflake<Channel> channel, WebhookCreate webhook, string? reason = null, CancellationToken cancellation = default) =>
        _rest.SendAsync<Webhook>(new(Route.Post("channels/{}/webhooks", channel.ToString()), RestBody.Of(webhook), reason), cancellation);

    /// <summary>The webhooks of a channel.</summary>
    public Task<IReadOnlyList<Webhook>> ListOfChannelAsync(Snowflake<Channel> channel, CancellationToken cancellation = default) =>
        _rest.SendAsync<IReadOnlyList<Webhook>>(new(Route.Get("channels/{}/webhooks", channel.ToString())), cancellation);

    /// <summary>The webhooks of a guild.</summary>
    public Task<IReadOnlyList<Webhook>> ListOfGuildAsync(Snowflake<Guild> guild, CancellationToken cancellation = default) =>
        _rest.SendAsync<IReadOnlyList<Webhook>>(new(Route.Get("guilds/{}/webhooks", guild.ToString())), cancellation);

    /// <summary>One webhook.</summary>
    public Task<Webhook> GetAsync(Snowflake<Webhook> webhook, CancellationToken cancellation = default) =>
        _rest.SendAsync<Webhook>(new(Route.Get("webhooks/{}", webhook.ToString())), cancellation);

    /// <summary>One webhook, by its token.</summary>
    public Task<Webhook> GetWithTokenAsync(Snowflake<Webhook> webhook, string token, CancellationToken cancellation = default) =>
        _rest.SendAsync<Webhook>(new(Route.Get("webhooks/{}/{}", webhook.ToString(), token)), cancellation);

    /// <summary>Changes a webhook.</summary>
    public Task<Webhook> EditAsync(
        Snowflake<Webhook> webhook, WebhookEdit edit, string? reason = null, CancellationToken cancellation = default) =>
        _rest.SendAsync<Webhook>(new(Route.Patch("webhooks/{}", webhook.ToString()), RestBody.Of(edit), reason), cancellation);

    /// <summary>Changes a webhook, by its token.</summary>
    public Task<Webhook> EditWithTokenAsync(
        Snowflake<Webhook> webhook, string token, WebhookTokenEdit edit, CancellationToken cancellation = default) =>
        _rest.SendAsync<Webhook>(new(Route.Patch("webhooks/{}/{}", webhook.ToString(), token), RestBody.Of(edit)), cancellation);

    /// <summary>Deletes a webhook.</summary>
    public Task DeleteAsync(Snowflake<Webhook> webhook, string? reason = null, CancellationToken cancellation = default) =>
        _rest.SendAsync(new(Route.Delete("webhooks/{}", webhook.ToString()), Reason: reason), cancellation);

    /// <summary>Deletes a webhook, by its token.</summary>
    public Task DeleteWithTokenAsync(Snowflake<Webhook> webhook, string token, CancellationToken cancellation = default) =>
        _rest.SendAsync(new(Route.Delete("webhooks/{}/{}", webhook.ToString(), token)), cancellation);

    /// <summary>Writes through a webhook and waits for the message. There are no nonces here, so a fault is not answered by a second attempt (R9).</summary>
    /// <param name="thread">A thread of the channel; the channel itself unless given.</param>
    /// <exception cref="InvalidPayloadException">Discord would refuse it.</exception>
    public Task<Message> ExecuteAsync(
        Snowflake<Webhook> webhook, string token, WebhookMessage message, Snowflake<Channel>? thread = null, CancellationToken cancellation = default)
    {
        MessageCheck.Validate(message, MessageCheck.AnyFileSize);
        var route = Route.Post("webhooks/{}/{}", webhook.ToString(), token)
            .With("wait", true).With("thread_id", thread).With("with_components", message.Components is null ? null : true);
        return _rest.SendAsync<Message>(new(route, RestBody.Of(message, message.Files)), cancellation);
    }

    /// <summary>A message the webhook wrote.</summary>
    public Task<Message> GetMessageAsync(
        Snowflake<Webhook> webhook, string token, Snowflake<Message> message, Snowflake<Channel>? threadId = null, CancellationToken cancellation = default) =>
        _rest.SendAsync<Message>(
            new(Route.Get("webhooks/{}/{}/messages/{}", webhook.ToString(), token, message.ToString()).With("thread_id", threadId)), cancellation);

    /// <summary>Changes a message the webhook wrote.</summary>
    public Task<Message> EditMessageAsync(
        Snowflake<Webhook> webhook, string token, Snowflake<Message> message, MessageEdit edit, Snowflake<Channel>? threadId = null, CancellationToken cancellation = default) =>
        _rest.SendAsync<Message>(
            new(Route.Patch("webhooks/{}/{}/messages/{}", webhook.ToString(), token, message.ToString()).With("thread_id", threadId).With("with_components", true), RestBody.Of(edit, edit.Files)), cancellation);

    /// <summary>Deletes a message the webhook wrote.</summary>
    public Task DeleteMessageAsync(
        Snowflake<Webhook> webhook, string token, Snowflake<Message> message, Snowflake<Channel>? threadId = null, CancellationToken cancellation = default) =>
        _rest.SendAsync(
            new(Route.Delete("webhooks/{}/{}/messages/{}", webhook.ToString(), token, message.ToString()).With("thread_id", threadId)), cancellation);
}
