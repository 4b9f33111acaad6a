using System.Globalization;
using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Rules.Dungeons.Places;
using Guildhall.Rules.FifthEdition;

namespace Guildhall.Modules.Tabletop.Campaigns.Show;

/// <summary>What is open in a place, as buttons and two lists.</summary>
/// <param name="known">What they can do there, where it is known already.</param>
internal sealed class ExpeditionButtons(CampaignState state, Audience audience, TableNames names, ExpeditionChoices? known = null)
{
    private readonly string _stamp = state.Stamp.ToString(CultureInfo.InvariantCulture);

    public IEnumerable<Component> All()
    {
        if (state.Place is not { } expedition) yield break;
        if (!expedition.Inside)
        {
            yield return CampaignButtons.Plain(names, "dungeon.button.enter", "dungeon enter", ButtonStyle.Primary, ("at", _stamp));
            yield break;
        }

        yield return CampaignButtons.Plain(names, "dungeon.button.explore", "dungeon explore", ButtonStyle.Primary, ("at", _stamp));
        if (expedition is { Closed: { } region } && expedition.RuleOf(region) is { ByVote: true }) yield return CampaignButtons.Plain(names, "dungeon.button.agree", "dungeon agree", ButtonStyle.Primary, ("at", _stamp));
        yield return CampaignButtons.Plain(names, "dungeon.button.search", "dungeon search", ButtonStyle.Secondary, ("at", _stamp), ("with", RuleKeys.WordFor(SearchSkill.Perception)));
        yield return CampaignButtons.Plain(names, "dungeon.button.investigate", "dungeon search", ButtonStyle.Secondary, ("at", _stamp), ("with", RuleKeys.WordFor(SearchSkill.Investigation)));
        if (expedition.Now.Carried.Count < state.Heroes.Count) yield return CampaignButtons.Plain(names, "dungeon.button.light", "dungeon light", ButtonStyle.Secondary, ("at", _stamp));
        var choices = known ?? new ExpeditionChoices(state, audience, names);
        if (choices.Ways() is { IsEmpty: false } ways) yield return new Select(names.Say("dungeon.button.go"), ways) { Call = CommandCall.To("dungeon go", ("at", _stamp)), Option = "to" };
        if (choices.Deeds() is { IsEmpty: false } deeds) yield return new Select(names.Say("dungeon.button.do"), deeds) { Call = CommandCall.To("dungeon do", ("at", _stamp)), Option = "what" };
        yield return CampaignButtons.Plain(names, "dungeon.button.map", "dungeon map");
        if (expedition.Place.RegionAt(expedition.At.Values.DefaultIfEmpty(expedition.Place.Entrance).First()) is { Role: RegionRole.Entrance }) yield return CampaignButtons.Plain(names, "dungeon.button.leave", "dungeon leave", ButtonStyle.Secondary, ("at", _stamp));
    }
}
