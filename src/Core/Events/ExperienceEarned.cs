using Guildhall.Core.Characters;
using Guildhall.Core.Ids;

namespace Guildhall.Core.Events;

/// <summary>A hero learned something.</summary>
/// <param name="Points">Experience points, 1 or more.</param>
public sealed record ExperienceEarned(string Guild, DateTimeOffset At, Id<User> User, Id<Hero> Hero, int Points) : DomainEvent(Guild, At)
{
    /// <inheritdoc/>
    public override string Stream => $"user:{User}";
}
