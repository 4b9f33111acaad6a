using Guildhall.Discord.Simulator.World;

namespace Guildhall.Discord.Simulator.Rest;

/// <summary>What the ids of a path stand for, and whether the bot may do there what it wants. Call with the world's lock held.</summary>
internal sealed class Places(SimWorld world)
{
    public SimGuild Guild(RestCall call) => world.Guild(call.Id("guild")) ?? throw new RestFaultException(RestFault.UnknownGuild);

    public SimMember Member(RestCall call) => Guild(call).Members.GetValueOrDefault(call.Id("user")) ?? throw new RestFaultException(RestFault.UnknownMember);

    public SimChannel Channel(RestCall call) => world.Channels.GetValueOrDefault(call.Id("channel")) ?? throw new RestFaultException(RestFault.UnknownChannel);

    public SimMessage Message(RestCall call)
    {
        var id = call.Id("message");
        return Channel(call).Messages.Find(message => message.Id == id && !message.IsEphemeral) ?? throw new RestFaultException(RestFault.UnknownMessage);
    }

    /// <summary>Refuses (50001 or 50013) what the bot may not do in the channel or guild of the path.</summary>
    public void Demand(RestCall call, Permission wanted)
    {
        if (call.Http.Request.RouteValues.ContainsKey("channel"))
        {
            Demand(Channel(call), wanted);
        }
        else
        {
            Demand(Guild(call), null, wanted);
        }
    }

    public void Demand(SimChannel channel, Permission wanted)
    {
        // In a direct conversation everybody may do what there is to do.
        if (channel.Guild is { } id && world.Guild(id) is { } guild)
        {
            Demand(guild, channel, wanted);
        }
    }

    public void Demand(SimGuild guild, Permission wanted) => Demand(guild, null, wanted);

    /// <summary>What the bot may do in a guild, as the number that Discord shows.</summary>
    public string Granted(SimGuild guild) =>
        guild.Members.TryGetValue(world.Bot.Id, out var bot) ? $"{(ulong)Permissions.Of(guild, bot, null, world.Time.GetUtcNow())}" : "0";

    /// <summary>Refuses (50013) to act on somebody who stands as high as the bot, or is the owner.</summary>
    public void DemandRankAbove(SimGuild guild, SimMember member)
    {
        if (member.User.Id != world.Bot.Id && Permissions.Rank(guild, member) >= Rank(guild))
        {
            throw new RestFaultException(RestFault.MissingPermissions);
        }
    }

    /// <summary>Refuses (50013) to give or take a role that is as high as the bot's highest.</summary>
    public void DemandRankAbove(SimGuild guild, int position)
    {
        if (position >= Rank(guild))
        {
            throw new RestFaultException(RestFault.MissingPermissions);
        }
    }

    private int Rank(SimGuild guild) => guild.Members.TryGetValue(world.Bot.Id, out var bot) ? Permissions.Rank(guild, bot) : 0;

    private void Demand(SimGuild guild, SimChannel? channel, Permission wanted)
    {
        if (!guild.Members.TryGetValue(world.Bot.Id, out var bot))
        {
            throw new RestFaultException(RestFault.MissingAccess);
        }

        var granted = Permissions.Of(guild, bot, channel is null ? null : world.Ruling(channel), world.Time.GetUtcNow());
        if (channel is not null && (granted & Permission.ViewChannel) == Permission.None)
        {
            throw new RestFaultException(RestFault.MissingAccess);
        }

        if ((granted & wanted) != wanted)
        {
            throw new RestFaultException(RestFault.MissingPermissions);
        }
    }
}
