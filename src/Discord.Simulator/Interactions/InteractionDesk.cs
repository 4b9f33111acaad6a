using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator.Gateway;
using Guildhall.Discord.Simulator.Rest;
using Guildhall.Discord.Simulator.World;

namespace Guildhall.Discord.Simulator.Interactions;

/// <summary>Sends interactions and takes their answers, with Discord's deadlines: three seconds for the first, fifteen minutes for the token.</summary>
internal sealed class InteractionDesk(SimWorld world, GatewayHub gateway, MessageDesk messages)
{
    public static readonly TimeSpan FirstAnswer = TimeSpan.FromSeconds(3);
    public static readonly TimeSpan TokenLife = TimeSpan.FromMinutes(15);
    private const int MostChoices = 25;
    private const string AllPermissions = "2251799813685247";
    private readonly ConcurrentDictionary<ulong, SimInteraction> _byId = new();
    private readonly ConcurrentDictionary<string, SimInteraction> _byToken = new(StringComparer.Ordinal);
    private long _delivered;
    private long _answered;
    private long _twice;
    private long _late;

    /// <summary>Called with each first answer.</summary>
    public Action<SimInteraction>? Answered { get; set; }

    public (long Delivered, long Answered, long Twice, long Late) Counts =>
        (Volatile.Read(ref _delivered), Volatile.Read(ref _answered), Volatile.Read(ref _twice), Volatile.Read(ref _late));

    /// <summary>Sends one over the gateway.</summary>
    /// <param name="data">What was used.</param>
    public SimInteraction Send(int type, SimChannel channel, SimUser user, JsonObject data, SimMessage? source = null)
    {
        lock (world.Sync)
        {
            var interaction = Begin(type, channel, user, source);
            var json = Describe(interaction, channel, user);
            json["data"] = data.DeepClone();
            if (source is not null)
            {
                json["message"] = source.Json.DeepClone();
            }

            gateway.Publish("INTERACTION_CREATE", channel.Guild, Encoding.UTF8.GetBytes(json.ToJsonString()));
            return interaction;
        }
    }

    /// <summary>Notes an interaction that is sent by other means.</summary>
    public SimInteraction Begin(int type, SimChannel channel, SimUser user, SimMessage? source = null)
    {
        var id = world.Ids.Next();
        var interaction = new SimInteraction(id, string.Create(CultureInfo.InvariantCulture, $"aW50ZXJhY3Rpb24{id}"), type, channel, user)
        {
            Source = source,
            SentAt = world.Time.GetTimestamp(),
        };
        _byId[id] = interaction;
        _byToken[interaction.Token] = interaction;
        Interlocked.Increment(ref _delivered);
        return interaction;
    }

    /// <summary>Forgets one, when there are too many to keep.</summary>
    public void Forget(SimInteraction interaction)
    {
        _byId.TryRemove(interaction.Id, out _);
        _byToken.TryRemove(interaction.Token, out _);
    }

    public SimInteraction OfToken(string token)
    {
        if (!_byToken.TryGetValue(token, out var interaction))
        {
            throw new RestFaultException(RestFault.UnknownWebhook);
        }

        return world.Time.GetUtcNow() - Ids.TimeOf(interaction.Id) > TokenLife ? throw new RestFaultException(RestFault.InvalidToken) : interaction;
    }

    /// <summary>Takes a first answer. Call with the world's lock held.</summary>
    public JsonNode? Answer(ulong id, string token, JsonObject response, IReadOnlyList<IFormFile> files, bool withResponse)
    {
        if (!_byId.TryGetValue(id, out var interaction) || interaction.Token != token)
        {
            throw new RestFaultException(RestFault.UnknownInteraction);
        }

        if (interaction.Response != 0)
        {
            Interlocked.Increment(ref _twice);
            throw new RestFaultException(RestFault.AlreadyAcknowledged);
        }

        if (world.Time.GetUtcNow() - Ids.TimeOf(id) > FirstAnswer)
        {
            Interlocked.Increment(ref _late);
            throw new RestFaultException(RestFault.UnknownInteraction);
        }

        var type = (int?)response["type"] ?? 0;
        var data = response["data"] as JsonObject ?? [];
        Check(interaction, type, data);
        Apply(interaction, type, data, files);
        interaction.Response = type;
        Interlocked.Increment(ref _answered);
        interaction.Answer(new JsonObject { ["type"] = type, ["data"] = data.DeepClone() });
        Answered?.Invoke(interaction);
        return withResponse ? Describe(interaction, type) : null;
    }

