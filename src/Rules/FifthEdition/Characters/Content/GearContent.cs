using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Characters.Content;

/// <summary>A thing of the equipment tables.</summary>
/// <param name="Key">Named by <c>gear.‹key›</c>, weapons and armor by their own names.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Ounces">Its weight; 16 are a pound.</param>
/// <param name="Copper">Its price in copper pieces.</param>
public sealed record GearContent(string Key, GearKind Kind, int Ounces, int Copper)
{
    /// <summary>What is in a pack, as in <see cref="KitContent.Items"/>.</summary>
    public ImmutableArray<string> Contents { get => field.IsDefault ? [] : field; init; }
}
