using System.Collections.Immutable;

namespace Guildhall.Rules.Dungeons.Places;

/// <summary>Who asks to enter, as far as access rules ask.</summary>
/// <param name="Role">What they are at the table.</param>
/// <param name="Level">Their hero's level, 0 without a hero.</param>
/// <param name="Items">Keys of items the party carries.</param>
/// <param name="Flags">Flags of the campaign that are set.</param>
/// <param name="Votes">How many of the party agreed.</param>
/// <param name="PartySize">How many could have.</param>
public sealed record Visitor(
    AccessRole Role,
    int Level = 0,
    ImmutableSortedSet<string>? Items = null,
    ImmutableSortedSet<string>? Flags = null,
    int Votes = 0,
    int PartySize = 1)
{
    /// <summary>Whether one of these items is carried.</summary>
    public bool CarriesAny(ImmutableArray<string> keys) => keys.Any(key => Items is { } items && items.Contains(key));

    /// <summary>Whether a flag is set.</summary>
    public bool Knows(string flag) => Flags is { } flags && flags.Contains(flag);
}
