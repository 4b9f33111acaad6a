using Guildhall.Core.Storage;

namespace Guildhall.Core.Ids;

/// <summary>The port to the people the platform knows by itself: guests of the web and of the terminal.</summary>
public interface IUsers
{
    /// <summary>Stages a person, or another name for one who is known.</summary>
    void Keep(UnitOfWork work, User user, DateTimeOffset now);

    /// <summary>Stages that a person who is known may no longer use the platform, or may again.</summary>
    void Block(UnitOfWork work, Id<User> user, bool blocked);

    /// <summary>The person under an id, or null.</summary>
    Task<User?> FindAsync(Id<User> user, CancellationToken cancellation);
}
