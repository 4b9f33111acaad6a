using Guildhall.Core.Replies;
using Guildhall.Core.Sessions;
using Guildhall.Core.Text;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Rules.FifthEdition;

namespace Guildhall.Modules.Tabletop.Campaigns.Show;

/// <summary>What a table agreed on.</summary>
internal static class RulesCard
{
    public static Reply Of(LiveSession<CampaignState> session, Words words)
    {
        var rules = session.State.Rules;
        (string Key, string Value)[] lines =
        [
            ("criticals", RuleKeys.WordFor(rules.Battle.Criticals)),
            ("flanking", RuleKeys.WordFor(rules.Battle.Flanking)),
            ("rests", RuleKeys.WordFor(rules.Rests)),
            ("encumbrance", RuleKeys.WordFor(rules.Encumbrance)),
            ("foes-by-hand", rules.FoesByHand ? "yes" : "no"),
            ("asks-reactions", rules.AsksReactions ? "yes" : "no"),
            ("open-hit-points", rules.OpenHitPoints ? "yes" : "no"),
        ];
        var fields = lines.Select(line => new CardField(words.Say($"campaign.rule.{line.Key}"), words.Has($"choice.{line.Value}") ? words.Say($"choice.{line.Value}") : line.Value))
            .Append(new CardField(words.Say("campaign.rule.turn-seconds"), rules.TurnSeconds == 0 ? words.Say("campaign.rule.no-clock") : words.Say("campaign.rule.seconds", ("count", rules.TurnSeconds))));
        return new Reply(words.Say("campaign.rules"))
        {
            Cards = [new Card(words.Say("campaign.rules"), words.Say("campaign.rules-text")) { Fields = [.. fields] }],
            Visibility = Visibility.OnlyMe,
            SessionId = session.Id,
        };
    }
}
