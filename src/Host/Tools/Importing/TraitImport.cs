using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Host.Tools.Importing;

/// <summary>Sorts traits into flags, numbers and features.</summary>
internal sealed class TraitImport(ContentOverrides overrides, SortedDictionary<string, string> names)
{
    private static readonly Regex PerDay = TextPattern.Of(@"\((?<count>\d)/Day");
    private static readonly Regex Regains = TextPattern.Of(@"regains (?<points>\d+) Hit Points at the start of each of its turns");

    public (ImmutableArray<CreatureTrait> Flags, ImmutableArray<CreatureFeature> Features, Regeneration? Regeneration, int LegendaryResistance) Read(
        string creature, IEnumerable<(string Key, JsonElement Fields)> traits)
    {
        var flags = ImmutableSortedSet.CreateBuilder<CreatureTrait>();
        List<CreatureFeature> features = [];
        Regeneration? regeneration = null;
        var resistance = 0;
        foreach (var (_, fields) in traits)
        {
            var full = fields.GetProperty("name").GetString()!;
            var name = Slug.Bare(full);
            var key = Slug.Of(name);
            names[$"trait.{key}"] = name;
            if (key == "legendary-resistance")
            {
                resistance = int.Parse(PerDay.Match(full).Groups["count"].Value, CultureInfo.InvariantCulture);
            }
            else if (key == "regeneration")
            {
                var text = fields.GetProperty("desc").GetString()!;
                regeneration = new Regeneration(
                    int.Parse(Regains.Match(text).Groups["points"].Value, CultureInfo.InvariantCulture),
                    text.Contains("Acid or Fire", StringComparison.Ordinal) ? [DamageType.Acid, DamageType.Fire] : []);
            }
            else if (Enum.TryParse<CreatureTrait>(key.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var flag))
            {
                flags.Add(flag);
            }
            else
            {
                var mended = overrides.Trait(creature, key);
                features.Add(new CreatureFeature { Key = key, Do = mended?.Do ?? [], Lacks = mended?.Lacks });
            }
        }

        return ([.. flags], [.. features.OrderBy(feature => feature.Key, StringComparer.Ordinal)], regeneration, resistance);
    }
}
