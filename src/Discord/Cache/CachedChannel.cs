using System.Text;
using Guildhall.Discord.Cache.Tables;
using Guildhall.Discord.Entities.Channels;

namespace Guildhall.Discord.Cache;

/// <summary>A channel, category or thread of a <see cref="CachedGuild" />. A view of 16 bytes that keeps its guild's channels of that moment alive.</summary>
public readonly struct CachedChannel
{
    private readonly ChannelTable? _table;
    private readonly int _index;

    internal CachedChannel(ChannelTable table, int index)
    {
        _table = table;
        _index = index;
    }

    /// <summary>Its id; empty for the default value, which is no channel.</summary>
    public Snowflake<Channel> Id => new(Row.Id);

    /// <summary>The category, or of a thread its channel; empty where it has none.</summary>
    public Snowflake<Channel> ParentId => new(Row.ParentId);

    /// <summary>What it is; may be a number without a name where Discord invents a kind.</summary>
    public ChannelType Type => (ChannelType)Row.Type;

    /// <summary>Its marks, the lower 32 bits.</summary>
    public ChannelFlags Flags => (ChannelFlags)Row.Flags;

    /// <summary>Its place in the list; equal places are ordered by id. 0 for threads.</summary>
    public int Position => Row.Position;

    /// <summary>1 to 100 characters, decoded at each call; "___hidden___" where it is obfuscated, which is also a name a channel may have.</summary>
    public string Name => _table is null ? "" : Encoding.UTF8.GetString(_table.Name(_index));

    /// <summary>Whether it is a thread.</summary>
    public bool IsThread => Type is ChannelType.AnnouncementThread or ChannelType.PublicThread or ChannelType.PrivateThread;

    /// <summary>Whether the bot may not see it, so that only id, type, position and parent are true. Read from the flag, never from the name.</summary>
    public bool IsObfuscated => (Flags & ChannelFlags.Obfuscated) != ChannelFlags.None;

    /// <summary>What it says about roles, everyone's among them, in the order Discord told.</summary>
    public ReadOnlySpan<CachedOverwrite> RoleOverwrites => _table is null ? default : _table.RoleOverwrites(_index);

    /// <summary>What it says about single members, in the order Discord told.</summary>
    public ReadOnlySpan<CachedOverwrite> MemberOverwrites => _table is null ? default : _table.MemberOverwrites(_index);

    private ChannelRow Row => _table is null ? default : _table.Row(_index);
}
