using Guildhall.Discord.Entities.Applications;
using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Rest.Payloads;
using Guildhall.Discord.Rest.Transport;

namespace Guildhall.Discord.Rest.Endpoints;

/// <summary>Emojis of guilds and of the application.</summary>
public sealed class EmojiEndpoints
{
    private readonly RestSender _rest;

    internal EmojiEndpoints(RestSender rest) => _rest = rest;

    /// <summary>All emojis of a guild.</summary>
    public Task<IReadOnlyList<Emoji>> ListAsync(Snowflake<Guild> guild, CancellationToken cancellation = default) =>
        _rest.SendAsync<IReadOnlyList<Emoji>>(new(Route.Get("guilds/{}/emojis", guild.ToString())), cancellation);

    /// <summary>One emoji of a guild.</summary>
    public Task<Emoji> GetAsync(Snowflake<Guild> guild, Snowflake<Emoji> emoji, CancellationToken cancellation = default) =>
        _rest.SendAsync<Emoji>(new(Route.Get("guilds/{}/emojis/{}", guild.ToString(), emoji.ToString())), cancellation);

    /// <summary>Uploads an emoji to a guild.</summary>
    public Task<Emoji> CreateAsync(
        Snowflake<Guild> guild, EmojiCreate emoji, string? reason = null, CancellationToken cancellation = default) =>
        _rest.SendAsync<Emoji>(new(Route.Post("guilds/{}/emojis", guild.ToString()), RestBody.Of(emoji), reason), cancellation);

    /// <summary>Changes an emoji of a guild.</summary>
    public Task<Emoji> EditAsync(
        Snowflake<Guild> guild, Snowflake<Emoji> emoji, EmojiEdit edit, string? reason = null, CancellationToken cancellation = default) =>
        _rest.SendAsync<Emoji>(
            new(Route.Patch("guilds/{}/emojis/{}", guild.ToString(), emoji.ToString()), RestBody.Of(edit), reason), cancellation);

    /// <summary>Deletes an emoji of a guild.</summary>
    public Task DeleteAsync(
        Snowflake<Guild> guild, Snowflake<Emoji> emoji, string? reason = null, CancellationToken cancellation = default) =>
        _rest.SendAsync(new(Route.Delete("guilds/{}/emojis/{}", guild.ToString(), emoji.ToString()), Reason: reason), cancellation);

    /// <summary>All emojis of the application, up to 2000.</summary>
    public Task<EmojiList> ListOwnAsync(Snowflake<Application> application, CancellationToken cancellation = default) =>
        _rest.SendAsync<EmojiList>(new(Route.Get("applications/{}/emojis", application.ToString())), cancellation);

    /// <summary>One emoji of the application.</summary>
    public Task<Emoji> GetOwnAsync(
        Snowflake<Application> application, Snowflake<Emoji> emoji, CancellationToken cancellation = default) =>
        _rest.SendAsync<Emoji>(new(Route.Get("applications/{}/emojis/{}", application.ToString(), emoji.ToString())), cancellation);

    /// <summary>Uploads an emoji of the application.</summary>
    public Task<Emoji> CreateOwnAsync(Snowflake<Application> application, OwnEmojiCreate emoji, CancellationToken cancellation = default) =>
        _rest.SendAsync<Emoji>(new(Route.Post("applications/{}/emojis", application.ToString()), RestBody.Of(emoji)), cancellation);

    /// <summary>Renames an emoji of the application.</summary>
    public Task<Emoji> EditOwnAsync(
        Snowflake<Application> application, Snowflake<Emoji> emoji, OwnEmojiEdit edit, CancellationToken cancellation = default) =>
        _rest.SendAsync<Emoji>(
            new(Route.Patch("applications/{}/emojis/{}", application.ToString(), emoji.ToString()), RestBody.Of(edit)), cancellation);

    /// <summary>Deletes an emoji of the application.</summary>
    public Task DeleteOwnAsync(Snowflake<Application> application, Snowflake<Emoji> emoji, CancellationToken cancellation = default) =>
        _rest.SendAsync(new(Route.Delete("applications/{}/emojis/{}", application.ToString(), emoji.ToString())), cancellation);
}
