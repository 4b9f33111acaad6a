using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;

namespace Guildhall.Tests.Unit.Pipeline.Broken.BrokenOption;

internal static class BrokenCommands
{
    [Command("broken")]
    public static Result<Reply> One(CommandContext context, int number) => new Reply($"{context.Request.Id} {number}");
}
