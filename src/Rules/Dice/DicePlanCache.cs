namespace Guildhall.Rules.Dice;

/// <summary>
/// Remembers parsed plans by their exact text and whether a comment was allowed. Safe for use by many threads. The plans used
/// since the younger half filled up last survive; errors are not remembered.
/// </summary>
/// <param name="capacity">Most plans, 2 or more.</param>
public sealed class DicePlanCache(int capacity = DicePlanCache.DefaultCapacity)
{
    /// <summary>Plans, unless said otherwise.</summary>
    public const int DefaultCapacity = 1_024;

    private readonly Lock _gate = new();
    private Dictionary<(string Text, bool AllowComment), DicePlan> _younger = [];
    private Dictionary<(string Text, bool AllowComment), DicePlan> _older = [];

    /// <summary>Plans remembered now.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _younger.Count + _older.Count;
            }
        }
    }

    /// <summary>As <see cref="DiceExpression.Parse"/>.</summary>
    public RollOutcome<DicePlan> Parse(string text, bool allowComment)
    {
        var key = (text, allowComment);
        lock (_gate)
        {
            if (_younger.TryGetValue(key, out var known))
            {
                return known;
            }

            if (_older.Remove(key, out known))
            {
                Remember(key, known);
                return known;
            }
        }

        var parsed = DiceExpression.Parse(text, allowComment);
        if (parsed.Value is { } plan)
        {
            lock (_gate)
            {
                Remember(key, plan);
            }
        }

        return parsed;
    }

    private void Remember((string Text, bool AllowComment) key, DicePlan plan)
    {
        if (_younger.Count >= capacity / 2)
        {
            (_older, _younger) = (_younger, []);
        }

        _younger[key] = plan;
    }
}
