using System.Text;
using System.Text.Json.Nodes;
using Guildhall.Discord.Cache;

namespace Guildhall.Tests.Unit.Discord.Cache.Truth;

/// <summary>Makes events up and tells each of them twice: to the cache as a frame, to the plain model as objects.</summary>
internal sealed class Storyteller(int seed, GuildCache cache, PlainCache plain)
{
    private const ulong Self = 9_001;
    private const ulong Stranger = 9_002;

    private static readonly string[] Letters = ["a", "é", "🎲", "\"", "\\", "龍", "-"];

    private readonly Random _chance = new(seed);
    private readonly Wording _wording = new(new Random(seed + 1));

    /// <summary>Tells one event.</summary>
    /// <returns>The guild it was about, what the cache made of it, and whether the model took it.</returns>
    internal (ulong Guild, CacheOutcome Outcome, bool Taken) Tell()
    {
        var guild = (ulong)_chance.Next(1, 14);
        return _chance.Next(200) switch
        {
            0 => Ready(),
            < 8 => Create(guild),
            < 12 => Lose(guild),
            < 20 => Update(guild),
            < 70 => PutChannel(guild),
            < 95 => Gone(guild, "CHANNEL_DELETE", "id", Id(100, 16), plain.DeleteChannel),
            < 130 => PutThread(guild),
            < 140 => Gone(guild, "THREAD_DELETE", "id", Id(200, 16), plain.DeleteThread),
            < 150 => Sync(guild),
            < 170 => PutRole(guild),
            < 180 => Gone(guild, "GUILD_ROLE_DELETE", "role_id", Id(300, 12), plain.DeleteRole),
            < 195 => UpdateMember(guild),
            < 197 => (guild, Say("RESUMED", []), true),
            _ => (guild, Say("MESSAGE_CREATE", new() { ["id"] = "1" }), false),
        };
    }

    internal (ulong Guild, CacheOutcome Outcome, bool Taken) Ready()
    {
        var ids = Enumerable.Range(1, 13).Where(_ => _chance.Next(4) != 0).Select(id => (ulong)id).ToArray();
        var outcome = Say("READY", _wording.Shuffled(
            ("user", new JsonObject { ["id"] = Wording.Text(Self), ["username"] = "bot" }),
            ("guilds", new JsonArray([.. ids.Select(id => new JsonObject { ["id"] = Wording.Text(id), ["unavailable"] = true })])),
            ("v", 10)));
        return (1, outcome, plain.Ready(ids));
    }

    private (ulong Guild, CacheOutcome Outcome, bool Taken) Create(ulong id)
    {
        var guild = new PlainGuild(id) { Name = Name(), Owner = Id(1, 50), Self = _chance.Next(5) == 0 ? null : Member(Self) };
        for (var count = _chance.Next(16); count > 0; count--)
            Add(guild.Channels, Channel(isThread: false));
        for (var count = _chance.Next(12); count > 0; count--)
            Add(guild.Threads, Channel(isThread: true) with { IsArchived = false });
        for (var count = _chance.Next(12); count > 0; count--)
        {
            var role = Role();
            guild.Roles[role.Id] = role;
        }

        var outcome = Say("GUILD_CREATE", _wording.Guild(guild, Stranger));
        return (id, outcome, plain.Create(guild));
    }

    private (ulong Guild, CacheOutcome Outcome, bool Taken) Update(ulong id)
    {
        var roles = Enumerable.Range(0, _chance.Next(12)).Select(_ => Role()).DistinctBy(role => role.Id).ToArray();
        var (name, owner) = (Name(), Id(1, 50));
        var outcome = Say("GUILD_UPDATE", _wording.Shuffled(
            ("id", Wording.Text(id)), ("name", name), ("owner_id", Wording.Text(owner)), ("roles", new JsonArray([.. roles.Select(_wording.Role)]))));
        return (id, outcome, plain.Update(id, name, owner, roles));
    }

    private (ulong Guild, CacheOutcome Outcome, bool Taken) Lose(ulong id)
    {
        var isOutage = _chance.Next(2) == 0;
        var outcome = Say("GUILD_DELETE", _wording.Shuffled(("id", Wording.Text(id)), ("unavailable", isOutage ? true : null)));
        return (id, outcome, plain.Lose(id, isOutage));
    }

    private (ulong Guild, CacheOutcome Outcome, bool Taken) PutChannel(ulong guild)
    {
        var channel = Channel(isThread: false);
        return (guild, Say(Or("CHANNEL_CREATE", "CHANNEL_UPDATE"), _wording.Channel(channel, guild)), plain.PutChannel(guild, channel));
    }

