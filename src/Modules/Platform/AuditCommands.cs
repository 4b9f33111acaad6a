using Guildhall.Core.Auditing;
using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;

namespace Guildhall.Modules.Platform;

internal sealed class AuditCommands(IAuditLog audit)
{
    private const int PerPage = 10;

    [Command("audit", Requires = Rights.Administrator), Query]
    public async Task<Result<Reply>> Show(
        CommandContext context, [Option] MemberRef? member = null, [Option(Hidden = true), Range(1, long.MaxValue)] long? before = null)
    {
        // One more than is shown tells whether there are older ones.
        var found = await audit.ReadAsync(context.Request.Guild, member?.User, before, PerPage + 1, context.Cancellation);
        return AuditCards.Page(context, member, [.. found.Take(PerPage)], found.Count > PerPage, isNewest: before is null);
    }
}
