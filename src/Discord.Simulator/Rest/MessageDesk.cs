using System.Globalization;
using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator.Gateway;
using Guildhall.Discord.Simulator.World;

namespace Guildhall.Discord.Simulator.Rest;

/// <summary>Makes, changes and removes messages, and tells the gateway. Call with the world's lock held.</summary>
internal sealed class MessageDesk(SimWorld world, GatewayHub gateway)
{
    private const int GuildMessages = 1 << 9;
    private const int DirectMessages = 1 << 12;
    private const int LongestContent = 2_000;
    private const int MostComponents = 40;

    /// <summary>Where files are served, e.g. <c>http://127.0.0.1:7100</c>.</summary>
    public string FileHost { get; set; } = "";

    /// <summary>Called with each new or changed message.</summary>
    public Action<SimChannel, SimMessage>? Changed { get; set; }

    public SimMessage Create(SimChannel channel, SimUser author, JsonObject body, IReadOnlyList<IFormFile> files, ulong? onlyFor = null, Action<JsonObject>? decorate = null)
    {
        Validate(body, files);
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
            ["mention_everyone"] = false,
            ["mentions"] = Mentions((string?)body["content"] ?? ""),
            ["mention_roles"] = new JsonArray(),
            ["attachments"] = Attach(body, files, id),
            ["embeds"] = body["embeds"]?.DeepClone() ?? new JsonArray(),
            ["components"] = Numbered(body["components"]),
            ["pinned"] = false,
            ["flags"] = (int?)body["flags"] ?? 0,
        };
        if (body["nonce"] is { } nonce)
        {
            json["nonce"] = nonce.DeepClone();
        }

        decorate?.Invoke(json);
        var message = new SimMessage(id, author.Id, json) { OnlyFor = onlyFor };
        channel.Messages.Add(message);
        Tell("MESSAGE_CREATE", channel, message);
        return message;
    }

    public void Edit(SimChannel channel, SimMessage message, JsonObject body, IReadOnlyList<IFormFile> files)
    {
        Validate(body, files, isEdit: true);
        foreach (var key in new[] { "content", "embeds" })
        {
            if (body.ContainsKey(key))
            {
                message.Json[key] = body[key]?.DeepClone() ?? (key == "content" ? "" : new JsonArray());
            }
        }

        if (body.ContainsKey("components"))
        {
            message.Json["components"] = Numbered(body["components"]);
        }

        if (body.ContainsKey("attachments") || files.Count > 0)
        {
            message.Json["attachments"] = Attach(body, files, message.Id, message.Json["attachments"]!.AsArray());
        }

        var kept = message.Flags & SimMessage.Ephemeral;
        message.Json["flags"] = body.ContainsKey("flags") ? ((int)body["flags"]! | kept) & ~SimMessage.Loading : message.Flags & ~SimMessage.Loading;
        message.Json["edited_timestamp"] = Views.Time(world.Time.GetUtcNow());
        Tell("MESSAGE_UPDATE", channel, message);
    }

    public void Delete(SimChannel channel, SimMessage message)
    {
        channel.Messages.Remove(message);
        if (message.IsEphemeral)
        {
            return;
        }

        var gone = new JsonObject { ["id"] = $"{message.Id}", ["channel_id"] = $"{channel.Id}" };
        if (channel.Guild is { } guild)
        {
            gone["guild_id"] = $"{guild}";
        }

        gateway.Publish("MESSAGE_DELETE", channel.Guild, channel.Guild is null ? DirectMessages : GuildMessages, gone);
    }

    private void Tell(string name, SimChannel channel, SimMessage message)
    {
        Changed?.Invoke(channel, message);
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

        gateway.Publish(name, channel.Guild, channel.Guild is null ? DirectMessages : GuildMessages, data);
    }

    private static void Validate(JsonObject body, IReadOnlyList<IFormFile> files, bool isEdit = false)
    {
        var content = (string?)body["content"] ?? "";
        var components = body["components"] as JsonArray ?? [];
        var isV2 = (((int?)body["flags"] ?? 0) & SimMessage.ComponentsV2) != 0;
        if (content.Length > LongestContent)
        {
            throw new RestFaultException(RestFault.TooLong("content", LongestContent));
        }

        if ((body["embeds"] as JsonArray)?.Count > 10)
        {
            throw new RestFaultException(RestFault.TooLong("embeds", 10));
        }

        if (isV2 && (content.Length > 0 || (body["embeds"] as JsonArray)?.Count > 0))
        {
            throw new RestFaultException(RestFault.InvalidForm("content", "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", "The 'content' field cannot be used when using MessageFlags.IS_COMPONENTS_V2"));
        }

        if (Count(components) > MostComponents)
        {
            throw new RestFaultException(RestFault.InvalidForm("components", "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED", "The total number of components may not exceed 40"));
        }

        if (!isEdit && content.Length == 0 && components.Count == 0 && files.Count == 0 && (body["embeds"] as JsonArray)?.Count is null or 0 && body["poll"] is null && !isV2)
        {
            throw new RestFaultException(RestFault.EmptyMessage);
        }
    }

    private static int Count(JsonArray components) => components.OfType<JsonObject>().Sum(component =>
        1 + Count(component["components"] as JsonArray ?? []) + (component["accessory"] is JsonObject ? 1 : 0));

    // Discord numbers the components itself.
    private static JsonArray Numbered(JsonNode? components)
    {
        var array = components?.DeepClone() as JsonArray ?? [];
        var next = 1;
        Number(array);
        return array;

        void Number(JsonArray level)
        {
            foreach (var component in level.OfType<JsonObject>())
            {
                component["id"] ??= next++;
                Number(component["components"] as JsonArray ?? []);
            }
        }
    }

    private JsonArray Mentions(string content) =>
        new([.. world.Users.Values.Where(user => content.Contains($"<@{user.Id}>", StringComparison.Ordinal)).Select(user => user.ToJson())]);

    private JsonArray Attach(JsonObject body, IReadOnlyList<IFormFile> files, ulong message, JsonArray? before = null)
    {
        var named = body["attachments"] as JsonArray ?? [];
        var result = new JsonArray();
        foreach (var kept in (before ?? []).OfType<JsonObject>().Where(old => !body.ContainsKey("attachments") || named.Any(one => (string?)one?["id"]?.ToString() == (string?)old["id"])))
        {
            result.Add(kept.DeepClone());
        }

        foreach (var file in files)
        {
            var index = file.Name.Length > 6 ? file.Name[6..^1] : "0";
            var about = named.OfType<JsonObject>().FirstOrDefault(one => one["id"]?.ToString() == index);
            var id = world.Ids.Next();
            var path = $"/attachments/{message}/{id}/{file.FileName}";
            using var bytes = new MemoryStream();
            file.CopyTo(bytes);
            world.Files[path] = (file.ContentType ?? "application/octet-stream", bytes.ToArray());
            var shown = new JsonObject
            {
                ["id"] = id.ToString(CultureInfo.InvariantCulture),
                ["filename"] = file.FileName,
                ["size"] = file.Length,
                ["url"] = FileHost + path,
                ["proxy_url"] = FileHost + path,
                ["content_type"] = file.ContentType,
            };
            if (about?["description"] is { } description)
            {
                shown["description"] = description.DeepClone();
            }

            result.Add(shown);
        }

        return result;
    }
}
