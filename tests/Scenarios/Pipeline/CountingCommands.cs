using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;

namespace Guildhall.Tests.Scenarios.Pipeline;

internal static class CountingCommands
{
    [Command("count"), Cooldown(2, Seconds = 60)]
    public static Result<Reply> Count(CommandContext context) => new Reply(context.Say("count.answer"));
}
