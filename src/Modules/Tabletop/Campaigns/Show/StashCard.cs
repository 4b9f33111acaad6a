using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Sessions;
using Guildhall.Core.Text;
using Guildhall.Modules.Tabletop.Campaigns.Rules;
using Guildhall.Modules.Tabletop.Campaigns.State;

namespace Guildhall.Modules.Tabletop.Campaigns.Show;

/// <summary>What the party holds in common, with a list to take from.</summary>
internal static class StashCard
{
    private const int MostChoices = 25;

    public static Reply Of(LiveSession<CampaignState> session, Words words)
    {
        var state = session.State;
        var names = new TableNames(words);
        var coins = new CampaignLines(words, Audience.Everybody).Coins(state.Stash.Copper);
        var things = state.Stash.Items.Select(pair => words.Say("campaign.line.things", ("count", pair.Value), ("name", names.Item(state, pair.Key)))).Prepend(coins);
        var choices = state.Stash.Items.Keys.Take(MostChoices - 1).Select(item => new SelectChoice(names.Item(state, item), item)).ToList();
        if (state.Stash.Copper > 0) choices.Insert(0, new SelectChoice(words.Say("campaign.coins.one"), Sharing.Coins));
        var body = string.Join('\n', things);
        return new Reply(body)
        {
            Cards = [new Card(words.Say("campaign.stash"), body)],
            Components = choices.Count == 0 ? [] : [new Select(words.Say("campaign.button.take"), [.. choices]) { Call = CommandCall.To("campaign take"), Option = "item" }],
            Visibility = Visibility.OnlyMe,
            SessionId = session.Id,
        };
    }
}
