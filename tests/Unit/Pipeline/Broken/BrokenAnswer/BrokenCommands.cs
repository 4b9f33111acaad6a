using Guildhall.Core.Commands;

namespace Guildhall.Tests.Unit.Pipeline.Broken.BrokenAnswer;

internal static class BrokenCommands
{
    [Command("broken")]
    public static string One(CommandContext context) => context.Request.Id;
}
