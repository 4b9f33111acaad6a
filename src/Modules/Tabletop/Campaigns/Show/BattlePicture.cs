using System.Collections.Immutable;
using Guildhall.Core.Drawings;
using Guildhall.Modules.Tabletop.Campaigns.Rules;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Modules.Tabletop.Campaigns.Show;

/// <summary>The battle map as a picture.</summary>
internal static class BattlePicture
{
    private const int Square = 32;

    public static Drawing Draw(CampaignState state, Audience audience, TableNames names)
    {
        var battle = state.Battle!;
        var map = battle.Field!.Map;
        var shapes = ImmutableArray.CreateBuilder<Shape>();
        for (var y = 0; y < map.Height; y++)
        {
            for (var x = 0; x < map.Width; x++)
            {
                var terrain = map[new Cell(x, y)];
                var color = terrain == Terrain.Wall ? "#2b2f36" : terrain == Terrain.Water ? "#3a6ea5" : terrain == Terrain.Floor ? "#8d8577" : "#6f6a5f";
                shapes.Add(new Shape.Rectangle(x * Square, y * Square, Square - 1, Square - 1, Color.Parse(color)));
            }
        }

        foreach (var fighter in battle.Combatants)
        {
            if (!fighter.Present) continue;
            var color = fighter.Side == BattleLayout.Party ? "#4f9dde" : "#d9534f";
            var half = fighter.Space.Edge * Square / 2;
            shapes.Add(new Shape.Ellipse((fighter.At.X * Square) + half, (fighter.At.Y * Square) + half, half - 3, half - 3, Color.Parse(color)));
        }

        _ = audience;
        return new Drawing(map.Width * Square, map.Height * Square, Color.Parse("#1e2126"), names.Say("battle.map-alt"), shapes.ToImmutable());
    }
}
