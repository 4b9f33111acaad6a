using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition;

/// <summary>A derived number and what it is made of, so that a sheet can say why.</summary>
/// <param name="Parts">Its parts in the order they are told; their values add up to <see cref="Value"/>.</param>
public sealed record Explained(ImmutableArray<Part> Parts)
{
    /// <summary>The sum of the parts.</summary>
    public int Value { get; } = Parts.Sum(part => part.Value);

    /// <summary>A number from its parts; parts of 0 are left out, except when nothing else is there.</summary>
    public static Explained Of(params ReadOnlySpan<Part> parts)
    {
        var kept = ImmutableArray.CreateBuilder<Part>(parts.Length);
        foreach (var part in parts)
        {
            if (part.Value != 0) kept.Add(part);
        }

        return new Explained(kept.Count == 0 && parts.Length > 0 ? [parts[0]] : kept.ToImmutable());
    }

    /// <summary>The same number with one more part, unless that is 0.</summary>
    public Explained Plus(string label, int value) => value == 0 ? this : new Explained(Parts.Add(new Part(label, value)));
}
