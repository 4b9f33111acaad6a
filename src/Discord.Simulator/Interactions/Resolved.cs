using System.Globalization;
using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator.World;

namespace Guildhall.Discord.Simulator.Interactions;

/// <summary>What the ids in an interaction stand for, so that a bot need not ask. Call with the world's lock held.</summary>
internal sealed class Resolved(SimWorld world, ulong? guild)
{
    public JsonObject Json { get; } = [];

    public void User(ulong id)
    {
        if (!world.Users.TryGetValue(id, out var user))
        {
            return;
        }

        Under("users")[$"{id}"] = user.ToJson();
        if (world.Guild(guild ?? 0) is { } place && place.Members.TryGetValue(id, out var member))
        {
            var view = Views.Of(member, place, withUser: false);
            view.Remove("deaf");
            view.Remove("mute");
            view["permissions"] = $"{(ulong)Permissions.Of(place, member, null, world.Time.GetUtcNow())}";
            Under("members")[$"{id}"] = view;
        }
    }

    public void Role(ulong id)
    {
        if (world.Guild(guild ?? 0)?.Roles.Find(role => (string?)role["id"] == $"{id}") is { } role)
        {
            Under("roles")[$"{id}"] = role.DeepClone();
        }
    }

    public void Channel(ulong id)
    {
        if (world.Channels.TryGetValue(id, out var channel))
        {
            var view = Views.Of(channel, world);
            view["permissions"] = $"{(ulong)Permissions.All}";
            view["app_permissions"] = $"{(ulong)Permissions.All}";
            Under("channels")[$"{id}"] = view;
        }
    }

    public void Message(SimMessage message) => Under("messages")[$"{message.Id}"] = message.Json.DeepClone();

    /// <summary>Whatever an option or a select of this kind may hold.</summary>
    /// <param name="kind">user, role, mentionable or channel; others stand for themselves.</param>
    public void Value(string kind, string value)
    {
        if (!ulong.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            return;
        }

        if (kind is "user" or "mentionable")
        {
            User(id);
        }

        if (kind is "role" or "mentionable")
        {
            Role(id);
        }

        if (kind is "channel")
        {
            Channel(id);
        }
    }

    private JsonObject Under(string kind)
    {
        Json[kind] ??= new JsonObject();
        return Json[kind]!.AsObject();
    }
}
