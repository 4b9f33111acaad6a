using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;

namespace Guildhall.Tests.Unit.Pipeline.Broken.BrokenTwice;

internal static class BrokenCommands
{
    [Command("broken")]
    public static Result<Reply> One(CommandContext context) => new Reply(context.Request.Id);

    [Command("broken")]
    public static Result<Reply> Two(CommandContext context) => new Reply(context.Request.Id);
}
