using Guildhall.Core.Characters;
using Guildhall.Core.Ids;
using Guildhall.Rules.FifthEdition;

namespace Guildhall.Modules.Delve.State;

/// <summary>Who a fighter of the party is beyond this delve.</summary>
/// <param name="HeroId">The lasting hero.</param>
/// <param name="UserId">Whose.</param>
/// <param name="Name">As players call them.</param>
/// <param name="Archetype">A key of the rules' archetypes.</param>
/// <param name="Experience">Experience points, with those of this delve.</param>
internal sealed record HeroIdentity(
    Id<Hero> HeroId, Id<User> UserId, string Name, string Archetype, AbilityScores Scores, int Experience)
{
    /// <summary>Keys of the magic things worn when the hero set out, separated by spaces; null for none. A delve is played with these.</summary>
    public string? Worn { get; init; }
}
