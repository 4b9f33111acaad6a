using Guildhall.Core.Characters;
using Guildhall.Core.Ids;
using Guildhall.Core.Results;
using Guildhall.Core.Sessions;
using Guildhall.Core.Storage;

namespace Guildhall.Tests.Unit.Fakes;

/// <summary>A world in which nobody plays a hero.</summary>
internal sealed class NoCharacters : ICharacters
{
    public Task<Hero?> CurrentAsync(Id<User> owner, CancellationToken cancellation) => Task.FromResult<Hero?>(null);

    public Task<Hero?> FindAsync(Id<Hero> hero, CancellationToken cancellation) => Task.FromResult<Hero?>(null);

    public void AddExperience(UnitOfWork work, Id<Hero> hero, int points) => throw new NotSupportedException();

    public void Engage(UnitOfWork work, Id<Hero> hero, Id<Session> session, Refusal otherwise) => throw new NotSupportedException();

    public void Release(UnitOfWork work, Id<Hero> hero, Id<Session> session) => throw new NotSupportedException();

    public void Bury(UnitOfWork work, Id<Hero> hero) => throw new NotSupportedException();
}
