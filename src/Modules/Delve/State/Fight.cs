using System.Collections.Immutable;

namespace Guildhall.Modules.Delve.State;

/// <summary>A fight under way.</summary>
/// <param name="Round">From 1.</param>
/// <param name="Order">Keys of all fighters, highest initiative first.</param>
/// <param name="Turn">Whose turn it is: an index into the order.</param>
/// <param name="Budget">What they may still do.</param>
/// <param name="EndsAt">When the turn passes on by itself; null while a foe acts.</param>
internal sealed record Fight(int Round, ImmutableArray<string> Order, int Turn, TurnBudget Budget, DateTimeOffset? EndsAt)
{
    /// <summary>Foes by key.</summary>
    public ImmutableSortedDictionary<string, Fighter> Foes { get; init; } =
        ImmutableSortedDictionary.Create<string, Fighter>(StringComparer.Ordinal);

    /// <summary>Who is locked in close combat with whom: <c>f1|h2</c>, foe first.</summary>
    public ImmutableSortedSet<string> Engaged { get; init; } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>Damage each hero has dealt to the foes, which is what grudges are made of.</summary>
    public ImmutableSortedDictionary<string, int> Dealt { get; init; } = Fighter.NothingSpent;

    /// <summary>The key of the fighter whose turn it is.</summary>
    public string Current => Order[Turn];

    /// <summary>How a pair in close combat is written.</summary>
    public static string Pair(string one, string other) => string.CompareOrdinal(one, other) < 0 ? $"{one}|{other}" : $"{other}|{one}";

    /// <summary>Whether two are locked in close combat.</summary>
    public bool AreEngaged(string one, string other) => Engaged.Contains(Pair(one, other));
}
