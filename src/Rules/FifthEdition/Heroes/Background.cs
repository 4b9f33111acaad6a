using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Heroes;

/// <summary>Where a hero comes from (SRD 5.2, "Character Backgrounds").</summary>
/// <param name="Key">Stable; its name is the string <c>background.‹key›.name</c>.</param>
/// <param name="Abilities">The three abilities it may raise.</param>
/// <param name="Skills">The two skills it gives proficiency in.</param>
/// <param name="Feat">The origin feat it gives, one of <see cref="FeatureKeys"/>.</param>
public sealed record Background(string Key, ImmutableArray<Ability> Abilities, ImmutableArray<Skill> Skills, string Feat)
{
    /// <summary>The string key of its name.</summary>
    public string NameKey => $"background.{Key}.name";
}
