using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Characters.Content;

/// <summary>A subclass.</summary>
/// <param name="Key">Named by <c>subclass.‹key›</c>.</param>
/// <param name="Features">Its features, by class level.</param>
public sealed record SubclassContent(string Key, ImmutableArray<FeatureContent> Features);
