using Guildhall.Rules.Dungeons.Places;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Rules.Dungeons.Explorations;

/// <summary>How far each light reaches and how long it burns (SRD 5.2, "Adventuring Gear"; braziers and campfires as torches).</summary>
public static class LightTable
{
    /// <summary>Feet of bright and of dim light around that.</summary>
    public static (int Bright, int Dim) Reach(LightKind kind) => kind switch
    {
        LightKind.Torch or LightKind.Brazier or LightKind.Campfire or LightKind.EverFlame => (20, 20),
        LightKind.Candle => (5, 5),
        LightKind.Lamp => (15, 30),
        LightKind.Lantern => (30, 30),
        LightKind.Glow => (0, 15),
    };

    /// <summary>Minutes it burns; 0 for any time.</summary>
    public static int Minutes(LightKind kind) => kind switch
    {
        LightKind.Torch or LightKind.Candle => 60,
        LightKind.Lamp or LightKind.Lantern => 360,
        LightKind.Campfire => 480,
        LightKind.Brazier or LightKind.EverFlame or LightKind.Glow => 0,
    };

    /// <summary>Whether rain and strong wind put it out: a lantern has its glass, magic its own will.</summary>
    public static bool IsOpenFlame(LightKind kind) => kind switch
    {
        LightKind.Torch or LightKind.Candle or LightKind.Brazier or LightKind.Campfire or LightKind.Lamp => true,
        LightKind.Lantern or LightKind.EverFlame or LightKind.Glow => false,
    };

    /// <summary>The light at a square.</summary>
    public static LightSource Of(LightKind kind, Cell at)
    {
        var (bright, dim) = Reach(kind);
        return new LightSource(at, bright, dim);
    }
}
