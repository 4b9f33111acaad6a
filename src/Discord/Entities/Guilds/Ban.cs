using Guildhall.Discord.Entities.Users;

namespace Guildhall.Discord.Entities.Guilds;

/// <summary>Who may not come back, and why.</summary>
public sealed record Ban
{
    /// <summary>Who.</summary>
    public User User { get => field ?? User.Empty; init; }

    /// <summary>Why; null where nobody said.</summary>
    public string? Reason { get; init; }
}
