using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Entities.Messages;
using Guildhall.Discord.Entities.Users;
using Guildhall.Discord.Rest.Payloads;
using Guildhall.Discord.Rest.Transport;

namespace Guildhall.Discord.Rest.Endpoints;

/// <summary>Threads and posts of forums.</summary>
public sealed class ThreadEndpoints
{
    private readonly RestSender _rest;

    internal ThreadEndpoints(RestSender rest) => _rest = rest;

    /// <summary>Starts a thread from a message. Its id is the message's.</summary>
    public Task<Channel> StartFromMessageAsync(
        Snowflake<Channel> channel, Snowflake<Message> message, ThreadFromMessage thread, string? reason = null, CancellationToken cancellation = default) =>
        _rest.SendAsync<Channel>(
            new(Route.Post("channels/{}/messages/{}/threads", channel.ToString(), message.ToString()), RestBody.Of(thread), reason), cancellation);

    /// <summary>Starts a thread.</summary>
    public Task<Channel> StartAsync(
        Snowflake<Channel> channel, ThreadCreate thread, string? reason = null, CancellationToken cancellation = default) =>
        _rest.SendAsync<Channel>(new(Route.Post("channels/{}/threads", channel.ToString()), RestBody.Of(thread), reason), cancellation);

    /// <summary>Starts a post in a forum.</summary>
    public Task<Channel> StartPostAsync(
        Snowflake<Channel> forum, ForumPostCreate post, string? reason = null, CancellationToken cancellation = default) =>
        _rest.SendAsync<Channel>(
            new(Route.Post("channels/{}/threads", forum.ToString()), RestBody.Of(post, post.Message.Files), reason), cancellation);

    /// <summary>Changes a thread.</summary>
    public Task<Channel> EditAsync(
        Snowflake<Channel> thread, ThreadEdit edit, string? reason = null, CancellationToken cancellation = default) =>
        _rest.SendAsync<Channel>(new(Route.Patch("channels/{}", thread.ToString()), RestBody.Of(edit), reason), cancellation);

    /// <summary>Joins a thread.</summary>
    public Task JoinAsync(Snowflake<Channel> thread, CancellationToken cancellation = default) =>
        _rest.SendAsync(new(Route.Put("channels/{}/thread-members/@me", thread.ToString())), cancellation);

    /// <summary>Adds somebody to a thread.</summary>
    public Task AddMemberAsync(Snowflake<Channel> thread, Snowflake<User> user, CancellationToken cancellation = default) =>
        _rest.SendAsync(new(Route.Put("channels/{}/thread-members/{}", thread.ToString(), user.ToString())), cancellation);

    /// <summary>Leaves a thread.</summary>
    public Task LeaveAsync(Snowflake<Channel> thread, CancellationToken cancellation = default) =>
        _rest.SendAsync(new(Route.Delete("channels/{}/thread-members/@me", thread.ToString())), cancellation);

    /// <summary>Removes somebody from a thread.</summary>
    public Task RemoveMemberAsync(Snowflake<Channel> thread, Snowflake<User> user, CancellationToken cancellation = default) =>
        _rest.SendAsync(new(Route.Delete("channels/{}/thread-members/{}", thread.ToString(), user.ToString())), cancellation);

    /// <summary>Somebody's membership in a thread.</summary>
    public Task<ThreadMember> GetMemberAsync(
        Snowflake<Channel> thread, Snowflake<User> user, bool? withMember = null, CancellationToken cancellation = default) =>
        _rest.SendAsync<ThreadMember>(
            new(Route.Get("channels/{}/thread-members/{}", thread.ToString(), user.ToString()).With("with_member", withMember)), cancellation);

    /// <summary>Who has joined a thread; needs the privileged intent.</summary>
    public Task<IReadOnlyList<ThreadMember>> ListMembersAsync(
        Snowflake<Channel> thread, bool? withMember = null, Snowflake<User>? after = null, int? limit = null, CancellationToken cancellation = default) =>
        _rest.SendAsync<IReadOnlyList<ThreadMember>>(
            new(Route.Get("channels/{}/thread-members", thread.ToString()).With("with_member", withMember).With("after", after).With("limit", limit)), cancellation);

    /// <summary>All active threads of a guild the bot may see.</summary>
    public Task<ThreadList> ListActiveAsync(Snowflake<Guild> guild, CancellationToken cancellation = default) =>
        _rest.SendAsync<ThreadList>(new(Route.Get("guilds/{}/threads/active", guild.ToString())), cancellation);

    /// <summary>Archived public threads, the latest archived first.</summary>
    public Task<ThreadList> ListPublicArchivedAsync(
        Snowflake<Channel> channel, DateTimeOffset? before = null, int? limit = null, CancellationToken cancellation = default) =>
        _rest.SendAsync<ThreadList>(
            new(Route.Get("channels/{}/threads/archived/public", channel.ToString()).With("before", before).With("limit", limit)), cancellation);

    /// <summary>Archived private threads, the latest archived first.</summary>
    public Task<ThreadList> ListPrivateArchivedAsync(
        Snowflake<Channel> channel, DateTimeOffset? before = null, int? limit = null, CancellationToken cancellation = default) =>
        _rest.SendAsync<ThreadList>(
            new(Route.Get("channels/{}/threads/archived/private", channel.ToString()).With("before", before).With("limit", limit)), cancellation);

    /// <summary>Archived private threads the bot has joined.</summary>
    public Task<ThreadList> ListJoinedPrivateArchivedAsync(
        Snowflake<Channel> channel, Snowflake<Channel>? before = null, int? limit = null, CancellationToken cancellation = default) =>
        _rest.SendAsync<ThreadList>(
            new(Route.Get("channels/{}/users/@me/threads/archived/private", channel.ToString()).With("before", before).With("limit", limit)), cancellation);
}
