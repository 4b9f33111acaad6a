using System.Globalization;
using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator.World;

namespace Guildhall.Discord.Simulator.Interactions;

/// <summary>Turns what a person types into the data of a command, by the commands that the bot registered. Call with the world's lock held.</summary>
internal sealed class CommandData(SimWorld world)
{
    private const int Subcommand = 1;
    private const int SubcommandGroup = 2;
    private const int Integer = 4;
    private const int Boolean = 5;
    private const int Number = 10;

    public JsonObject Slash(ulong? guild, string path, IReadOnlyList<(string Name, string Value)> options, string? focused)
    {
        var words = path.Split(' ');
        var command = Find(guild, 1, words[0]) ?? throw new InvalidOperationException($"The bot has no command /{words[0]}.");
        var known = command["options"] as JsonArray ?? [];
        var chain = new List<JsonObject>();
        foreach (var word in words.Skip(1))
        {
            var next = known.OfType<JsonObject>().FirstOrDefault(option => (string?)option["name"] == word && (int?)option["type"] is Subcommand or SubcommandGroup)
                ?? throw new InvalidOperationException($"The bot has no command /{path}.");
            chain.Add(next);
            known = next["options"] as JsonArray ?? [];
        }

        var given = new JsonArray([.. options.Select(option => Option(known, option.Name, option.Value, option.Name == focused))]);
        foreach (var level in Enumerable.Reverse(chain))
        {
            given = new JsonArray(new JsonObject { ["name"] = (string?)level["name"], ["type"] = (int?)level["type"], ["options"] = given });
        }

        var data = Data(command, guild, given);
        var resolved = new Resolved(world, guild);
        foreach (var (name, value) in options)
        {
            resolved.Value(KindOf(known, name), value);
        }

        if (resolved.Json.Count > 0)
        {
            data["resolved"] = resolved.Json;
        }

        return data;
    }

    /// <summary>What is sent of a button or select of a message.</summary>
    public JsonObject Component(SimChannel channel, SimMessage? source, string customId, IReadOnlyList<string> values)
    {
        var type = (int?)Find(source?.Json["components"] as JsonArray ?? [], customId)?["type"] ?? (values.Count > 0 ? 3 : 2);
        var data = new JsonObject { ["custom_id"] = customId, ["component_type"] = type };
        if (type == 2)
        {
            return data;
        }

        data["values"] = new JsonArray([.. values.Select(value => (JsonNode)value)]);
        var resolved = new Resolved(world, channel.Guild);
        foreach (var value in values)
        {
            resolved.Value(type switch { 5 => "user", 6 => "role", 7 => "mentionable", 8 => "channel", _ => "" }, value);
        }

        if (type != 3)
        {
            data["resolved"] = resolved.Json;
        }

        return data;
    }

    private static JsonObject? Find(JsonArray components, string customId) => components.OfType<JsonObject>()
        .Select(component => (string?)component["custom_id"] == customId
            ? component
            : Find(component["components"] as JsonArray ?? [], customId) ?? (component["accessory"] is JsonObject own && (string?)own["custom_id"] == customId ? own : null))
        .FirstOrDefault(found => found is not null);

    private static string KindOf(JsonArray known, string name) =>
        (int?)known.OfType<JsonObject>().FirstOrDefault(one => (string?)one["name"] == name)?["type"] switch { 6 => "user", 7 => "channel", 8 => "role", 9 => "mentionable", _ => "" };

    public JsonObject Menu(SimChannel channel, string name, ulong target)
    {
        var command = Find(channel.Guild, 2, name) ?? Find(channel.Guild, 3, name) ?? throw new InvalidOperationException($"The bot has no menu command '{name}'.");
        var data = Data(command, channel.Guild, []);
        data.Remove("options");
        data["target_id"] = $"{target}";
        var resolved = new Resolved(world, channel.Guild);
        if ((int?)command["type"] == 2)
        {
            resolved.User(target);
        }
        else
        {
            resolved.Message(channel.Messages.First(message => message.Id == target));
        }

        data["resolved"] = resolved.Json;
        return data;
    }

    private JsonObject? Find(ulong? guild, int type, string name)
    {
        var own = guild is { } id && world.Commands.TryGetValue(id, out var ofGuild) ? ofGuild : [];
        var global = world.Commands.GetValueOrDefault(0UL) ?? [];
        return own.Concat(global).FirstOrDefault(command => (string?)command["name"] == name && ((int?)command["type"] ?? 1) == type);
    }

    private static JsonObject Data(JsonObject command, ulong? guild, JsonArray options)
    {
        var data = new JsonObject { ["id"] = (string?)command["id"], ["name"] = (string?)command["name"], ["type"] = (int?)command["type"] ?? 1, ["options"] = options };
        if (command.ContainsKey("guild_id"))
        {
            data["guild_id"] = $"{guild}";
        }

        return data;
    }

    private static JsonObject Option(JsonArray known, string name, string value, bool focused)
    {
        var option = known.OfType<JsonObject>().FirstOrDefault(one => (string?)one["name"] == name) ?? throw new InvalidOperationException($"The command has no option '{name}'.");
        var type = (int?)option["type"] ?? 3;
        JsonNode typed = type switch
        {
            Integer when long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => whole,
            Number when double.TryParse(value, CultureInfo.InvariantCulture, out var number) => number,
            Boolean => value == "true",
            _ => value,
        };
        var given = new JsonObject { ["name"] = name, ["type"] = type, ["value"] = typed };
        if (focused)
        {
            given["focused"] = true;
        }

        return given;
    }
}
