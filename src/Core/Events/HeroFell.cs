using Guildhall.Core.Characters;
using Guildhall.Core.Ids;

namespace Guildhall.Core.Events;

/// <summary>A hero died in play.</summary>
/// <param name="Cause">A string key, e.g. <c>monster.ghoul</c>.</param>
public sealed record HeroFell(string Guild, DateTimeOffset At, Id<User> User, Id<Hero> Hero, string Cause) : DomainEvent(Guild, At)
{
    /// <inheritdoc/>
    public override string Stream => $"user:{User}";
}
