namespace Guildhall.Tests.Scenarios.Discord.Oracles;

/// <summary>What a value lacks.</summary>
/// <param name="Where">Which part of the value, as a path of names and numbers.</param>
/// <param name="What">What is wrong with it.</param>
internal sealed record SchemaFault(string Where, string What)
{
    /// <summary>Whether it tells that another branch of a union was meant: its kind differs.</summary>
    public bool IsOtherKind => Where.EndsWith("/type", StringComparison.Ordinal);

    public override string ToString() => $"{(Where.Length == 0 ? "/" : Where)} {What}";
}
