using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Characters.Content;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>A feature a character has.</summary>
/// <param name="Feature">Which.</param>
/// <param name="Source">The key of the species, background, class or feat it comes from.</param>
/// <param name="Kind">What that is.</param>
/// <param name="Gained">The level of the source at which it was gained; 0 for species and backgrounds.</param>
/// <param name="Picks">The answers given where it was gained.</param>
internal sealed record Grant(FeatureContent Feature, string Source, GrantKind Kind, int Gained, ImmutableArray<CharacterPick> Picks)
{
    /// <summary>What was chosen under a key where the feature was gained.</summary>
    public ImmutableArray<string> Chosen(string key)
    {
        foreach (var pick in Picks)
        {
            if (string.Equals(pick.Choice, key, StringComparison.Ordinal)) return pick.Options;
        }

        return [];
    }
}
