using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Spells;

/// <summary>Spell slots by class level (SRD 5.2, class feature tables of full casters and of Paladin and Ranger).</summary>
public static class SpellSlots
{
    /// <summary>The highest slot level there is.</summary>
    public const int HighestLevel = 9;

    private static readonly ImmutableArray<string> _full =
    [
        "2", "3", "42", "43", "432", "433", "4331", "4332", "43331", "43332",
        "433321", "433321", "4333211", "4333211", "43332111", "43332111", "433321111", "433331111", "433332111", "433332211",
    ];

    private static readonly ImmutableArray<string> _half =
    [
        "2", "2", "3", "3", "42", "42", "43", "43", "432", "432",
        "433", "433", "4331", "4331", "4332", "4332", "43331", "43331", "43332", "43332",
    ];

    /// <summary>How many slots of each level there are; the first entry is for slot level 1.</summary>
    /// <param name="level">The class level, 1 to 20.</param>
    /// <param name="halfCaster">Whether the class is a Paladin or Ranger.</param>
    public static ImmutableArray<int> At(int level, bool halfCaster) =>
        [.. (halfCaster ? _half : _full)[level - 1].Select(digit => digit - '0')];
}
