using System.Collections.Immutable;
using Guildhall.Core.Ids;

namespace Guildhall.Core.Characters;

/// <summary>A lasting character, the same in every game. Everything else on the sheet is derived by the rules.</summary>
/// <param name="Id">Which hero.</param>
/// <param name="Owner">Whose.</param>
/// <param name="Name">1 to 32 characters, cleaned.</param>
/// <param name="Archetype">A key of the rules' archetypes, e.g. <c>fighter</c>.</param>
/// <param name="Scores">Strength, dexterity, constitution, intelligence, wisdom, charisma; each 1 to 30.</param>
/// <param name="Experience">Experience points, 0 or more.</param>
/// <param name="Alive">False once the hero has died in play.</param>
/// <param name="Revision">Grows with every change; the condition of staged writes.</param>
public sealed record Hero(
    Id<Hero> Id, Id<User> Owner, string Name, string Archetype, HeroScores Scores, int Experience, bool Alive, long Revision)
{
    /// <summary>Keys of the magic things worn and wielded, in the order they were put on; they are not in the bag meanwhile.</summary>
    public ImmutableArray<string> Worn { get; init; } = [];
}
