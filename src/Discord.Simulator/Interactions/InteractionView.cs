using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator.World;

namespace Guildhall.Discord.Simulator.Interactions;

/// <summary>An interaction as Discord sends it. Call with the world's lock held.</summary>
internal sealed class InteractionView(SimWorld world)
{
    private Permission OfBot(SimChannel channel) => channel.Guild is { } id && world.Guild(id) is { } guild && guild.Members.TryGetValue(world.Bot.Id, out var bot)
        ? Permissions.Of(guild, bot, world.Ruling(channel), world.Time.GetUtcNow())
        : Permissions.All;

    public JsonObject Of(SimInteraction interaction)
    {
        var (channel, user) = (interaction.Channel, interaction.User);
        var json = new JsonObject
        {
            ["id"] = $"{interaction.Id}",
            ["application_id"] = $"{world.ApplicationId}",
            ["type"] = interaction.Type,
            ["token"] = interaction.Token,
            ["version"] = 1,
            ["channel_id"] = $"{channel.Id}",
            ["channel"] = Views.Of(channel, world),
            ["locale"] = user.Locale,
            ["app_permissions"] = $"{(ulong)OfBot(channel)}",
            ["entitlements"] = new JsonArray(),
            ["attachment_size_limit"] = 10_485_760,
        };
        if (channel.Guild is { } id && world.Guild(id) is { } guild && guild.Members.TryGetValue(user.Id, out var member))
        {
            var view = Views.Of(member, guild);
            view["permissions"] = $"{(ulong)Permissions.Of(guild, member, world.Ruling(channel), world.Time.GetUtcNow())}";
            json["guild_id"] = $"{id}";
            json["guild"] = new JsonObject { ["id"] = $"{id}", ["locale"] = "en-US", ["features"] = new JsonArray() };
            json["guild_locale"] = "en-US";
            json["member"] = view;
            json["context"] = 0;
            json["authorizing_integration_owners"] = interaction.IsOfUser ? new JsonObject { ["1"] = $"{user.Id}" } : new JsonObject { ["0"] = $"{id}" };
        }
        else
        {
            json["user"] = user.ToJson();
            json["context"] = 1;
            json["authorizing_integration_owners"] = new JsonObject { ["0"] = "0" };
        }

        return json;
    }

    /// <summary>What became of it, for who asks with <c>with_response</c>.</summary>
    public static JsonObject OfResponse(SimInteraction interaction, int type)
    {
        var resource = new JsonObject { ["type"] = type };
        if (type is 4 or 7 && interaction.Original is { } message)
        {
            resource["message"] = message.Json.DeepClone();
        }

        var about = new JsonObject { ["id"] = $"{interaction.Id}", ["type"] = interaction.Type };
        if (interaction.Original is { } original)
        {
            about["response_message_id"] = $"{original.Id}";
            about["response_message_loading"] = type is 5;
            about["response_message_ephemeral"] = original.IsEphemeral;
        }

        return new() { ["interaction"] = about, ["resource"] = resource };
    }
}
