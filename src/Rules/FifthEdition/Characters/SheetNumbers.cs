using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Characters.Content;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>What all formulas of a sheet share: the walk, the scores, the proficiency bonus, what is worn.</summary>
internal sealed class SheetNumbers
{
    private readonly SortedDictionary<string, Explained> _numbers = new(StringComparer.Ordinal);

    public SheetNumbers(BuildWalk walk, CharacterRules rules)
    {
        (Walk, Rules, Worn) = (walk, rules, Worn.Of(walk.Build));
        Proficiency = ExperienceTable.ProficiencyAt(Math.Clamp(walk.Level, 1, 20));
        Scores = Enum.GetValues<Ability>().ToImmutableSortedDictionary(ability => ability, ScoreOf);
        Abilities = new AbilityScores(
            Scores[Ability.Strength].Value,
            Scores[Ability.Dexterity].Value,
            Scores[Ability.Constitution].Value,
            Scores[Ability.Intelligence].Value,
            Scores[Ability.Wisdom].Value,
            Scores[Ability.Charisma].Value);
        foreach (var (grant, effect) in Effects(FeatureEffectKind.Number))
        {
            foreach (var key in effect.Keys)
            {
                var value = Amount(effect.Amount, grant);
                if (!_numbers.TryGetValue(key, out var known) || known.Value < value.Value) _numbers[key] = value;
            }
        }
    }

    public BuildWalk Walk { get; }

    public CharacterRules Rules { get; }

    public Worn Worn { get; }

    public int Proficiency { get; }

    public AbilityScores Abilities { get; }

    public ImmutableSortedDictionary<Ability, Explained> Scores { get; }

    public ImmutableArray<CharacterNumber> Numbers => [.. _numbers.Select(pair => new CharacterNumber(pair.Key, pair.Value))];

    public int Modifier(Ability ability) => Abilities.Modifier(ability);

    public bool Has(string feature) => Walk.Keys.Contains(feature);

    /// <summary>All effects of a kind that are there at this level, in the order they were gained.</summary>
    public IEnumerable<(Grant Grant, FeatureEffect Effect)> Effects(FeatureEffectKind kind)
    {
        foreach (var grant in Walk.Grants)
        {
            foreach (var effect in grant.Feature.Effects)
            {
                if (effect.Kind == kind && (effect.Level == 0 || Walk.LevelOf(grant) >= effect.Level)) yield return (grant, effect);
            }
        }
    }

    /// <summary>A number of a feature, with its parts.</summary>
    public Explained Amount(FeatureAmount amount, Grant grant)
    {
        var label = PartNames.Of(grant.Feature.Key);
        var parts = new List<Part> { new(label, amount.At(Walk.LevelOf(grant))) };
        if (amount.Proficiency) parts.Add(new Part(PartKeys.Proficiency, Proficiency));
        foreach (var ability in amount.Abilities) parts.Add(new Part(RuleKeys.Of(ability), Modifier(ability)));
        foreach (var number in amount.Numbers) parts.AddRange(_numbers.GetValueOrDefault(number)?.Parts ?? []);
        var sum = parts.Sum(part => part.Value);
        if (amount.Least is { } least && sum < least) parts.Add(new Part(label, least - sum));
        return Explained.Of([.. parts]);
    }

    /// <summary>The sum of all effects of a kind that hold, each with its parts.</summary>
    public Explained Plus(Explained sum, FeatureEffectKind kind, Func<FeatureEffect, bool> holds)
    {
        foreach (var (grant, effect) in Effects(kind))
        {
            if (!holds(effect)) continue;
            foreach (var part in Amount(effect.Amount, grant).Parts) sum = sum.Plus(part.Label, part.Value);
        }

        return sum;
    }

    private Explained ScoreOf(Ability ability)
    {
        var build = Walk.Build;
        var own = Explained.Of(new(PartNames.Score, build.Scores[ability]), new("background." + build.Background, build.Increase[ability]));
        own = Walk.Raises.Where(raise => raise.Ability == ability).Aggregate(own, (sum, raise) => sum.Plus(raise.Label, raise.By));
        foreach (var item in Worn.Magic)
        {
            if (item.Raises is { } floor && floor.Ability == ability && own.Value < floor.Score) own = own.Plus(item.NameKey, floor.Score - own.Value);
        }

        return own;
    }
}
