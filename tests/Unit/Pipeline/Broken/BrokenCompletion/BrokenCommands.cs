using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;

namespace Guildhall.Tests.Unit.Pipeline.Broken.BrokenCompletion;

internal static class BrokenCommands
{
    [Command("broken")]
    public static Result<Reply> One(CommandContext context, [Option(Autocomplete = "Nowhere")] string word) => new Reply($"{context.Request.Id} {word}");
}
