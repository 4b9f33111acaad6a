using System.Text;
using Guildhall.Discord.Cache.Tables;
using Guildhall.Discord.Entities;
using Guildhall.Discord.Entities.Guilds;

namespace Guildhall.Discord.Cache;

/// <summary>A role of a <see cref="CachedGuild" />. A view of 16 bytes that keeps its guild's roles of that moment alive.</summary>
public readonly struct CachedRole
{
    private readonly RoleTable? _table;
    private readonly int _index;

    internal CachedRole(RoleTable table, int index)
    {
        _table = table;
        _index = index;
    }

    /// <summary>Its id; that of the everyone role is the guild's; empty for the default value, which is no role.</summary>
    public Snowflake<Role> Id => new(Row.Id);

    /// <summary>What its members may do.</summary>
    public PermissionFlags Permissions => (PermissionFlags)Row.Permissions;

    /// <summary>Its rank; higher is mightier, 0 is everyone's.</summary>
    public int Position => Row.Position;

    /// <summary>Whether an integration owns it, so that nobody may give it.</summary>
    public bool IsManaged => (Row.Marks & RoleMarks.Managed) != RoleMarks.None;

    /// <summary>Whether everybody may mention it.</summary>
    public bool IsMentionable => (Row.Marks & RoleMarks.Mentionable) != RoleMarks.None;

    /// <summary>1 to 100 characters, decoded at each call.</summary>
    public string Name => _table is null ? "" : Encoding.UTF8.GetString(_table.Name(_index));

    private RoleRow Row => _table is null ? default : _table.Row(_index);
}
