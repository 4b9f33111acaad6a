using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Text;
using Guildhall.Modules.Tabletop.Campaigns.Rules;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Rules.Dungeons.Generators;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Characters.Content;
using Guildhall.Rules.FifthEdition.Combat;
using System.Collections.Immutable;
using System.Globalization;

namespace Guildhall.Modules.Tabletop.Campaigns.Show;

/// <summary>What is open now, as buttons. Each carries the stamp of its moment, so that a late press does nothing twice.</summary>
/// <param name="choices">What can be done in a place, where it is known already.</param>
internal sealed class CampaignButtons(CampaignState state, Audience audience, TableNames names, ExpeditionChoices? choices = null)
{
    private const int LongestLabel = 80;
    private readonly string _stamp = state.Stamp.ToString(CultureInfo.InvariantCulture);

    public ImmutableArray<Component> All() => state switch
    {
        { Phase: CampaignPhase.Ended } => [Plain(names, "campaign.button.again", "campaign adventures", ButtonStyle.Primary)],
        { Phase: CampaignPhase.Paused } => [Plain(names, "campaign.button.resume", "session resume", ButtonStyle.Primary)],
        { Phase: CampaignPhase.Gathering } => [.. Gathering()],
        { Fighting: true } => new BattleButtons(state, names).All(),
        _ => [.. Scene()],
    };

    public static string Cut(string text) => CleanText.Shorten(text, LongestLabel);

    /// <summary>A button that says one sentence and does one thing.</summary>
    public static Button Plain(
        TableNames names, string key, string command, ButtonStyle style = ButtonStyle.Secondary, params ReadOnlySpan<(string Name, string Value)> options) =>
        new(names.Say(key)) { Call = CommandCall.To(command, options), Style = style };

    private IEnumerable<Component> Gathering()
    {
        if (state.Heroes.Count < CampaignState.MostHeroes)
        {
            yield return Plain(names, "campaign.button.join", "campaign join", ButtonStyle.Primary);
            yield return new Select(
                names.Say("campaign.button.join-as"),
                [.. CharacterContent.Standard.ClassKeys.Select(key => new SelectChoice(names.Action($"class.{key}"), key))])
            {
                Call = CommandCall.To("campaign join"),
                Option = "class",
            };
        }

        if (!state.Heroes.IsEmpty) yield return Plain(names, "campaign.button.begin", "session start", ButtonStyle.Primary);
    }

    private IEnumerable<Component> Scene()
    {
        if (state.Thrown is { } thrown && state.Heroes.TryGetValue(thrown.Hero, out var thrower) && thrower.Reserves.Inspired) yield return Plain(names, "campaign.button.inspire", "campaign inspire", ButtonStyle.Primary);
        foreach (var open in new ExpeditionButtons(state, audience, names, choices).All()) yield return open;
        if (state is { Master: null, Story: null, Inside: null })
        {
            yield return new Select(
                names.Say("dungeon.button.another"),
                [.. Enum.GetValues<PlaceKind>().Select(kind => new SelectChoice(names.Say($"dungeon.kind.{RuleKeys.WordFor(kind)}"), RuleKeys.WordFor(kind)))])
            {
                Call = CommandCall.To("dungeon generate"),
                Option = "kind",
            };
        }

        if (state.Here is { } scene)
        {
            foreach (var choice in Storytelling.Open(state))
            {
                var label = names.Story(state, $"{scene.Key}.{choice.Key}") ?? choice.Key;
                var test = choice.Test is { } asked
                    ? names.Say("campaign.button.test", ("skill", string.Join("/", asked.Skills.Select(skill => names.Say(RuleKeys.Of(skill))))))
                    : "";
                yield return new Button(Cut(label + test))
                {
                    Call = CommandCall.To("campaign choose", ("at", _stamp), ("choice", choice.Key)),
                    Style = ButtonStyle.Primary,
                };
            }
        }

        foreach (var whole in new[] { false, true })
        {
            if (Resting.Forbid(state, whole) is not null || (state.Here is null && state.Master is null && state.Place is null)) continue;
            yield return new Button(names.Say(whole ? "campaign.button.long-rest" : "campaign.button.short-rest"))
            {
                Call = CommandCall.To("rest", ("at", _stamp), ("kind", whole ? "long" : "short")),
            };
        }

        if (Resting.Forbid(state, whole: false) is null && state.Heroes.Values.Any(hero => hero.Reserves.Vitality is { State: LifeState.Standing } health && health.Current < health.Maximum))
        {
            yield return Plain(names, "campaign.button.hit-die", "campaign hit-die");
        }

        if (!state.Stash.Items.IsEmpty || state.Stash.Copper > 0) yield return Plain(names, "campaign.button.stash", "campaign stash");
        yield return Plain(names, "campaign.button.pause", "session pause");
    }
}
