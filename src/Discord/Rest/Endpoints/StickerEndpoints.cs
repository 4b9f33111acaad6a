using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Entities.Messages;
using Guildhall.Discord.Rest.Payloads;
using Guildhall.Discord.Rest.Transport;

namespace Guildhall.Discord.Rest.Endpoints;

/// <summary>Stickers.</summary>
public sealed class StickerEndpoints
{
    private readonly RestSender _rest;

    internal StickerEndpoints(RestSender rest) => _rest = rest;

    /// <summary>One sticker of anybody.</summary>
    public Task<Sticker> GetAsync(Snowflake<Sticker> sticker, CancellationToken cancellation = default) =>
        _rest.SendAsync<Sticker>(new(Route.Get("stickers/{}", sticker.ToString())), cancellation);

    /// <summary>Discord's packs.</summary>
    public Task<StickerPacks> ListPacksAsync(CancellationToken cancellation = default) =>
        _rest.SendAsync<StickerPacks>(new(Route.Get("sticker-packs")), cancellation);

    /// <summary>One of Discord's packs.</summary>
    public Task<StickerPack> GetPackAsync(Snowflake<StickerPack> pack, CancellationToken cancellation = default) =>
        _rest.SendAsync<StickerPack>(new(Route.Get("sticker-packs/{}", pack.ToString())), cancellation);

    /// <summary>All stickers of a guild.</summary>
    public Task<IReadOnlyList<Sticker>> ListAsync(Snowflake<Guild> guild, CancellationToken cancellation = default) =>
        _rest.SendAsync<IReadOnlyList<Sticker>>(new(Route.Get("guilds/{}/stickers", guild.ToString())), cancellation);

    /// <summary>One sticker of a guild.</summary>
    public Task<Sticker> GetOfGuildAsync(Snowflake<Guild> guild, Snowflake<Sticker> sticker, CancellationToken cancellation = default) =>
        _rest.SendAsync<Sticker>(new(Route.Get("guilds/{}/stickers/{}", guild.ToString(), sticker.ToString())), cancellation);

    /// <summary>Uploads a sticker of at most 512 KiB: PNG, APNG, GIF or Lottie.</summary>
    /// <param name="name">2 to 30 characters.</param>
    /// <param name="tags">Words that suggest it, to 200 characters.</param>
    /// <param name="file">The picture; its description becomes the sticker's.</param>
    public Task<Sticker> CreateAsync(
        Snowflake<Guild> guild, string name, string tags, OutgoingFile file, string? reason = null, CancellationToken cancellation = default) =>
        _rest.SendAsync<Sticker>(
            new(
                Route.Post("guilds/{}/stickers", guild.ToString()),
                RestBody.Form(file, new("name", name), new("tags", tags), new("description", file.Description ?? "")),
                reason),
            cancellation);

    /// <summary>Changes a sticker of a guild.</summary>
    public Task<Sticker> EditAsync(
        Snowflake<Guild> guild, Snowflake<Sticker> sticker, StickerEdit edit, string? reason = null, CancellationToken cancellation = default) =>
        _rest.SendAsync<Sticker>(
            new(Route.Patch("guilds/{}/stickers/{}", guild.ToString(), sticker.ToString()), RestBody.Of(edit), reason), cancellation);

    /// <summary>Deletes a sticker of a guild.</summary>
    public Task DeleteAsync(
        Snowflake<Guild> guild, Snowflake<Sticker> sticker, string? reason = null, CancellationToken cancellation = default) =>
        _rest.SendAsync(new(Route.Delete("guilds/{}/stickers/{}", guild.ToString(), sticker.ToString()), Reason: reason), cancellation);
}
