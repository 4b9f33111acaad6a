using Guildhall.Discord.Entities.Users;

namespace Guildhall.Discord.Entities.Guilds;

/// <summary>An emoji: of Unicode (a name and no id), or of a guild or application. Also the partial form in reactions and components.</summary>
public sealed record Emoji
{
    /// <summary>Null for Unicode.</summary>
    public Snowflake<Emoji>? Id { get; init; }

    /// <summary>The characters of a Unicode emoji, else its name; null where a reaction's emoji was deleted.</summary>
    public string? Name { get; init; }

    /// <summary>Whether it moves.</summary>
    public bool? Animated { get; init; }

    /// <summary>Who may use it; empty means everybody.</summary>
    public IReadOnlyList<Snowflake<Role>>? Roles { get; init; }

    /// <summary>Who uploaded it.</summary>
    public User? User { get; init; }

    /// <summary>Whether it is written between colons.</summary>
    public bool? RequireColons { get; init; }

    /// <summary>Whether an integration owns it.</summary>
    public bool? Managed { get; init; }

    /// <summary>False where the guild lost the boosts for it.</summary>
    public bool? Available { get; init; }

    /// <summary>An emoji of Unicode.</summary>
    /// <param name="characters">The emoji itself.</param>
    public static Emoji Unicode(string characters) => new() { Name = characters };
}
