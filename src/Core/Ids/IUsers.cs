using Guildhall.Core.Auditing;
using Guildhall.Core.Storage;

namespace Guildhall.Core.Ids;

/// <summary>The port to the people the platform knows by itself: guests of the web and of the terminal.</summary>
public interface IUsers
{
    /// <summary>Stages a person, or another name for one who is known.</summary>
    void Keep(UnitOfWork work, User user, DateTimeOffset now);

    /// <summary>Stages that a person who is known may no longer use the platform, or may again.</summary>
    /// <param name="why">Who decided so, for the audit log.</param>
    void Block(UnitOfWork work, Id<User> user, bool blocked, AuditEntry why);

    /// <summary>Everybody who is shown under exactly this name, the longest known first.</summary>
    Task<IReadOnlyList<(Id<User> User, DateTimeOffset KnownSince)>> NamedAsync(string name, CancellationToken cancellation);

    /// <summary>The person under an id, or null.</summary>
    Task<User?> FindAsync(Id<User> user, CancellationToken cancellation);
}
