using System.Collections.Immutable;
using Guildhall.Core.Results;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Rules.Dungeons.Places;

namespace Guildhall.Modules.Tabletop.Campaigns.Rules;

/// <summary>Who may enter which room of a place.</summary>
internal static class PlaceAccess
{
    /// <summary>Why a hero may not enter a region; null where they may.</summary>
    public static Refusal? Of(CampaignState state, TableHero hero, int region)
    {
        var expedition = state.Place!;
        return expedition.RuleOf(region) is { } rule
            ? Access.Of(rule, new Visitor(
                AccessRole.Player,
                HeroSheets.Of(hero).Level,
                Carried(state),
                state.Flags,
                expedition.Agreed.GetValueOrDefault(region)?.Count(state.Heroes.ContainsKey) ?? 0,
                state.Heroes.Count))
            : null;
    }

    /// <summary>Keys of everything the party carries.</summary>
    public static ImmutableSortedSet<string> Carried(CampaignState state) => state.Heroes.Values
        .SelectMany(hero => hero.Build.Equipment.Select(item => item.Key))
        .Concat(state.Stash.Items.Keys)
        .ToImmutableSortedSet(StringComparer.Ordinal);
}
