namespace Guildhall.Core.Results;

/// <summary>A named value for a placeholder of a sentence: <c>("name", "Ada")</c> fills <c>{name}</c>.</summary>
/// <param name="Name">The placeholder's name.</param>
/// <param name="Value">Text, a whole number or a <see cref="Units.Coins"/>; anything else is written in its invariant form.</param>
public readonly record struct Arg(string Name, object? Value)
{
    /// <summary>Lets call sites write a plain tuple.</summary>
    public static implicit operator Arg((string Name, object? Value) pair) => new(pair.Name, pair.Value);
}
