using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator.Gateway;
using Guildhall.Discord.Simulator.Rest;
using Guildhall.Discord.Simulator.World;

namespace Guildhall.Discord.Simulator.Interactions;

/// <summary>Sends interactions and takes their answers, with Discord's deadlines: three seconds for the first, fifteen minutes for the token.</summary>
internal sealed class InteractionDesk(SimWorld world, GatewayHub gateway, MessageDesk messages, SignedDelivery delivery)
{
    public static readonly TimeSpan FirstAnswer = TimeSpan.FromSeconds(3);
    public static readonly TimeSpan TokenLife = TimeSpan.FromMinutes(15);
    private const int Remembered = 20_000;
    private readonly Queue<ulong> _forgotten = [];
    private readonly HashSet<ulong> _forgottenIds = [];
    private readonly ConcurrentDictionary<ulong, SimInteraction> _byId = new();
    private readonly ConcurrentQueue<ulong> _byAge = [];
    private readonly ConcurrentDictionary<string, SimInteraction> _byToken = new(StringComparer.Ordinal);
    private long _delivered;
    private long _answered;
    private long _twice;
    private long _late;

    /// <summary>Called with each first answer.</summary>
    public Action<SimInteraction>? Answered { get; set; }

    public (long Delivered, long Answered, long Twice, long Late) Counts =>
        (Volatile.Read(ref _delivered), Volatile.Read(ref _answered), Volatile.Read(ref _twice), Volatile.Read(ref _late));

    /// <summary>Sends one, over the gateway or to the bot's address.</summary>
    /// <param name="data">What was used.</param>
    public SimInteraction Send(int type, SimChannel channel, SimUser user, JsonObject data, SimMessage? source = null)
    {
        lock (world.Sync)
        {
            var interaction = Begin(type, channel, user, source);
            var json = new InteractionView(world).Of(interaction);
            json["data"] = data.DeepClone();
            if (source is not null)
            {
                json["message"] = source.Json.DeepClone();
            }

            if (delivery.Endpoint is { } endpoint)
            {
                _ = DeliverAsync(endpoint, interaction, json);
            }
            else
            {
                gateway.Publish("INTERACTION_CREATE", channel.Guild, Encoding.UTF8.GetBytes(json.ToJsonString()));
            }

            return interaction;
        }
    }

    // The body of the answer is the first response, unless the bot answers by REST.
    private async Task DeliverAsync(Uri endpoint, SimInteraction interaction, JsonObject json)
    {
        try
        {
            if (await delivery.SendAsync(endpoint, json) is not { } response)
            {
                return;
            }

            lock (world.Sync)
            {
                Answer(interaction.Id, interaction.Token, response, [], withResponse: false);
            }
        }
        catch (Exception failed) when (failed is HttpRequestException or OperationCanceledException or System.Text.Json.JsonException or InvalidOperationException or RestFaultException)
        {
            delivery.NoteFailure(failed.Message);
        }
    }

    /// <summary>Notes an interaction that is sent by other means.</summary>
    public SimInteraction Begin(int type, SimChannel channel, SimUser user, SimMessage? source = null)
    {
        var id = world.Ids.Next();
        var interaction = new SimInteraction(id, string.Create(CultureInfo.InvariantCulture, $"aW50ZXJhY3Rpb24{id}"), type, channel, user)
        {
            Source = source,
            IsOfUser = user.HasOwnApp,
            SentAt = world.Time.GetTimestamp(),
        };
        while (_byAge.TryPeek(out var oldest) && Ids.TimeOf(id) - Ids.TimeOf(oldest) > TokenLife + FirstAnswer && _byAge.TryDequeue(out oldest))
        {
            if (_byId.TryRemove(oldest, out var old))
            {
                _byToken.TryRemove(old.Token, out _);
            }
        }

        _byAge.Enqueue(id);
        _byId[id] = interaction;
        _byToken[interaction.Token] = interaction;
        Interlocked.Increment(ref _delivered);
        return interaction;
    }

    /// <summary>Forgets one that was answered, where there are too many to keep; only that it was answered is remembered a while. Call with the world's lock held.</summary>
    public void Forget(SimInteraction interaction)
    {
        _forgotten.Enqueue(interaction.Id);
        _forgottenIds.Add(interaction.Id);
        if (_forgotten.Count > Remembered)
        {
            _forgottenIds.Remove(_forgotten.Dequeue());
        }

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
        if (_forgottenIds.Contains(id))
        {
            Interlocked.Increment(ref _twice);
            throw new RestFaultException(RestFault.AlreadyAcknowledged);
        }

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
        ResponseForm.Check(interaction, type, data);
        Apply(interaction, type, data, files);
        interaction.Response = type;
        Interlocked.Increment(ref _answered);
        interaction.Answer(new JsonObject { ["type"] = type, ["data"] = data.DeepClone() });
        Answered?.Invoke(interaction);
        return withResponse ? InteractionView.OfResponse(interaction, type) : null;
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
                ["authorizing_integration_owners"] = interaction.IsOfUser
                    ? new JsonObject { ["1"] = $"{interaction.User.Id}" }
                    : new JsonObject { ["0"] = $"{interaction.Channel.Guild ?? 0}" },
            };
        });
    }
}
