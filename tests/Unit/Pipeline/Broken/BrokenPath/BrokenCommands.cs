using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;

namespace Guildhall.Tests.Unit.Pipeline.Broken.BrokenPath;

internal static class BrokenCommands
{
    [Command("Not A Path")]
    public static Result<Reply> One(CommandContext context) => new Reply(context.Request.Id);
}
