using Guildhall.Rules.FifthEdition.Characters.Content;

namespace Guildhall.Rules.FifthEdition.Content;

/// <summary>Features of characters as lines of the ledger. A feature with neither effect nor acknowledgement is out of scope without a reason, which a test refuses.</summary>
internal static class FeatureLedger
{
    /// <summary>Every feature, once for each place it stands at.</summary>
    public static IEnumerable<CoverageItem> Of(CharacterContent content)
    {
        foreach (var @class in content.Classes)
        {
            foreach (var item in @class.Features.SelectMany(feature => Of(@class.Key, feature))) yield return item;
            foreach (var subclass in @class.Subclasses)
            {
                foreach (var item in subclass.Features.SelectMany(feature => Of($"{@class.Key}/{subclass.Key}", feature))) yield return item;
            }
        }

        foreach (var species in content.Species)
        {
            foreach (var item in species.Traits.SelectMany(trait => Of(species.Key, trait))) yield return item;
        }

        foreach (var item in content.Feats.SelectMany(feat => Of("feat", feat))) yield return item;
    }

    private static IEnumerable<CoverageItem> Of(string place, FeatureContent feature)
    {
        yield return new CoverageItem(CoverageGroup.Features, $"{place}/{feature.Key}", Judge(feature), feature.Lacks);
        foreach (var option in feature.Options.SelectMany(option => Of($"{place}/{feature.Key}", option))) yield return option;
    }

    private static Coverage Judge(FeatureContent feature)
    {
        if (feature.Lacks is not null) return feature.DoesSomething() ? Coverage.Guidance : Coverage.OutOfScope;
        if (feature.DoesSomething()) return Coverage.Mechanical;
        return feature.Words ? Coverage.Words : Coverage.OutOfScope;
    }
}
