using System.Globalization;
using System.Text.Json.Nodes;

namespace Guildhall.Discord.Simulator.World;

/// <summary>Things as Discord shows them. Call with the world's lock held.</summary>
internal static class Views
{
    private const int Obfuscated = 1 << 17;

    public static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.ffffff+00:00", CultureInfo.InvariantCulture);

    public static JsonObject Of(SimChannel channel, SimWorld world)
    {
        if (channel.Type == SimChannel.Direct)
        {
            return new()
            {
                ["id"] = $"{channel.Id}",
                ["type"] = channel.Type,
                ["flags"] = 0,
                ["last_message_id"] = channel.Messages.Count > 0 ? $"{channel.Messages[^1].Id}" : null,
                ["recipients"] = new JsonArray(world.Users[channel.Recipient!.Value].ToJson()),
            };
        }

        var view = new JsonObject
        {
            ["id"] = $"{channel.Id}",
            ["type"] = channel.Type,
            ["guild_id"] = $"{channel.Guild}",
            ["name"] = channel.Name,
            ["flags"] = 0,
            ["last_message_id"] = channel.Messages.Count > 0 ? $"{channel.Messages[^1].Id}" : null,
            ["parent_id"] = channel.Parent is { } parent ? $"{parent}" : null,
            ["rate_limit_per_user"] = 0,
        };
        if (channel.IsThread)
        {
            view["owner_id"] = $"{world.Bot.Id}";
            view["message_count"] = channel.Messages.Count;
            view["member_count"] = 1;
            view["total_message_sent"] = channel.Messages.Count;
            view["thread_metadata"] = new JsonObject
            {
                ["archived"] = channel.IsArchived,
                ["auto_archive_duration"] = 1440,
                ["archive_timestamp"] = Time(Ids.TimeOf(channel.Id)),
                ["locked"] = channel.IsLocked,
                ["create_timestamp"] = Time(Ids.TimeOf(channel.Id)),
            };
            return view;
        }

        view["topic"] = channel.Topic;
        view["position"] = channel.Position;
        view["nsfw"] = false;
        view["permission_overwrites"] = channel.Overwrites.DeepClone();
        return view;
    }

    /// <summary>
    /// A channel as the bot sees it over the gateway: one that it may not look into has no name and says nothing of itself (2026-11-16).
    /// </summary>
    public static JsonObject ForBot(SimChannel channel, SimWorld world)
    {
        var view = Of(channel, world);
        if (world.MayLookInto(channel))
        {
            return view;
        }

        view["name"] = "___hidden___";
        view["flags"] = Obfuscated;
        view["last_message_id"] = null;
        view["topic"] = null;
        return view;
    }

    public static JsonObject Of(SimMember member, SimGuild guild, bool withUser = true)
    {
        var view = new JsonObject
        {
            ["avatar"] = null,
            ["banner"] = null,
            ["communication_disabled_until"] = member.TimedOutUntil,
            ["flags"] = 0,
            ["joined_at"] = Time(Ids.TimeOf(guild.Id)),
            ["nick"] = member.Nick,
            ["pending"] = false,
            ["premium_since"] = null,
            ["roles"] = new JsonArray([.. member.Roles.Select(role => (JsonNode)$"{role}")]),
            ["deaf"] = false,
            ["mute"] = false,
        };
        if (withUser)
        {
            view["user"] = member.User.ToJson();
        }

        return view;
    }

    /// <summary>A guild as <c>GET /guilds/{id}</c> shows it.</summary>
    public static JsonObject Of(SimGuild guild) => new()
    {
        ["id"] = $"{guild.Id}",
        ["name"] = guild.Name,
        ["icon"] = null,
        ["description"] = null,
        ["home_header"] = null,
        ["splash"] = null,
        ["discovery_splash"] = null,
        ["features"] = new JsonArray(),
        ["banner"] = null,
        ["owner_id"] = $"{guild.Owner}",
        ["application_id"] = null,
        ["region"] = "rotterdam",
        ["afk_channel_id"] = null,
        ["afk_timeout"] = 300,
        ["system_channel_id"] = null,
        ["system_channel_flags"] = 0,
        ["widget_enabled"] = false,
        ["widget_channel_id"] = null,
        ["verification_level"] = 0,
        ["roles"] = new JsonArray([.. guild.Roles.Select(role => role.DeepClone())]),
        ["default_message_notifications"] = 0,
        ["mfa_level"] = 0,
        ["explicit_content_filter"] = 0,
        ["max_presences"] = null,
        ["max_members"] = 500_000,
        ["max_stage_video_channel_users"] = 50,
        ["max_video_channel_users"] = 25,
        ["vanity_url_code"] = null,
        ["premium_tier"] = 0,
        ["premium_subscription_count"] = 0,
        ["preferred_locale"] = "en-US",
        ["rules_channel_id"] = null,
        ["safety_alerts_channel_id"] = null,
        ["public_updates_channel_id"] = null,
        ["premium_progress_bar_enabled"] = false,
        ["nsfw"] = false,
        ["nsfw_level"] = 0,
        ["hub_type"] = null,
        ["incidents_data"] = null,
        ["emojis"] = new JsonArray([.. guild.RecordsOf("emojis").Select(emoji => emoji.DeepClone())]),
        ["stickers"] = new JsonArray(),
    };

    /// <summary>A guild as GUILD_CREATE shows it: without the intent for presences, the bot is the only member that is told of.</summary>
    public static JsonObject ForGateway(SimGuild guild, SimWorld world, bool withMembers)
    {
        var view = Of(guild);
        view["joined_at"] = Time(Ids.TimeOf(guild.Id));
        view["large"] = false;
        view["unavailable"] = false;
        view["member_count"] = guild.Members.Count;
        view["voice_states"] = new JsonArray();
        view["presences"] = new JsonArray();
        view["stage_instances"] = new JsonArray();
        view["guild_scheduled_events"] = new JsonArray([.. guild.RecordsOf("events").Select(scheduled => scheduled.DeepClone())]);
        view["soundboard_sounds"] = new JsonArray();
        view["members"] = new JsonArray([.. guild.Members.Values.Where(member => withMembers || member.User.Id == world.Bot.Id).Select(member => Of(member, guild))]);
        var seesAll = world.MayLookIntoAll(guild);
        view["channels"] = new JsonArray([.. guild.Channels.Where(channel => !channel.IsThread).Select(channel => seesAll ? Of(channel, world) : ForBot(channel, world))]);
        view["threads"] = new JsonArray([.. guild.Channels.Where(channel => channel.IsThread && (seesAll || world.MayLookInto(channel))).Select(channel => Of(channel, world))]);
        return view;
    }
}
