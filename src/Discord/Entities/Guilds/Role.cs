namespace Guildhall.Discord.Entities.Guilds;

/// <summary>A named set of permissions that members hold.</summary>
public sealed record Role
{
    /// <summary>Its id; that of the everyone role is the guild's.</summary>
    public Snowflake<Role> Id { get; init; }

    /// <summary>1 to 100 characters.</summary>
    public string Name { get => field ?? ""; init; }

    /// <summary>The color of names as 0xRRGGBB; 0 is none. Superseded by <see cref="Colors" />.</summary>
    public int Color { get; init; }

    /// <summary>One to three colors.</summary>
    public RoleColors? Colors { get; init; }

    /// <summary>Whether its members are listed apart.</summary>
    public bool Hoist { get; init; }

    /// <summary>The hash of its picture.</summary>
    public string? Icon { get; init; }

    /// <summary>Its picture as an emoji.</summary>
    public string? UnicodeEmoji { get; init; }

    /// <summary>Its rank; higher is mightier. Equal ranks are ordered by id, the older one mightier.</summary>
    public int Position { get; init; }

    /// <summary>What its members may do.</summary>
    public PermissionFlags Permissions { get; init; }

    /// <summary>Whether an integration owns it, so that nobody may give it.</summary>
    public bool Managed { get; init; }

    /// <summary>Whether everybody may mention it.</summary>
    public bool Mentionable { get; init; }

    /// <summary>What it belongs to.</summary>
    public RoleTags? Tags { get; init; }

    /// <summary>Marks of the role.</summary>
    public RoleFlags Flags { get; init; }
}
