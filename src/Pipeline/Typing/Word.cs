namespace Guildhall.Pipeline.Typing;

/// <summary>One word of a typed line.</summary>
/// <param name="Name">What stands before the colon in <c>name:value</c>; null where there is none.</param>
/// <param name="Value">The word without name and quotes.</param>
/// <param name="Quoted">Whether it stood in quotes.</param>
internal sealed record Word(string? Name, string Value, bool Quoted);
