using System.Collections.Immutable;

namespace Guildhall.Modules.Tabletop.Glossary;

/// <summary>A term of the rules in one language.</summary>
/// <param name="Key">Stable, e.g. <c>opportunity-attack</c>.</param>
/// <param name="Group">What it belongs to, e.g. <c>condition</c>.</param>
/// <param name="See">Keys of what to read next.</param>
/// <param name="Text">What it means, in a few sentences of our own.</param>
internal sealed record RuleEntry(string Key, string Group, ImmutableArray<string> See, string Term, string Text);
