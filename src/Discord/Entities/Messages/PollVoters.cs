using Guildhall.Discord.Entities.Users;

namespace Guildhall.Discord.Entities.Messages;

/// <summary>Who chose an answer.</summary>
public sealed record PollVoters
{
    /// <summary>A page of them.</summary>
    public IReadOnlyList<User> Users { get => field ?? []; init; }
}
