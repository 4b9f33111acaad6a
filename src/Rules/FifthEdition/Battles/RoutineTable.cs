using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>
/// Which attacks may follow which in one Attack action, worked out once: a state is every way in which the attacks so far can be part of a
/// routine. State 0 is before the first.
/// </summary>
internal sealed class RoutineTable
{
    private const int MostStates = 2_000;
    private readonly ImmutableArray<ActionFigures> _actions;
    private readonly List<int[]> _next = [];

    public RoutineTable(CombatProfile profile, ImmutableArray<ActionFigures> actions)
    {
        _actions = actions;
        if (profile.Routines.IsEmpty) return;
        Work(profile);
    }

    /// <summary>The state after the attacks made so far; −1 where they are part of no routine.</summary>
    public int After(ImmutableArray<string> struck)
    {
        if (_next.Count == 0) return -1;
        var state = 0;
        foreach (var key in struck)
        {
            state = Next(state, key);
            if (state < 0) return -1;
        }

        return state;
    }

    /// <summary>The state after one more; −1 where it may not follow.</summary>
    public int Next(int state, string key)
    {
        if (state < 0 || _next.Count == 0) return -1;
        var row = _next[state];
        for (var i = 0; i < _actions.Length; i++)
        {
            if (row[i] >= 0 && (ReferenceEquals(_actions[i].Action.Key, key) || _actions[i].Action.Key == key)) return row[i];
        }

        return -1;
    }

    /// <summary>Whether anything may follow.</summary>
    public bool GoesOn(int state)
    {
        if (state < 0 || _next.Count == 0) return false;
        foreach (var next in _next[state])
        {
            if (next >= 0) return true;
        }

        return false;
    }

    /// <summary>A way through a routine: the routine, what is left of each step, and whether its swap is still to come.</summary>
    private sealed record Way(int Routine, ImmutableArray<int> Left, bool Swaps)
    {
        public string Text => $"{Routine}:{string.Join(',', Left)}:{Swaps}";
    }

    private void Work(CombatProfile profile)
    {
        var known = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var waiting = new Queue<List<Way>>();
        List<Way> start = [];
        for (var i = 0; i < profile.Routines.Length; i++)
        {
            var routine = profile.Routines[i];
            start.Add(new Way(i, [.. routine.Steps.Select(step => step.Count)], !routine.Swaps.IsEmpty));
        }

        IdOf(start);
        while (waiting.Count > 0)
        {
            var ways = waiting.Dequeue();
            var row = _next[IdOf(ways)];
            for (var action = 0; action < _actions.Length; action++)
            {
                var after = Following(profile, ways, _actions[action].Action.Key);
                row[action] = after.Count == 0 ? -1 : IdOf(after);
            }
        }

        int IdOf(List<Way> ways)
        {
            var text = string.Join('|', ways.Select(way => way.Text).Order(StringComparer.Ordinal));
            if (known.TryGetValue(text, out var id)) return id;
            if (_next.Count >= MostStates) return -1;
            known[text] = _next.Count;
            var row = new int[_actions.Length];
            Array.Fill(row, -1);
            _next.Add(row);
            waiting.Enqueue(ways);
            return _next.Count - 1;
        }
    }

    private static List<Way> Following(CombatProfile profile, List<Way> ways, string key)
    {
        SortedDictionary<string, Way> after = new(StringComparer.Ordinal);
        foreach (var way in ways)
        {
            var routine = profile.Routines[way.Routine];
            for (var i = 0; i < routine.Steps.Length; i++)
            {
                if (way.Left[i] > 0 && routine.Steps[i].Of.Contains(key, StringComparer.Ordinal)) Keep(way with { Left = way.Left.SetItem(i, way.Left[i] - 1) });
            }

            if (!way.Swaps) continue;
            foreach (var swap in routine.Swaps.Where(swap => swap.Of.Contains(key, StringComparer.Ordinal)))
            {
                foreach (var left in Without(way.Left, swap.Count, 0)) Keep(way with { Left = left, Swaps = false });
            }
        }

        return [.. after.Values];

        void Keep(Way way) => after[way.Text] = way;
    }

    /// <summary>All ways to give up so many attacks.</summary>
    private static IEnumerable<ImmutableArray<int>> Without(ImmutableArray<int> left, int count, int from)
    {
        if (count == 0)
        {
            yield return left;
            yield break;
        }

        for (var i = from; i < left.Length; i++)
        {
            if (left[i] == 0) continue;
            foreach (var rest in Without(left.SetItem(i, left[i] - 1), count - 1, i)) yield return rest;
        }
    }
}
