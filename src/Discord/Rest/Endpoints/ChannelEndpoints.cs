using Guildhall.Discord.Entities;
using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Rest.Payloads;
using Guildhall.Discord.Rest.Transport;

namespace Guildhall.Discord.Rest.Endpoints;

/// <summary>Channels, their overwrites, and stages.</summary>
public sealed class ChannelEndpoints
{
    private readonly RestSender _rest;

    internal ChannelEndpoints(RestSender rest) => _rest = rest;

    /// <summary>One channel or thread.</summary>
    public Task<Channel> GetAsync(Snowflake<Channel> channel, CancellationToken cancellation = default) =>
        _rest.SendAsync<Channel>(new(Route.Get("channels/{}", channel.ToString())), cancellation);

    /// <summary>Changes a channel of a guild. Renames and topics are limited apart from the rest (R5).</summary>
    public Task<Channel> EditAsync(
        Snowflake<Channel> channel, ChannelEdit edit, string? reason = null, CancellationToken cancellation = default)
    {
        var route = Route.Patch("channels/{}", channel.ToString());
        var kind = edit.Name is not null ? route.As("name") : edit.Topic.IsPresent ? route.As("topic") : route;
        return _rest.SendAsync<Channel>(new(kind, RestBody.Of(edit), reason), cancellation);
    }

    /// <summary>Deletes a channel or thread, or closes a direct message.</summary>
    public Task<Channel> DeleteAsync(Snowflake<Channel> channel, string? reason = null, CancellationToken cancellation = default) =>
        _rest.SendAsync<Channel>(new(Route.Delete("channels/{}", channel.ToString()), Reason: reason), cancellation);

    /// <summary>The channels of a guild the bot may see, without threads.</summary>
    public Task<IReadOnlyList<Channel>> ListOfGuildAsync(Snowflake<Guild> guild, CancellationToken cancellation = default) =>
        _rest.SendAsync<IReadOnlyList<Channel>>(new(Route.Get("guilds/{}/channels", guild.ToString())), cancellation);

    /// <summary>Makes a channel.</summary>
    public Task<Channel> CreateAsync(
        Snowflake<Guild> guild, ChannelCreate channel, string? reason = null, CancellationToken cancellation = default) =>
        _rest.SendAsync<Channel>(new(Route.Post("guilds/{}/channels", guild.ToString()), RestBody.Of(channel), reason), cancellation);

    /// <summary>Moves channels in the list.</summary>
    public Task ReorderAsync(
        Snowflake<Guild> guild, IReadOnlyList<PositionEdit> positions, string? reason = null, CancellationToken cancellation = default) =>
        _rest.SendAsync(new(Route.Patch("guilds/{}/channels", guild.ToString()), RestBody.Of(positions), reason), cancellation);

    /// <summary>Sets what a role or a user may do in a channel.</summary>
    public Task SetOverwriteAsync(
        Snowflake<Channel> channel, Snowflake<object> overwrite, OverwriteType type, PermissionFlags allow, PermissionFlags deny, string? reason = null, CancellationToken cancellation = default) =>
        _rest.SendAsync(
            new(Route.Put("channels/{}/permissions/{}", channel.ToString(), overwrite.ToString()), RestBody.Of(new OverwriteBody(type, allow, deny)), reason), cancellation);

    /// <summary>Lets a role or a user do again what the roles say.</summary>
    public Task DeleteOverwriteAsync(
        Snowflake<Channel> channel, Snowflake<object> overwrite, string? reason = null, CancellationToken cancellation = default) =>
        _rest.SendAsync(
            new(Route.Delete("channels/{}/permissions/{}", channel.ToString(), overwrite.ToString()), Reason: reason), cancellation);

    /// <summary>The invites to a channel.</summary>
    public Task<IReadOnlyList<Invite>> ListInvitesAsync(Snowflake<Channel> channel, CancellationToken cancellation = default) =>
        _rest.SendAsync<IReadOnlyList<Invite>>(new(Route.Get("channels/{}/invites", channel.ToString())), cancellation);

    /// <summary>Makes an invite.</summary>
    public Task<Invite> CreateInviteAsync(
        Snowflake<Channel> channel, InviteCreate invite, string? reason = null, CancellationToken cancellation = default) =>
        _rest.SendAsync<Invite>(new(Route.Post("channels/{}/invites", channel.ToString()), RestBody.Of(invite), reason), cancellation);

    /// <summary>Has news brought into another channel.</summary>
    public Task<FollowedChannel> FollowAsync(
        Snowflake<Channel> channel, Snowflake<Channel> into, string? reason = null, CancellationToken cancellation = default) =>
        _rest.SendAsync<FollowedChannel>(
            new(Route.Post("channels/{}/followers", channel.ToString()), RestBody.Of(new FollowBody(into)), reason), cancellation);

    /// <summary>Writes the line under a voice channel's name, to 500 characters; null removes it.</summary>
    public Task SetVoiceStatusAsync(
        Snowflake<Channel> channel, string? status, string? reason = null, CancellationToken cancellation = default) =>
        _rest.SendAsync(
            new(Route.Put("channels/{}/voice-status", channel.ToString()), RestBody.Of(new VoiceStatusBody(status)), reason), cancellation);

    /// <summary>Takes a stage live.</summary>
    public Task<StageInstance> CreateStageAsync(StageCreate stage, string? reason = null, CancellationToken cancellation = default) =>
        _rest.SendAsync<StageInstance>(new(Route.Post("stage-instances"), RestBody.Of(stage), reason), cancellation);

    /// <summary>The live stage of a channel.</summary>
    public Task<StageInstance> GetStageAsync(Snowflake<Channel> channel, CancellationToken cancellation = default) =>
        _rest.SendAsync<StageInstance>(new(Route.Get("stage-instances/{}", channel.ToString())), cancellation);

    /// <summary>Gives a stage another topic.</summary>
    public Task<StageInstance> EditStageAsync(
        Snowflake<Channel> channel, string topic, string? reason = null, CancellationToken cancellation = default) =>
        _rest.SendAsync<StageInstance>(
            new(Route.Patch("stage-instances/{}", channel.ToString()), RestBody.Of(new StageTopicBody(topic)), reason), cancellation);

    /// <summary>Ends a stage.</summary>
    public Task DeleteStageAsync(Snowflake<Channel> channel, string? reason = null, CancellationToken cancellation = default) =>
        _rest.SendAsync(new(Route.Delete("stage-instances/{}", channel.ToString()), Reason: reason), cancellation);
}
