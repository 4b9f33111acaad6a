using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition.Grid;
using Condition = Guildhall.Rules.FifthEdition.Condition;
using Fighter = Guildhall.Rules.FifthEdition.Battles.Combatant;

namespace Guildhall.Modules.Tabletop.Campaigns.Show;

/// <summary>Whose place in a battle an audience may know: who hides or is invisible is not shown to the other side, nor is who stands where they have never looked.</summary>
internal sealed class Sightline(CampaignState state, Audience audience)
{
    private readonly Lazy<CellSet?> _known = new(() => !audience.Master && state.Inside is { } place ? Known(state, place, audience) : null);

    /// <summary>Whether a square of the field may be shown.</summary>
    public bool Knows(Cell cell) => _known.Value?.Contains(cell) != false;

    /// <summary>Whether it may be said where somebody stands.</summary>
    public bool Sees(Fighter fighter) => audience.Master || state.Heroes.ContainsKey(fighter.Name)
        || (!fighter.Effects.Any(effect => effect.Condition == Condition.Invisible) && fighter.Space.Cells().Any(Knows));

    private static CellSet Known(CampaignState state, Expedition place, Audience audience)
    {
        var view = new ExpeditionView(state, audience);
        return view.Fog.Seen(place.Place, view.Floor);
    }
}
