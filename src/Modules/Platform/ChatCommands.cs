using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;

namespace Guildhall.Modules.Platform;

internal sealed class ChatCommands
{
    private const int LongestLine = 2_000;

    /// <summary>What is said stands in the room's feed like every shared answer: live for all, there after a reload, once for each request id.</summary>
    [Command("say")]
    public static Result<Reply> Say(CommandContext context, [Option, Length(1, LongestLine)] string text) => new Reply(text);
}
