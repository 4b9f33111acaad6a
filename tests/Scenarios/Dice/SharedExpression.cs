namespace Guildhall.Tests.Scenarios.Dice;

/// <summary>One expression in both spellings.</summary>
internal readonly record struct SharedExpression(string Ours, string Theirs)
{
    public static implicit operator SharedExpression(string both) => new(both, both);

    public static SharedExpression operator +(SharedExpression left, SharedExpression right) => new(left.Ours + right.Ours, left.Theirs + right.Theirs);

    public static SharedExpression Join(string separator, IEnumerable<SharedExpression> parts)
    {
        var all = parts.ToList();
        return new(string.Join(separator, all.Select(part => part.Ours)), string.Join(separator, all.Select(part => part.Theirs)));
    }
}
