using System.Globalization;
using System.Text.Json.Nodes;

namespace Guildhall.Tests.Unit.Discord.Cache.Truth;

/// <summary>Puts plain things into Discord's JSON, the fields in any order, null or absent where they are nothing.</summary>
internal sealed class Wording(Random chance)
{
    internal JsonObject Channel(PlainChannel channel, ulong? guild = null) => Shuffled(
        ("id", Text(channel.Id)),
        ("guild_id", guild is { } id ? Text(id) : null),
        ("type", channel.Type),
        ("parent_id", channel.Parent == 0 ? null : Text(channel.Parent)),
        ("position", channel.Position == 0 ? null : channel.Position),
        ("flags", channel.Flags),
        ("name", channel.Name),
        ("topic", "{\"id\":\"1\"} \u00e9"),
        ("last_pin_timestamp", null),
        ("available_tags", new JsonArray(new JsonObject { ["id"] = "3", ["name"] = "tag" })),
        ("thread_metadata", channel.IsArchived || chance.Next(2) == 0 ? new JsonObject { ["locked"] = false, ["archived"] = channel.IsArchived } : null),
        ("permission_overwrites", new JsonArray([.. channel.Overwrites.Select(Overwrite)])));

    internal JsonObject Role(PlainRole role) => Shuffled(
        ("id", Text(role.Id)),
        ("permissions", Text(role.Permissions)),
        ("position", role.Position),
        ("name", role.Name),
        ("managed", role.IsManaged),
        ("mentionable", role.IsMentionable),
        ("tags", new JsonObject { ["bot_id"] = "3", ["premium_subscriber"] = null }),
        ("color", 5));

    internal JsonObject Member(PlainMember member, ulong? guild = null) => Shuffled(
        ("guild_id", guild is { } id ? Text(id) : null),
        ("user", Shuffled(("id", Text(member.Id)), ("username", "somebody"), ("roles", new JsonArray("7")))),
        ("roles", new JsonArray([.. member.Roles.Select(role => JsonValue.Create(Text(role)))])),
        ("communication_disabled_until", member.TimedOutUntil?.ToString("O", CultureInfo.InvariantCulture)),
        ("nick", "id"));

    internal JsonObject Guild(PlainGuild guild, ulong stranger) => Shuffled(
        ("id", Text(guild.Id)),
        ("name", guild.Name),
        ("owner_id", Text(guild.Owner)),
        ("channels", new JsonArray([.. Mixed(guild.Channels.Values).Select(channel => Channel(channel))])),
        ("threads", new JsonArray([.. Mixed(guild.Threads.Values).Select(thread => Channel(thread))])),
        ("roles", new JsonArray([.. Mixed(guild.Roles.Values).Select(Role)])),
        ("members", new JsonArray([.. Mixed([new(stranger, [3], null), .. guild.Self is { } self ? [self] : Array.Empty<PlainMember>()]).Select(member => Member(member))])),
        ("emojis", new JsonArray(new JsonObject { ["id"] = "4", ["roles"] = new JsonArray() })),
        ("unavailable", chance.Next(2) == 0 ? false : null),
        ("large", true));

    internal JsonObject Shuffled(params (string Name, JsonNode? Value)[] fields)
    {
        chance.Shuffle(fields);
        var made = new JsonObject();
        foreach (var (name, value) in fields)
        {
            if (value is not null || chance.Next(2) == 0)
                made[name] = value;
        }

        return made;
    }

    internal static string Text(ulong id) => id.ToString(CultureInfo.InvariantCulture);

    private JsonNode Overwrite(PlainOverwrite over) => Shuffled(
        ("id", Text(over.Id)), ("type", over.Type), ("allow", Text(over.Allow)), ("deny", Text(over.Deny)));

    private T[] Mixed<T>(IEnumerable<T> items)
    {
        var mixed = items.ToArray();
        chance.Shuffle(mixed);
        return mixed;
    }
}
