using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;

namespace Guildhall.Tests.Unit.Pipeline.Broken.BrokenType;

internal static class BrokenCommands
{
    [Command("broken")]
    public static Result<Reply> One(CommandContext context, [Option] Uri where) => new Reply($"{context.Request.Id} {where}");
}
