using System.Collections.Immutable;
using System.Globalization;
using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Rules.FifthEdition.Battles;

namespace Guildhall.Modules.Tabletop.Campaigns.Show;

/// <summary>What the one whose turn it is may do, as buttons and lists; a whole round needs no typing.</summary>
internal sealed class BattleButtons(CampaignState state, TableNames names)
{
    private const int MostBlows = 8;
    private const int MostChoices = 25;
    private readonly string _stamp = state.Stamp.ToString(CultureInfo.InvariantCulture);

    public ImmutableArray<Component> All()
    {
        var battle = state.Battle!;
        var seat = battle.Question?.Seat ?? battle.Active;
        if (seat < 0) return [];
        var legal = Battle.Legal(battle, seat);
        return battle.Question is { } question ? [.. Answers(question)] : [.. Turn(battle, battle[seat], legal)];
    }

    private IEnumerable<Component> Answers(BattleQuestion question)
    {
        foreach (var choice in question.Choices)
        {
            yield return new Button(CampaignButtons.Cut(names.Action(choice))) { Call = To("init answer", ("choice", choice)), Style = ButtonStyle.Primary };
        }

        yield return new Button(names.Say("battle.button.no")) { Call = To("init answer", ("choice", "no")) };
    }

    private IEnumerable<Component> Turn(BattleState battle, Combatant fighter, ImmutableArray<LegalAction> legal)
    {
        var options = new BattleOptions(state, names, fighter);
        foreach (var blow in options.Blows(legal).DistinctBy(blow => (blow.Key, blow.Target)).Take(MostBlows))
        {
            yield return new Button(CampaignButtons.Cut(blow.Label)) { Call = To("attack", ("target", blow.Target), ("weapon", blow.Key)), Style = ButtonStyle.Primary };
        }

        foreach (var (label, command, option, choices) in new[]
        {
            ("battle.button.move", "move", "to", options.Moves(legal)),
            ("battle.button.cast", "cast", "spell", options.Spells(legal)),
            ("battle.button.use", "use", "what", options.Others(legal)),
        })
        {
            var shown = choices.DistinctBy(choice => choice.Value, StringComparer.Ordinal).Take(MostChoices).ToImmutableArray();
            if (shown.Length > 0) yield return new Select(names.Say(label), shown) { Call = To(command), Option = option };
        }

        yield return new Button(names.Say("battle.button.end")) { Call = To("init next") };
        if (state.Story?.Find(state.BattleScene ?? "")?.Fight is not { } fight || !state.Heroes.ContainsKey(fighter.Name)) yield break;
        if (fight.Parley is not null && fighter.Budget.Actions > 0 && !state.Flags.Contains($"talked/{state.BattleScene}"))
        {
            yield return new Button(names.Say("battle.button.parley")) { Call = To("campaign parley") };
        }

        if (!fight.Fled.IsEmpty) yield return new Button(names.Say("battle.button.flee")) { Call = To("campaign flee"), Style = ButtonStyle.Danger };
    }

    private CommandCall To(string command, params ReadOnlySpan<(string Name, string Value)> options) => CommandCall.To(command, [("at", _stamp), .. options]);
}
