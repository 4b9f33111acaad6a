using System.Globalization;
using System.Text;
using Guildhall.Discord;
using Guildhall.Discord.Cache;
using Guildhall.Discord.Entities;
using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Permissions;

namespace Guildhall.Tests.Unit.Discord.Permissions;

/// <summary>Guild 1 of owner 5 with the bot 9, roles 30 and 31, and channel 20, as far as a test says more than nothing of them.</summary>
internal sealed class PermissionRig
{
    internal static readonly DateTimeOffset Now = new(2026, 11, 27, 12, 0, 0, TimeSpan.Zero);

    internal static readonly CachedMember Mara = Member(7);
    internal static readonly CachedMember Owner = Member(5);
    internal static readonly CachedMember Bot = Member(9);

    private readonly StringBuilder _overwrites = new();
    private readonly StringBuilder _threads = new();

    internal PermissionFlags Everyone { get; init; } = PermissionFlags.ViewChannel;

    internal PermissionFlags RoleA { get; init; }

    internal PermissionFlags RoleB { get; init; }

    internal ChannelType Type { get; init; } = ChannelType.GuildText;

    internal ChannelFlags Flags { get; init; }

    internal bool HasRoles { get; init; } = true;

    internal static CachedMember Member(ulong id, params ulong[] roles) =>
        new(new(id), roles.Select(role => new Snowflake<Role>(role)).ToArray());

    internal PermissionRig Overwrite(ulong id, PermissionFlags allow = PermissionFlags.None, PermissionFlags deny = PermissionFlags.None, bool member = false)
    {
        _overwrites.Append(_overwrites.Length == 0 ? "" : ",").Append(
            CultureInfo.InvariantCulture, $$"""{"id":"{{id}}","type":{{(member ? 1 : 0)}},"allow":"{{(ulong)allow}}","deny":"{{(ulong)deny}}"}""");
        return this;
    }

    internal PermissionRig Thread(ulong id, ChannelType type, ulong parent = 20)
    {
        _threads.Append(_threads.Length == 0 ? "" : ",").Append(
            CultureInfo.InvariantCulture, $$"""{"id":"{{id}}","type":{{(int)type}},"parent_id":"{{parent}}"}""");
        return this;
    }

    internal PermissionAnswer In(ulong channel, CachedMember? member = null) =>
        PermissionCalculator.InChannel(Guild(), new Snowflake<Channel>(channel), member ?? Mara, Now);

    internal PermissionAnswer InGuild(CachedMember? member = null) => PermissionCalculator.InGuild(Guild(), member ?? Mara, Now);

    internal CachedGuild Guild()
    {
        var roles = HasRoles ? $"{Role(1, Everyone)},{Role(30, RoleA)},{Role(31, RoleB)}" : "";
        return Read($$"""{"id":"1","name":"Hall","owner_id":"5","roles":[{{roles}}],"channels":[{"id":"20","type":{{(int)Type}},"flags":{{(long)Flags}},"permission_overwrites":[{{_overwrites}}]}],"threads":[{{_threads}}],"members":[{"user":{"id":"9"},"roles":[]}]}""");
    }

    internal static CachedGuild Read(string json)
    {
        var cache = new GuildCache(new() { SelfId = new(9), Resources = new GuildCacheOptions().Resources | CacheResources.Threads });
        cache.Apply("GUILD_CREATE"u8, Encoding.UTF8.GetBytes(json)).ShouldBe(CacheOutcome.Applied);
        return cache.TryGet(new(1), out var guild) ? guild : throw new InvalidOperationException("The guild is not here.");
    }

    private static string Role(ulong id, PermissionFlags permissions) =>
        string.Create(CultureInfo.InvariantCulture, $$"""{"id":"{{id}}","permissions":"{{(ulong)permissions}}","position":{{(id == 1 ? 0 : id - 29)}}}""");
}
