using Guildhall.Rules.FifthEdition.Characters.Content;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>A spell that a feature brings.</summary>
/// <param name="Key">The spell.</param>
/// <param name="How">How it can be cast.</param>
/// <param name="From">The feature.</param>
internal sealed record LearnedSpell(string Key, FeatureSpell How, Grant From);
