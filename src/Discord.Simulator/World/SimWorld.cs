using System.Globalization;
using System.Text.Json.Nodes;

namespace Guildhall.Discord.Simulator.World;

/// <summary>Everything there is. One lock guards it: what is here is small, and true limits lie elsewhere.</summary>
internal sealed class SimWorld
{
    private const string EveryonePermissions = "2248473465835073";
    private static readonly string[] _names = ["ada", "ben", "cleo", "dan", "eve"];
    private readonly Dictionary<ulong, SimGuild> _byId = [];
    private long _version;

    public SimWorld(SimulatorOptions options)
    {
        Time = options.Time;
        Ids = new(options.Time);
        Bot = new(Ids.Next(), "guildhall", Bot: true);
        ApplicationId = Bot.Id;
        Users[Bot.Id] = Bot;
        var people = Enumerable.Range(0, options.Members).Select(AddUser).ToList();
        for (var number = 1; number <= options.Guilds; number++)
        {
            AddGuild(options, number, people);
        }
    }

    public Lock Sync { get; } = new();

    public TimeProvider Time { get; }

    public Ids Ids { get; }

    public SimUser Bot { get; }

    public ulong ApplicationId { get; }

    public List<SimGuild> Guilds { get; } = [];

    public Dictionary<ulong, SimUser> Users { get; } = [];

    public Dictionary<ulong, SimChannel> Channels { get; } = [];

    /// <summary>Global commands, and those of one guild.</summary>
    public Dictionary<ulong, List<JsonObject>> Commands { get; } = [];

    /// <summary>Grows with whatever can be seen, for who looks on.</summary>
    public long Version => Volatile.Read(ref _version);

    /// <summary>How often commands were written, whether that changed any or not.</summary>
    public int CommandWrites { get; set; }

    /// <summary>People who take no messages from the bot.</summary>
    public HashSet<ulong> Closed { get; } = [];

    /// <summary>Emojis of the application itself.</summary>
    public List<JsonObject> OwnEmojis { get; } = [];

    /// <summary>Uploaded files by the path they are served under.</summary>
    public Dictionary<string, (string ContentType, byte[] Bytes)> Files { get; } = new(StringComparer.Ordinal);

    public void Touch() => Interlocked.Increment(ref _version);

    public SimGuild? Guild(ulong id) => _byId.GetValueOrDefault(id);

    public SimUser? User(string name) => Users.Values.FirstOrDefault(user => user.Name == name);

    public SimChannel? Channel(string name) => Channels.Values.FirstOrDefault(channel => channel.Name == name);

    /// <summary>Whether the bot may look into every channel of a guild, whatever the channels say.</summary>
    public bool MayLookIntoAll(SimGuild guild) =>
        guild.Members.TryGetValue(Bot.Id, out var bot) && Permissions.Of(guild, bot, null, Time.GetUtcNow()).HasFlag(Permission.Administrator);

    /// <summary>Whether the bot may look into a channel.</summary>
    public bool MayLookInto(SimChannel channel) => channel.Guild is not { } id || Guild(id) is not { } guild
        || (guild.Members.TryGetValue(Bot.Id, out var bot) && Permissions.Of(guild, bot, Ruling(channel), Time.GetUtcNow()).HasFlag(Permission.ViewChannel));

    /// <summary>Adds a guild of some people and the bot.</summary>
    /// <param name="number">Counted from 1.</param>
    public SimGuild AddGuild(SimulatorOptions options, int number, IReadOnlyList<SimUser> people)
    {
        var guild = BuildGuild(options, number, people);
        Guilds.Add(guild);
        _byId[guild.Id] = guild;
        return guild;
    }

    /// <summary>Takes a guild away, with what is in it.</summary>
    public void RemoveGuild(SimGuild guild)
    {
        Guilds.Remove(guild);
        _byId.Remove(guild.Id);
        foreach (var channel in guild.Channels)
        {
            Channels.Remove(channel.Id);
        }
    }

    /// <summary>Somebody new, who is in no guild yet.</summary>
    public SimUser AddUser(string name)
    {
        var user = new SimUser(Ids.Next(), name, Bot: false);
        Users[user.Id] = user;
        return user;
    }

    /// <summary>Whose overwrites count: a thread has those of the channel it belongs to.</summary>
    public SimChannel Ruling(SimChannel channel) =>
        channel is { IsThread: true, Parent: { } parent } ? Channels.GetValueOrDefault(parent) ?? channel : channel;

    /// <summary>Adds a channel or thread.</summary>
    /// <param name="id">A thread has the id of the message that it began from; null for a new one.</param>
    public SimChannel AddChannel(SimGuild guild, int type, string name, ulong? parent = null, ulong? id = null)
    {
        var channel = new SimChannel(id ?? Ids.Next(), guild.Id, type, name) { Position = guild.Channels.Count, Parent = parent };
        guild.Channels.Add(channel);
        Channels[channel.Id] = channel;
        return channel;
    }

    /// <summary>The direct conversation of the bot with a person.</summary>
    public SimChannel Direct(SimUser person)
    {
        if (Channels.Values.FirstOrDefault(channel => channel.Recipient == person.Id) is { } known)
        {
            return known;
        }

        var fresh = new SimChannel(Ids.Next(), null, SimChannel.Direct, person.Name) { Recipient = person.Id };
        Channels[fresh.Id] = fresh;
        return fresh;
    }

    private SimUser AddUser(int number)
    {
        var name = number < _names.Length ? _names[number] : string.Create(CultureInfo.InvariantCulture, $"user-{number + 1}");
        return AddUser(name);
    }

    private SimGuild BuildGuild(SimulatorOptions options, int number, IReadOnlyList<SimUser> people)
    {
        var guild = new SimGuild(Ids.NextGuild(number), string.Create(CultureInfo.InvariantCulture, $"Guild {number}"), people.Count > 0 ? people[0].Id : Bot.Id);
        guild.Roles.Add(Role(guild.Id, "@everyone", 0, EveryonePermissions));
        for (var role = 1; role <= options.Roles; role++)
        {
            // The bot's role stands above the others, so that it may give them away.
            guild.Roles.Add(role == 1
                ? Role(Ids.Next(), "guildhall", options.Roles, $"{options.BotPermissions}")
                : Role(Ids.Next(), string.Create(CultureInfo.InvariantCulture, $"role-{role}"), role - 1, "0"));
        }

        for (var channel = 1; channel <= options.Channels; channel++)
        {
            AddChannel(guild, SimChannel.Text, channel == 1 ? "general" : string.Create(CultureInfo.InvariantCulture, $"channel-{channel}"));
        }

        foreach (var user in people.Append(Bot))
        {
            guild.Members[user.Id] = new(user);
        }

        if (guild.Roles.Count > 1)
        {
            guild.Members[Bot.Id].Roles.Add(ulong.Parse((string)guild.Roles[1]["id"]!, CultureInfo.InvariantCulture));
        }

        return guild;
    }

    public static JsonObject Role(ulong id, string name, int position, string permissions) => new()
    {
        ["id"] = $"{id}",
        ["name"] = name,
        ["description"] = null,
        ["permissions"] = permissions,
        ["position"] = position,
        ["color"] = 0,
        ["colors"] = new JsonObject { ["primary_color"] = 0, ["secondary_color"] = null, ["tertiary_color"] = null },
        ["hoist"] = false,
        ["managed"] = name == "guildhall",
        ["mentionable"] = false,
        ["icon"] = null,
        ["unicode_emoji"] = null,
        ["flags"] = 0,
    };
}
