using System.Globalization;
using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Entities.Messages;
using Guildhall.Discord.Entities.Users;
using Guildhall.Discord.Rest.Transport;

namespace Guildhall.Discord.Rest.Endpoints;

/// <summary>Polls.</summary>
public sealed class PollEndpoints
{
    private readonly RestSender _rest;

    internal PollEndpoints(RestSender rest) => _rest = rest;

    /// <summary>Who chose an answer, up to 100 at a time.</summary>
    public Task<PollVoters> ListVotersAsync(
        Snowflake<Channel> channel, Snowflake<Message> message, int answer, Snowflake<User>? after = null, int? limit = null, CancellationToken cancellation = default) =>
        _rest.SendAsync<PollVoters>(
            new(Route.Get("channels/{}/polls/{}/answers/{}", channel.ToString(), message.ToString(), answer.ToString(CultureInfo.InvariantCulture)).With("after", after).With("limit", limit)), cancellation);

    /// <summary>Ends a poll of the bot now.</summary>
    public Task<Message> EndAsync(Snowflake<Channel> channel, Snowflake<Message> message, CancellationToken cancellation = default) =>
        _rest.SendAsync<Message>(
            new(Route.Post("channels/{}/polls/{}/expire", channel.ToString(), message.ToString()), IsRepeatable: true), cancellation);
}
