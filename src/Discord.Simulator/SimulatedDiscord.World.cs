using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator.Rest;
using Guildhall.Discord.Simulator.World;

namespace Guildhall.Discord.Simulator;

/// <content>People and guilds that come and go.</content>
public sealed partial class SimulatedDiscord
{
    private const int Guilds = 1;
    private const int GuildMembers = 1 << 1;
    private const int MostUsers = 100_000;
    private const int MostGuilds = 10_000;

    /// <summary>Lets somebody join a guild; who is new on Discord is made up.</summary>
    /// <param name="guild">By id.</param>
    /// <param name="name">One word of lower case, e.g. zoe.</param>
    /// <exception cref="InvalidOperationException">There is no such guild, they are in it, they are banned, or the simulator is full.</exception>
    public SimulatedMember AddMember(ulong guild, string name)
    {
        lock (_world.Sync)
        {
            var where = GuildOf(guild);
            Refuse(name.Length is 0 or > 32, "A name has 1 to 32 characters.");
            Refuse(_world.Users.Count >= MostUsers, $"The simulator holds {MostUsers} users.");
            var user = _world.User(name) ?? _world.AddUser(name);
            Refuse(where.Members.ContainsKey(user.Id), $"{name} is in the guild.");
            Refuse(where.Bans.ContainsKey(user.Id), $"{name} is banned from the guild.");
            var member = where.Members[user.Id] = new(user);
            var told = Views.Of(member, where);
            told["guild_id"] = $"{guild}";
            _gateway.Publish("GUILD_MEMBER_ADD", guild, GuildMembers, told);
            _world.Touch();
            return new(this, user);
        }
    }

    /// <summary>Lets somebody leave a guild.</summary>
    /// <exception cref="InvalidOperationException">There is no such guild, or they are not in it.</exception>
    public void RemoveMember(ulong guild, string name)
    {
        lock (_world.Sync)
        {
            var where = GuildOf(guild);
            var user = _world.User(name);
            Refuse(user is null || !where.Members.Remove(user.Id), $"{name} is not in the guild.");
            MemberRoutes.AnnounceLeave(_gateway, where, user!);
            _world.Touch();
        }
    }

    /// <summary>Adds the bot to another guild, of the people that there are.</summary>
    /// <returns>Its id.</returns>
    /// <exception cref="InvalidOperationException">The simulator is full.</exception>
    public ulong AddGuild()
    {
        lock (_world.Sync)
        {
            Refuse(_world.Guilds.Count >= MostGuilds, $"The simulator holds {MostGuilds} guilds.");
            var guild = _world.AddGuild(_options, _world.Guilds.Count + 1, [.. _world.Users.Values.Where(user => !user.Bot).Take(_options.Members)]);
            Tell(guild);
            _world.Touch();
            return guild.Id;
        }
    }

    /// <summary>Takes the bot out of a guild.</summary>
    /// <param name="isOutage">Whether the guild is only out of reach (unavailable), until the next session or <see cref="RestoreGuild" />.</param>
    /// <exception cref="InvalidOperationException">There is no such guild, or it is the last one.</exception>
    public void RemoveGuild(ulong guild, bool isOutage = false)
    {
        lock (_world.Sync)
        {
            var gone = GuildOf(guild);
            var told = new JsonObject { ["id"] = $"{guild}" };
            if (isOutage)
            {
                told["unavailable"] = true;
            }
            else
            {
                Refuse(_world.Guilds.Count == 1, "One guild stays.");
                _world.RemoveGuild(gone);
            }

            _gateway.Publish("GUILD_DELETE", guild, Guilds, told);
            _world.Touch();
        }
    }

    /// <summary>Tells of a guild again that was out of reach.</summary>
    /// <exception cref="InvalidOperationException">There is no such guild.</exception>
    public void RestoreGuild(ulong guild)
    {
        lock (_world.Sync)
        {
            Tell(GuildOf(guild));
        }
    }

    private void Tell(SimGuild guild)
    {
        foreach (var session in _gateway.SessionsFor(guild.Id).Where(session => (session.Intents & Guilds) != 0))
        {
            _gateway.Greeting.TellOf(guild, session);
        }
    }

    private SimGuild GuildOf(ulong id) => _world.Guild(id) ?? throw new InvalidOperationException($"There is no guild {id}.");

    private static void Refuse(bool isWrong, string why)
    {
        if (isWrong)
        {
            throw new InvalidOperationException(why);
        }
    }
}
