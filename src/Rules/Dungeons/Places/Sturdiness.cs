namespace Guildhall.Rules.Dungeons.Places;

/// <summary>How hard a thing is to break (SRD 5.2, "Breaking Objects").</summary>
/// <param name="ArmorClass">What an attack roll must reach.</param>
/// <param name="HitPoints">It breaks at 0.</param>
/// <param name="Threshold">A blow of less than this does nothing.</param>
public sealed record Sturdiness(int ArmorClass, int HitPoints, int Threshold = 0)
{
    /// <summary>Hit points after a blow: one below the threshold does nothing.</summary>
    public int After(int left, int damage) => damage < Threshold ? left : Math.Max(0, left - damage);

    /// <summary>A door by what it is made of. Large, resilient things have 27 hit points; stone and iron are doubled and shrug off light blows.</summary>
    public static Sturdiness Of(DoorMaterial material) => material switch
    {
        DoorMaterial.Wood => new Sturdiness(15, 18),
        DoorMaterial.Reinforced => new Sturdiness(15, 27, 3),
        DoorMaterial.Stone => new Sturdiness(17, 54, 8),
        DoorMaterial.Iron => new Sturdiness(19, 54, 10),
        DoorMaterial.Portcullis => new Sturdiness(19, 27, 10),
    };

    /// <summary>A thing by its kind, as it is most often.</summary>
    public static Sturdiness Of(ThingKind kind) => kind switch
    {
        ThingKind.Crate or ThingKind.Shelf => new Sturdiness(15, 10),
        ThingKind.Barrel => new Sturdiness(15, 4),
        ThingKind.Table => new Sturdiness(15, 5),
        ThingKind.Statue => new Sturdiness(17, 27, 5),
        ThingKind.Pillar => new Sturdiness(17, 54, 10),
        ThingKind.Web => new Sturdiness(11, 5),
        ThingKind.Crystal => new Sturdiness(13, 18),
        ThingKind.CrackedWall => new Sturdiness(17, 27, 5),
        ThingKind.Rubble => new Sturdiness(17, 27, 5),
        ThingKind.Sarcophagus => new Sturdiness(17, 27, 5),
        ThingKind.Bars => new Sturdiness(19, 27, 10),
    };
}
