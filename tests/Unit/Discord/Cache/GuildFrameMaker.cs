using System.Text;
using System.Text.Json.Nodes;

namespace Guildhall.Tests.Unit.Discord.Cache;

/// <summary>GUILD_CREATEs of about 30 kB as Discord sends them: 50 channels with three overwrites each, 30 roles, 10 emojis and 2 members.</summary>
internal static class GuildFrameMaker
{
    internal const ulong Self = 900_000_000_000_000_001;

    private const ulong Step = 1_000_000_000_000;

    internal static ulong GuildId(int number) => 1_000_000_000_000_000_000 + (ulong)number * Step;

    internal static string Ready(int guilds) => new JsonObject
    {
        ["user"] = new JsonObject { ["id"] = Text(Self), ["username"] = "bot" },
        ["guilds"] = new JsonArray([.. Enumerable.Range(0, guilds).Select(number => new JsonObject { ["id"] = Text(GuildId(number)), ["unavailable"] = true })]),
    }.ToJsonString();

    internal static byte[] Make(int number)
    {
        var guild = GuildId(number);
        return Encoding.UTF8.GetBytes(new JsonObject
        {
            ["id"] = Text(guild),
            ["name"] = $"Adventurers of hall {number}",
            ["icon"] = "a_d1d2d3d4d5d6d7d8d9d0d1d2d3d4d5d6",
            ["owner_id"] = Text(guild + 500_000),
            ["features"] = new JsonArray("COMMUNITY", "NEWS", "WELCOME_SCREEN_ENABLED"),
            ["verification_level"] = 2,
            ["roles"] = new JsonArray([.. Enumerable.Range(0, 30).Select(role => Role(guild, role))]),
            ["emojis"] = new JsonArray([.. Enumerable.Range(0, 10).Select(emoji => Emoji(guild, emoji))]),
            ["channels"] = new JsonArray([.. Enumerable.Range(0, 50).Select(channel => Channel(guild, channel))]),
            ["threads"] = new JsonArray(),
            ["members"] = new JsonArray(Member(guild, guild + 500_000), Member(guild, Self)),
            ["presences"] = new JsonArray(),
            ["joined_at"] = "2026-01-02T03:04:05.678000+00:00",
            ["large"] = false,
            ["member_count"] = 321,
            ["unavailable"] = false,
        }.ToJsonString());
    }

    internal static JsonObject Channel(ulong guild, int channel) => new()
    {
        ["id"] = Text(guild + 1_000 + (ulong)channel),
        ["type"] = channel % 10 == 0 ? 4 : channel % 7 == 0 ? 2 : 0,
        ["position"] = channel,
        ["name"] = $"adventure-room-{channel}",
        ["topic"] = channel % 2 == 0 ? null : "Where heroes meet before they leave",
        ["parent_id"] = channel % 10 == 0 ? null : Text(guild + 1_000 + (ulong)(channel / 10 * 10)),
        ["last_message_id"] = Text(guild + 90_000 + (ulong)channel),
        ["rate_limit_per_user"] = 0,
        ["nsfw"] = false,
        ["flags"] = 0,
        ["permission_overwrites"] = new JsonArray(
            Overwrite(guild, 0, "0", "1024"), Overwrite(guild + 100 + (ulong)(channel % 29), 0, "3072", "0"), Overwrite(Self, 1, "379968", "0")),
    };

    private static JsonObject Role(ulong guild, int role) => new()
    {
        ["id"] = Text(role == 0 ? guild : guild + 99 + (ulong)role),
        ["name"] = role == 0 ? "@everyone" : $"Guild rank {role}",
        ["color"] = 3_447_003,
        ["colors"] = new JsonObject { ["primary_color"] = 3_447_003, ["secondary_color"] = null, ["tertiary_color"] = null },
        ["hoist"] = true,
        ["icon"] = null,
        ["unicode_emoji"] = null,
        ["position"] = role,
        ["permissions"] = "1071698660929",
        ["managed"] = false,
        ["mentionable"] = role % 2 == 0,
        ["flags"] = 0,
    };

    private static JsonObject Emoji(ulong guild, int emoji) => new()
    {
        ["id"] = Text(guild + 2_000 + (ulong)emoji),
        ["name"] = $"dice_{emoji}",
        ["roles"] = new JsonArray(),
        ["require_colons"] = true,
        ["managed"] = false,
        ["animated"] = false,
        ["available"] = true,
    };

    private static JsonObject Member(ulong guild, ulong user) => new()
    {
        ["user"] = new JsonObject { ["id"] = Text(user), ["username"] = "somebody", ["discriminator"] = "0", ["avatar"] = null },
        ["nick"] = null,
        ["roles"] = new JsonArray(Text(guild + 100), Text(guild + 105)),
        ["joined_at"] = "2026-01-02T03:04:05.678000+00:00",
        ["communication_disabled_until"] = null,
        ["deaf"] = false,
        ["mute"] = false,
    };

    private static JsonObject Overwrite(ulong id, int type, string allow, string deny) =>
        new() { ["id"] = Text(id), ["type"] = type, ["allow"] = allow, ["deny"] = deny };

    private static string Text(ulong id) => id.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
