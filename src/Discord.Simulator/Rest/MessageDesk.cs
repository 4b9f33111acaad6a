using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator.Gateway;
using Guildhall.Discord.Simulator.World;

namespace Guildhall.Discord.Simulator.Rest;

/// <summary>Makes, changes and removes messages, and tells the gateway. Call with the world's lock held.</summary>
internal sealed class MessageDesk(SimWorld world, GatewayHub gateway)
{
    private const int Guilds = 1;
    private const int GuildMessages = 1 << 9;
    private const int DirectMessages = 1 << 12;

    /// <summary>Of a channel; the oldest make room.</summary>
    private const int MostMessages = 10_000;

    private readonly FileDesk _files = new(world);

    /// <summary>Where files are served, e.g. <c>http://127.0.0.1:7100</c>.</summary>
    public string FileHost
    {
        set => _files.Host = value;
    }

    public SimMessage Create(SimChannel channel, SimUser author, JsonObject body, IReadOnlyList<IFormFile> files, ulong? onlyFor = null, Action<JsonObject>? decorate = null)
    {
        MessageForm.Check(body, files);
        var id = world.Ids.Next();
        var json = new JsonObject
        {
            ["id"] = $"{id}",
            ["channel_id"] = $"{channel.Id}",
            ["type"] = 0,
            ["author"] = author.ToJson(),
            ["content"] = (string?)body["content"] ?? "",
            ["timestamp"] = Views.Time(world.Time.GetUtcNow()),
            ["edited_timestamp"] = null,
            ["tts"] = false,
            ["mention_everyone"] = Mentioned.Everybody(body, author),
            ["mentions"] = Mentioned.People(body, world),
            ["mention_roles"] = Mentioned.Roles(body, channel, world),
            ["attachments"] = _files.Attach(body, files, id),
            ["embeds"] = MessageForm.Embeds(body["embeds"]),
            ["components"] = MessageForm.Numbered(body["components"]),
            ["pinned"] = false,
            ["flags"] = (int?)body["flags"] ?? 0,
        };
        if (body["nonce"] is { } nonce)
        {
            json["nonce"] = nonce.DeepClone();
        }

        decorate?.Invoke(json);
        var message = new SimMessage(id, author.Id, json) { OnlyFor = onlyFor, Bot = world.Bot.Id };
        channel.Messages.Add(message);
        while (channel.Messages.Count > MostMessages)
        {
            _files.Drop(channel.Messages[0]);
            channel.Messages.RemoveAt(0);
        }

        Tell("MESSAGE_CREATE", channel, message);
        return message;
    }

    public void Edit(SimChannel channel, SimMessage message, JsonObject body, IReadOnlyList<IFormFile> files)
    {
        MessageForm.Check(body, files, isEdit: true);
        if (body.ContainsKey("content"))
        {
            message.Json["content"] = (string?)body["content"] ?? "";
            message.Json["mentions"] = Mentioned.People(body, world);
        }

        if (body.ContainsKey("embeds"))
        {
            message.Json["embeds"] = MessageForm.Embeds(body["embeds"]);
        }

        if (body.ContainsKey("components"))
        {
            message.Json["components"] = MessageForm.Numbered(body["components"]);
        }

        if (body.ContainsKey("attachments") || files.Count > 0)
        {
            message.Json["attachments"] = _files.Attach(body, files, message.Id, message.Json["attachments"]!.AsArray());
        }

        var kept = message.Flags & SimMessage.Ephemeral;
        message.Json["flags"] = body.ContainsKey("flags") ? ((int)body["flags"]! | kept) & ~SimMessage.Loading : message.Flags & ~SimMessage.Loading;
        message.Json["edited_timestamp"] = Views.Time(world.Time.GetUtcNow());
        Tell("MESSAGE_UPDATE", channel, message);
    }

    public void Delete(SimChannel channel, SimMessage message)
    {
        channel.Messages.Remove(message);
        _files.Drop(message);
        world.Touch();
        if (!message.IsEphemeral)
        {
            gateway.Publish("MESSAGE_DELETE", channel, Intent(channel), At(channel, new() { ["id"] = $"{message.Id}" }));
        }
    }

    /// <summary>Deletes many at once, which is one event.</summary>
    public void DeleteAll(SimChannel channel, IReadOnlyList<SimMessage> messages)
    {
        channel.Messages.RemoveAll(messages.Contains);
        gateway.Publish("MESSAGE_DELETE_BULK", channel, Intent(channel), At(channel, new() { ["ids"] = new JsonArray([.. messages.Select(message => (JsonNode)$"{message.Id}")]) }));
    }

    public void Pin(SimChannel channel, SimMessage message, bool pinned)
    {
        var now = world.Time.GetUtcNow();
        message.Pin(pinned, now);
        Tell("MESSAGE_UPDATE", channel, message);
        gateway.Publish("CHANNEL_PINS_UPDATE", channel, channel.Guild is null ? DirectMessages : Guilds, At(channel, new() { ["last_pin_timestamp"] = Views.Time(now) }));
    }

    private static int Intent(SimChannel channel) => channel.Guild is null ? DirectMessages : GuildMessages;

    private static JsonObject At(SimChannel channel, JsonObject data)
    {
        data["channel_id"] = $"{channel.Id}";
        if (channel.Guild is { } guild)
        {
            data["guild_id"] = $"{guild}";
        }

        return data;
    }

    private void Tell(string name, SimChannel channel, SimMessage message)
    {
        world.Touch();
        if (message.IsEphemeral)
        {
            return;
        }

        var data = message.Json.DeepClone().AsObject();
        if (channel.Guild is { } id && world.Guild(id) is { } guild)
        {
            data["guild_id"] = $"{id}";
            if (guild.Members.TryGetValue(message.Author, out var member))
            {
                data["member"] = Views.Of(member, guild, withUser: false);
            }
        }

        gateway.Publish(name, channel, Intent(channel), data);
    }
}