    private (ulong Guild, CacheOutcome Outcome, bool Taken) PutThread(ulong guild)
    {
        var thread = Channel(isThread: true);
        return (guild, Say(Or("THREAD_CREATE", "THREAD_UPDATE"), _wording.Channel(thread, guild)), plain.PutThread(guild, thread));
    }

    private (ulong Guild, CacheOutcome Outcome, bool Taken) Sync(ulong guild)
    {
        var parents = _chance.Next(3) == 0 ? null : Enumerable.Range(0, _chance.Next(6)).Select(_ => Id(100, 16)).ToArray();
        var threads = Enumerable.Range(0, _chance.Next(5)).Select(_ => Channel(isThread: true) with { IsArchived = false })
            .Select(thread => parents is [var parent, ..] ? thread with { Parent = parent } : thread)
            .DistinctBy(thread => thread.Id).ToArray();
        var outcome = Say("THREAD_LIST_SYNC", _wording.Shuffled(
            ("guild_id", Wording.Text(guild)),
            ("channel_ids", parents is null ? null : new JsonArray([.. parents.Select(id => JsonValue.Create(Wording.Text(id)))])),
            ("threads", new JsonArray([.. threads.Select(thread => _wording.Channel(thread))])),
            ("members", new JsonArray())));
        return (guild, outcome, plain.SyncThreads(guild, parents, threads));
    }

    private (ulong Guild, CacheOutcome Outcome, bool Taken) PutRole(ulong guild)
    {
        var role = Role();
        var outcome = Say(
            Or("GUILD_ROLE_CREATE", "GUILD_ROLE_UPDATE"), _wording.Shuffled(("guild_id", Wording.Text(guild)), ("role", _wording.Role(role))));
        return (guild, outcome, plain.PutRole(guild, role));
    }

    private (ulong Guild, CacheOutcome Outcome, bool Taken) UpdateMember(ulong guild)
    {
        var member = Member(_chance.Next(3) == 0 ? Stranger : Self);
        return (guild, Say("GUILD_MEMBER_UPDATE", _wording.Member(member, guild)), plain.UpdateMember(guild, member, Self));
    }

    private (ulong Guild, CacheOutcome Outcome, bool Taken) Gone(ulong guild, string name, string field, ulong id, Func<ulong, ulong, bool> take) =>
        (guild, Say(name, _wording.Shuffled(("guild_id", Wording.Text(guild)), (field, Wording.Text(id)), ("type", 0))), take(guild, id));

    private CacheOutcome Say(string name, JsonObject data) =>
        cache.Apply(Encoding.UTF8.GetBytes(name), Encoding.UTF8.GetBytes(data.ToJsonString()));

    private PlainChannel Channel(bool isThread) => new(
        Id(isThread ? 200UL : 100UL, 16),
        isThread ? _chance.Next(10, 13) : _chance.Next(0, 6),
        _chance.Next(3) == 0 ? 0 : Id(100, 16),
        _chance.Next(20),
        _chance.Next(10) == 0 ? 1 << 17 : _chance.Next(40),
        Name(),
        isThread ? [] : [.. Enumerable.Range(0, _chance.Next(5)).Select(_ => new PlainOverwrite(Id(300, 12), _chance.Next(2), (ulong)_chance.NextInt64(), (ulong)_chance.NextInt64()))],
        isThread && _chance.Next(4) == 0);

    private PlainRole Role() =>
        new(Id(300, 12), (ulong)_chance.NextInt64(), _chance.Next(20), Name(), _chance.Next(2) == 0, _chance.Next(2) == 0);

    private PlainMember Member(ulong id) => new(
        id,
        [.. Enumerable.Range(300, 12).Where(_ => _chance.Next(3) == 0).Select(role => (ulong)role)],
        _chance.Next(3) == 0 ? new DateTimeOffset(2026, 1, 1, _chance.Next(24), 0, 0, TimeSpan.FromHours(_chance.Next(-3, 4))) : null);

    private ulong Id(ulong from, int count) => from + (ulong)_chance.Next(count);

    private string Name() => string.Concat(_chance.GetItems(Letters, _chance.Next(1, 12)));

    private string Or(string one, string other) => _chance.Next(2) == 0 ? one : other;

    private static void Add(SortedDictionary<ulong, PlainChannel> to, PlainChannel channel) => to[channel.Id] = channel;
}
