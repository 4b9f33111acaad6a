using Guildhall.Core.Ids;
using Guildhall.Core.Results;
using Guildhall.Core.Sessions;
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

    /// <summary>Stages that a hero enters a session. A hero is in one unfinished session at a time, and cannot be retired meanwhile.</summary>
    /// <param name="otherwise">The refusal where the hero is in another one when this is committed.</param>
    void Engage(UnitOfWork work, Id<Hero> hero, Id<Session> session, Refusal otherwise);

    /// <summary>Stages that a hero has left a session, or that it has ended.</summary>
    void Release(UnitOfWork work, Id<Hero> hero, Id<Session> session);

    /// <summary>Stages a hero's death.</summary>
    void Bury(UnitOfWork work, Id<Hero> hero);
}
