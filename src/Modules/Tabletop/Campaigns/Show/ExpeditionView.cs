using System.Collections.Immutable;
using Guildhall.Modules.Tabletop.Campaigns.Rules;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Rules.Dungeons.Fogs;
using Guildhall.Rules.Dungeons.Places;
using Guildhall.Rules.FifthEdition.Content;

namespace Guildhall.Modules.Tabletop.Campaigns.Show;

/// <summary>A place as one audience may see it: the dungeon master all of it, a player what their hero knows, everybody what all heroes know alike.</summary>
internal sealed class ExpeditionView
{
    private readonly CampaignState _state;
    private readonly Expedition _expedition;
    private readonly Audience _audience;

    public ExpeditionView(CampaignState state, Audience audience)
    {
        (_state, _expedition, _audience) = (state, state.Place!, audience);
        Fog = audience.Master ? Views.Everything(_expedition.Place, _expedition.Now)
            : audience.Hero is { } hero ? _expedition.FogOf(hero)
            : Shared(_expedition);
        var at = audience.Hero is { } own ? _expedition.Of(own) : _expedition.At.Values.DefaultIfEmpty(_expedition.Place.Entrance).First();
        (Floor, At) = (at.Floor, at);
    }

    /// <summary>What the audience knows.</summary>
    public Fog Fog { get; }

    /// <summary>The floor it is shown.</summary>
    public int Floor { get; }

    /// <summary>Where its hero, or the party, stands.</summary>
    public Spot At { get; }

    /// <summary>The floor as it is shown, with the heroes, and for the dungeon master with whoever lives there.</summary>
    public PlaceView Of()
    {
        var place = _expedition.Place;
        var map = PlaceSight.Map(_expedition, Floor);
        var heroes = _expedition.At.Select(at => new PlaceToken(at.Key, at.Value));
        if (_audience.Master)
        {
            var dwellers = place.Spawns
                .Where(spawn => spawn.Kind != SpawnKind.Wanderer && _expedition.IsThere(spawn))
                .Select(spawn => new PlaceToken(NameOf(spawn), spawn.At, Compendium.Creatures[_expedition.Dwellers[spawn.Id]].Size));
            return Views.ForMaster(place, _expedition.Now, Floor, map, [.. heroes, .. dwellers]);
        }

        var eyes = _audience.Hero is { } own && _expedition.At.ContainsKey(own) ? [own] : _audience.Hero is null ? _expedition.At.Keys.ToImmutableArray() : [];
        return Views.For(place, Fog, Floor, PlaceSight.Lookout(_state, _expedition, Floor, map, eyes), [.. heroes]);
    }

    /// <summary>The key of a dweller's token.</summary>
    public string NameOf(PlaceSpawn spawn) => $"{_expedition.Dwellers[spawn.Id]}/{spawn.Id}";

    private static Fog Shared(Expedition expedition) => expedition.At.Keys.Select(expedition.FogOf)
        .Aggregate((Fog?)null, (all, next) => all is null ? next : all.Common(expedition.Place, next)) ?? Fog.Whole;
}