    private static void Check(SimInteraction interaction, int type, JsonObject data)
    {
        var fits = (interaction.Type, type) switch
        {
            (SimInteraction.Autocomplete, 8) => true,
            (SimInteraction.Autocomplete, _) => false,
            (_, 8) => false,
            (SimInteraction.Modal, 9) => false,
            (SimInteraction.Modal, 6 or 7) => interaction.Source is not null,
            (SimInteraction.Command, 6 or 7) => false,
            (_, 4 or 5 or 6 or 7 or 9 or 12) => true,
            _ => false,
        };
        if (!fits)
        {
            throw new RestFaultException(RestFault.InvalidForm("type", "INTERACTION_RESPONSE_TYPE_INVALID", "This interaction response type is not valid here."));
        }

        if (type == 8 && (data["choices"] as JsonArray)?.Count > MostChoices)
        {
            throw new RestFaultException(RestFault.TooLong("data.choices", MostChoices));
        }

        if (type == 9 && ((string?)data["title"] is not { Length: >= 1 and <= 45 } || (data["components"] as JsonArray)?.Count is null or < 1 or > 5))
        {
            throw new RestFaultException(RestFault.InvalidForm("data.title", "BASE_TYPE_BAD_LENGTH", "A modal has a title of 1 to 45 characters and 1 to 5 components."));
        }
    }

    private void Apply(SimInteraction interaction, int type, JsonObject data, IReadOnlyList<IFormFile> files)
    {
        switch (type)
        {
            case 4:
                interaction.Original = Post(interaction, data, files);
                break;
            case 5:
                interaction.IsDeferred = true;
                var flags = ((int?)data["flags"] ?? 0) & SimMessage.Ephemeral;
                interaction.Original = Post(interaction, new JsonObject { ["content"] = " ", ["flags"] = flags | SimMessage.Loading }, []);
                interaction.Original.Json["content"] = "";
                break;
            case 6:
                interaction.Original = interaction.Source;
                break;
            case 7:
                interaction.Original = interaction.Source;
                messages.Edit(interaction.Channel, interaction.Source!, data, files);
                break;
            default:
                break;
        }
    }

    /// <summary>A message in answer to an interaction.</summary>
    public SimMessage Post(SimInteraction interaction, JsonObject data, IReadOnlyList<IFormFile> files)
    {
        var ephemeral = (((int?)data["flags"] ?? 0) & SimMessage.Ephemeral) != 0;
        return messages.Create(interaction.Channel, world.Bot, data, files, ephemeral ? interaction.User.Id : null, json =>
        {
            json["type"] = interaction.Type == SimInteraction.Command ? 20 : 0;
            json["webhook_id"] = $"{world.ApplicationId}";
            json["application_id"] = $"{world.ApplicationId}";
            json["interaction_metadata"] = new JsonObject
            {
                ["id"] = $"{interaction.Id}",
                ["type"] = interaction.Type,
                ["user"] = interaction.User.ToJson(),
                ["authorizing_integration_owners"] = new JsonObject { ["0"] = $"{interaction.Channel.Guild ?? 0}" },
            };
        });
    }

    private static JsonObject Describe(SimInteraction interaction, int type)
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

    private JsonObject Describe(SimInteraction interaction, SimChannel channel, SimUser user)
    {
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
            ["app_permissions"] = AllPermissions,
            ["entitlements"] = new JsonArray(),
            ["attachment_size_limit"] = 10_485_760,
        };
        if (channel.Guild is { } id && world.Guild(id) is { } guild && guild.Members.TryGetValue(user.Id, out var member))
        {
            var view = Views.Of(member, guild);
            view["permissions"] = guild.Owner == user.Id ? AllPermissions : (string?)guild.Roles[0]["permissions"];
            json["guild_id"] = $"{id}";
            json["guild"] = new JsonObject { ["id"] = $"{id}", ["locale"] = "en-US", ["features"] = new JsonArray() };
            json["guild_locale"] = "en-US";
            json["member"] = view;
            json["context"] = 0;
            json["authorizing_integration_owners"] = new JsonObject { ["0"] = $"{id}" };
        }
        else
        {
            json["user"] = user.ToJson();
            json["context"] = 1;
            json["authorizing_integration_owners"] = new JsonObject { ["0"] = "0" };
        }

        return json;
    }
}
