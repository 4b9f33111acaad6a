using System.Globalization;
using Guildhall.Core.Commands;
using Guildhall.Core.Narration;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;
using Guildhall.Core.Sessions;
using Guildhall.Modules.Delve.Rules;
using Guildhall.Modules.Delve.Show;
using Guildhall.Modules.Delve.State;

namespace Guildhall.Modules.Delve;

/// <summary>The story so far, told again from the log, page by page.</summary>
internal sealed class DelveLog(ISessionLog log, INarrator narrator)
{
    private const int LinesOnAPage = 10;

    public async Task<Result<Reply>> ShowAsync(CommandContext context, int? page)
    {
        if (await log.CurrentAsync(context.Request.Room, context.Cancellation) is not { } head || head.Game != DelveGame.Key)
        {
            return Refusal.Of("delve.none");
        }

        var events = (await log.ReadAsync(head.Id, 0, context.Cancellation))
            .SelectMany(commit => SessionRunner<DelveGame, DelveState, DelveCommand, DelveEvent>.EventsOf(commit))
            .ToList();
        var lines = await new Tale(narrator).TellAsync(
            DelveState.Initial, events, head.Id.ToString(), new Namer(context.Words), context.Cancellation);
        var pages = Math.Max(1, (lines.Count + LinesOnAPage - 1) / LinesOnAPage);
        var shown = Math.Min(page ?? pages, pages);
        var text = string.Join('\n', lines.Skip((shown - 1) * LinesOnAPage).Take(LinesOnAPage));
        return new Reply(text)
        {
            Cards = [new Card(context.Say("delve.log-title", ("page", shown), ("pages", pages)))],
            Components = [Turn(context, "delve.button.earlier", shown - 1, shown > 1), Turn(context, "delve.button.later", shown + 1, shown < pages)],
            Visibility = Visibility.OnlyMe,
            SessionId = head.Id,
        };
    }

    private static Button Turn(CommandContext context, string label, int page, bool enabled) => new(context.Say(label))
    {
        Call = CommandCall.To("delve log", ("page", Math.Max(1, page).ToString(CultureInfo.InvariantCulture))),
        Enabled = enabled,
    };
}
