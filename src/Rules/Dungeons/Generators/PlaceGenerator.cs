using Guildhall.Core.Chance;
using Guildhall.Rules.Dungeons.Places;

namespace Guildhall.Rules.Dungeons.Generators;

/// <summary>Makes places out of seeds.</summary>
public static class PlaceGenerator
{
    /// <summary>Rises whenever an equal plan would give another place than before.</summary>
    public const int EngineVersion = 1;

    /// <summary>
    /// The place of a plan: every square of floor can be come to, every key before its lock. Shape, doors, traps, lights and treasure
    /// each have dice of their own, so that a change to one leaves the others alone.
    /// </summary>
    /// <exception cref="ArgumentException">The seed is too long or the level not 1 to 20.</exception>
    public static Place Generate(PlacePlan plan)
    {
        if (plan.Seed.Length > PlacePlan.LongestSeed) throw new ArgumentException($"A seed has at most {PlacePlan.LongestSeed} characters.", nameof(plan));
        if (plan.Level is < 1 or > 20) throw new ArgumentException("A party's level is 1 to 20.", nameof(plan));
        var dice = DiceCup.FromText(plan.Seed).Stream($"place/{plan.Kind}/{plan.Size}");
        var limits = PlaceLimits.Of(plan.Kind, plan.Size);
        var sketch = plan.Kind switch
        {
            PlaceKind.Rooms => RoomsGenerator.Sketch(dice.Stream("shape"), limits),
            PlaceKind.Caverns => CavernsGenerator.Sketch(dice.Stream("shape"), limits),
            PlaceKind.Keep => KeepGenerator.Sketch(dice.Stream("shape"), limits),
            PlaceKind.Crypt => CryptGenerator.Sketch(dice.Stream("shape"), limits),
            PlaceKind.Tower => TowerGenerator.Sketch(dice.Stream("shape"), limits),
        };
        return PlaceFurnisher.Furnish(dice, plan, sketch);
    }
}
