using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;

namespace Guildhall.Tests.Unit.Pipeline.Broken.BrokenChoices;

internal static class BrokenCommands
{
    [Command("broken")]
    public static Result<Reply> One(
        CommandContext context,
        [Option, Choices("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "w", "x", "y", "z")] string letter) =>
        new Reply($"{context.Request.Id} {letter}");
}
