using System.Collections.Immutable;
using Guildhall.Core.Characters;

namespace Guildhall.Modules.Heroes.Rules;

/// <summary>
/// What putting an earlier sheet back comes to. Belongings are moved, never made: what was worn then is worn again if it still is in the owner's bag, and what
/// is worn now instead goes back there. What was sold, traded or put on another hero stays where it is.
/// </summary>
/// <param name="On">Comes out of the bag.</param>
/// <param name="Off">Goes back into the bag.</param>
/// <param name="Missing">Was worn then and is not the owner's to put on any more.</param>
/// <param name="Worn">What is worn then, in order.</param>
internal sealed record Restoring(ImmutableArray<string> On, ImmutableArray<string> Off, ImmutableArray<string> Missing, ImmutableArray<string> Worn)
{
    /// <summary>Whether anything is put on or taken off.</summary>
    public bool ChangesGear => !On.IsEmpty || !Off.IsEmpty;

    public static Restoring Of(Hero now, Hero then, IReadOnlyCollection<string> bag)
    {
        var wanted = then.Worn.Where(key => !now.Worn.Contains(key, StringComparer.Ordinal)).ToList();
        var missing = wanted.Where(key => !bag.Contains(key, StringComparer.Ordinal)).ToImmutableArray();
        return new(
            [.. wanted.Except(missing, StringComparer.Ordinal)],
            [.. now.Worn.Except(then.Worn, StringComparer.Ordinal)],
            missing,
            [.. then.Worn.Except(missing, StringComparer.Ordinal)]);
    }
}
