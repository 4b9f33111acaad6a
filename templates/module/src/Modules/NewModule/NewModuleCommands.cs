using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;
using Guildhall.Core.Settings;
using Guildhall.Modules.NewModule.Rules;

namespace Guildhall.Modules.NewModule;

internal sealed class NewModuleCommands(ISettings settings)
{
    [Command("newmodule try")]
    public async Task<Result<Reply>> TryAsync(CommandContext context, [Option, Range(Luck.Easiest, Luck.Hardest)] int? difficulty = null)
    {
        var usual = await settings.GetAsync<NewModuleSettings>(context.Request.Guild, context.Cancellation);
        var needed = difficulty ?? usual.Difficulty;
        var attempt = Luck.Try(needed, context.Dice);
        return new Reply(context.Say(
            attempt.Succeeded ? "newmodule.succeeded" : "newmodule.failed",
            ("face", attempt.Face),
            ("difficulty", needed)));
    }
}
