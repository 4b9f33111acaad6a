using Guildhall.Core.Auditing;
using Guildhall.Core.Ids;

namespace Guildhall.Tests.Unit.Fakes;

/// <summary>A log in which nothing stands: what is recorded is seen in the units of work.</summary>
internal sealed class InMemoryAuditLog : IAuditLog
{
    public Task<IReadOnlyList<AuditRecord>> ReadAsync(string guild, Id<User>? member, long? before, int limit, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<AuditRecord>>([]);
}
