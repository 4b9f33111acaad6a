using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;
using Guildhall.Core.Sessions;
using Guildhall.Core.Text;
using Guildhall.Modules.Tabletop.Campaigns.Rules;
using Guildhall.Modules.Tabletop.Campaigns.Show;
using Guildhall.Modules.Tabletop.Campaigns.State;
using System.Globalization;

namespace Guildhall.Modules.Tabletop.Campaigns;

/// <summary>Plays a campaign's log again, command by command, each with its lines and its picture, as whoever asks was allowed to see it.</summary>
internal sealed class CampaignReplay(ISessionLog log, SessionRunner<CampaignGame, CampaignState, CampaignCommand, CampaignEvent> sessions)
{
    private const int Leap = 10;

    /// <summary>One step.</summary>
    /// <param name="step">Which command of the log, from 0; null for the first.</param>
    public async Task<Result<Reply>> ShowAsync(CommandContext context, int? step)
    {
        if (await log.CurrentAsync(context.Request.Room, context.Cancellation) is not { } head || head.Game != CampaignGame.Key) return Refusal.Of("campaign.none");
        if (await sessions.ReplayAsync(head, step is { } wanted ? wanted + 1 : 1, context.Cancellation) is not { } replayed) return Refusal.Of("campaign.none");
        var (before, after, shown) = (replayed.Before, replayed.After, replayed.Step - 1);
        var audience = Audience.Of(after, context.User);
        var lines = new CampaignLines(context.Words, audience);
        var names = new TableNames(context.Words);
        var text = string.Join('\n', lines.Of(before, replayed.Events));
        var title = context.Say("campaign.replay", ("step", replayed.Step), ("steps", replayed.Steps), ("hash", replayed.Commit.StateHash[..8]));
        var scene = after.Fighting ? after : before.Fighting ? before : null;
        return new Reply(text.Length == 0 ? title : text)
        {
            Cards = [new Card(title, CleanText.Shorten(text, 3_800)) { Picture = scene is null ? null : Picture.Of(BattlePicture.Draw(scene, audience, names)) }],
            Components = [.. Jumps(context, shown, replayed.Steps - 1)],
            Visibility = Visibility.OnlyMe,
            SessionId = head.Id,
        };
    }

    /// <summary>Ways to other steps; no two buttons of a message may lead to the same one.</summary>
    private static IEnumerable<Button> Jumps(CommandContext context, int shown, int last)
    {
        (string Label, int Step)[] ways =
        [
            ("campaign.button.first", 0),
            ("campaign.button.back-many", shown - Leap),
            ("campaign.button.back", shown - 1),
            ("campaign.button.forth", shown + 1),
            ("campaign.button.forth-many", Math.Min(last, shown + Leap)),
        ];
        return ways.Where(way => way.Step >= 0 && way.Step <= last && way.Step != shown).DistinctBy(way => way.Step).Select(way => new Button(context.Say(way.Label))
        {
            Call = CommandCall.To("session replay", ("step", way.Step.ToString(CultureInfo.InvariantCulture))),
        });
    }
}
