using System.Collections.Immutable;

namespace Guildhall.Core.Results;

/// <summary>Why a player's wish is not granted: a value, not a fault (H6).</summary>
/// <param name="Code">Stable, e.g. <c>delve.not-your-turn</c>; also the key of the sentence the player reads.</param>
/// <param name="Args">What the sentence's placeholders stand for.</param>
public sealed record Refusal(string Code, ImmutableArray<Arg> Args)
{
    /// <summary>A refusal with its placeholders' values.</summary>
    public static Refusal Of(string code, params ReadOnlySpan<Arg> args) => new(code, [.. args]);

    /// <summary>Two refusals are equal when code and arguments are.</summary>
    public bool Equals(Refusal? other) => other is not null && Code == other.Code && Args.AsSpan().SequenceEqual(other.Args.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);
}
