using System.Globalization;
using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Rules.Dungeons.Places;
using Guildhall.Rules.FifthEdition;

namespace Guildhall.Modules.Tabletop.Campaigns.Show;

/// <summary>What is open in a place, as buttons and two lists.</summary>
internal sealed class ExpeditionButtons(CampaignState state, Audience audience, TableNames names)
{
    private readonly string _stamp = state.Stamp.ToString(CultureInfo.InvariantCulture);

    public IEnumerable<Component> All()
    {
        if (state.Place is not { } expedition) yield break;
        if (!expedition.Inside)
        {
            yield return Plain("dungeon.button.enter", "dungeon enter", ButtonStyle.Primary);
            yield break;
        }

        yield return Plain("dungeon.button.explore", "dungeon explore", ButtonStyle.Primary);
        if (expedition is { Closed: { } region } && expedition.RuleOf(region) is { ByVote: true }) yield return Plain("dungeon.button.agree", "dungeon agree", ButtonStyle.Primary);
        yield return new Button(names.Say("dungeon.button.search")) { Call = CommandCall.To("dungeon search", ("at", _stamp), ("with", RuleKeys.WordFor(SearchSkill.Perception))) };
        yield return new Button(names.Say("dungeon.button.investigate")) { Call = CommandCall.To("dungeon search", ("at", _stamp), ("with", RuleKeys.WordFor(SearchSkill.Investigation))) };
        if (expedition.Now.Carried.Count < state.Heroes.Count) yield return Plain("dungeon.button.light", "dungeon light");
        var choices = new ExpeditionChoices(state, audience, names);
        if (choices.Ways() is { IsEmpty: false } ways) yield return new Select(names.Say("dungeon.button.go"), ways) { Call = CommandCall.To("dungeon go", ("at", _stamp)), Option = "to" };
        if (choices.Deeds() is { IsEmpty: false } deeds) yield return new Select(names.Say("dungeon.button.do"), deeds) { Call = CommandCall.To("dungeon do", ("at", _stamp)), Option = "what" };
        yield return new Button(names.Say("dungeon.button.map")) { Call = CommandCall.To("dungeon map") };
        if (expedition.Place.RegionAt(expedition.At.Values.DefaultIfEmpty(expedition.Place.Entrance).First()) is { Role: RegionRole.Entrance }) yield return Plain("dungeon.button.leave", "dungeon leave");
    }

    private Button Plain(string key, string command, ButtonStyle style = ButtonStyle.Secondary) => new(names.Say(key)) { Call = CommandCall.To(command, ("at", _stamp)), Style = style };
}
