using Guildhall.Core.Ids;
using Guildhall.Core.Storage;

namespace Guildhall.Core.Characters;

/// <summary>The port to the heroes, shared by every game.</summary>
public interface ICharacters
{
    /// <summary>The hero a person plays at present, or null where they have none.</summary>
    Task<Hero?> CurrentAsync(Id<User> owner, CancellationToken cancellation);

    /// <summary>One hero, or null.</summary>
    Task<Hero?> FindAsync(Id<Hero> hero, CancellationToken cancellation);

    /// <summary>Stages experience points.</summary>
    /// <param name="points">1 or more.</param>
    void AddExperience(UnitOfWork work, Id<Hero> hero, int points);

    /// <summary>Stages a hero's death.</summary>
    void Bury(UnitOfWork work, Id<Hero> hero);
}
