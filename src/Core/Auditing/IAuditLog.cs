using Guildhall.Core.Ids;

namespace Guildhall.Core.Auditing;

/// <summary>The port to what was recorded. Entries are staged in a <see cref="Storage.UnitOfWork"/>; nothing changes or removes them.</summary>
public interface IAuditLog
{
    /// <summary>A guild's entries, the newest first.</summary>
    /// <param name="guild">Whose chain.</param>
    /// <param name="member">Only what this person did or had done to them; null for everything.</param>
    /// <param name="before">Only entries with a lower number; null begins at the newest.</param>
    /// <param name="limit">1 to 100.</param>
    Task<IReadOnlyList<AuditRecord>> ReadAsync(string guild, Id<User>? member, long? before, int limit, CancellationToken cancellation);
}
