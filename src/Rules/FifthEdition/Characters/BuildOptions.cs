using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Characters.Content;
using Guildhall.Rules.FifthEdition.Content;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>What may be chosen at a point of a walk.</summary>
internal sealed class BuildOptions(BuildWalk walk)
{
    private const int LeastScore = 13;

    /// <summary>A skill by its word, e.g. <c>sleight-of-hand</c>.</summary>
    public static bool TrySkill(string word, out Skill skill)
    {
        foreach (var candidate in Skills.All)
        {
            if (string.Equals(RuleKeys.WordFor(candidate), word, StringComparison.Ordinal))
            {
                skill = candidate;
                return true;
            }
        }

        skill = default;
        return false;
    }

    /// <summary>The options of a choice.</summary>
    public ImmutableArray<string> Of(FeatureChoice choice, Grant grant) => choice.Kind switch
    {
        ChoiceKind.Subclass => [.. walk.Content.Class(grant.Source)!.Subclasses.Select(subclass => subclass.Key)],
        ChoiceKind.Skill => SkillsOf(choice, grant),
        ChoiceKind.Expertise => [.. walk.Trained.Keys.Where(skill => !walk.Expert.Contains(skill)).Select(skill => RuleKeys.WordFor(skill)).Where(word => Named(choice, word))],
        ChoiceKind.Tool => [.. ToolsOf(choice).Where(tool => !walk.Tools.Contains(tool))],
        ChoiceKind.Language => [.. walk.Content.Languages.Where(language => !walk.Languages.Contains(language))],
        ChoiceKind.Feat => [.. walk.Content.Feats.Where(feat => IsOpen(feat, choice.From!, grant)).Select(feat => feat.Key)],
        ChoiceKind.Option => [.. grant.Feature.Options.Where(option => IsFree(option) && Meets(option.Requires, grant)).Select(option => option.Key)],
        ChoiceKind.Ability => AbilitiesOf(choice),
        ChoiceKind.Spell => SpellsOf(choice, grant),
        _ => choice.Options,
    };

    private static bool Named(FeatureChoice choice, string word) => choice.Options.IsEmpty || choice.Options.Contains(word, StringComparer.Ordinal);

    private ImmutableArray<string> SkillsOf(FeatureChoice choice, Grant grant)
    {
        var ofClass = choice.From == "class" ? walk.Content.Class(grant.Source)!.Skills : [];
        var skills = FifthEdition.Skills.All
            .Where(skill => !walk.Trained.ContainsKey(skill) && (ofClass.IsEmpty || ofClass.Contains(skill)))
            .Select(skill => RuleKeys.WordFor(skill))
            .Where(word => Named(choice, word));
        return choice.From == "skills-or-tools" ? [.. skills, .. AllTools().Where(tool => !walk.Tools.Contains(tool))] : [.. skills];
    }

    private IEnumerable<string> AllTools() => walk.Content.Gear
        .Where(thing => thing.Kind is GearKind.ArtisanTool or GearKind.Tool or GearKind.GamingSet or GearKind.Instrument)
        .Select(thing => thing.Key);

    private IEnumerable<string> ToolsOf(FeatureChoice choice) => choice.From switch
    {
        "instruments" => OfKind(GearKind.Instrument),
        "artisan" => OfKind(GearKind.ArtisanTool),
        "gaming" => OfKind(GearKind.GamingSet),
        "artisan-or-instruments" => OfKind(GearKind.ArtisanTool).Concat(OfKind(GearKind.Instrument)),
        _ => choice.Options.IsEmpty ? AllTools() : choice.Options,
    };

    private IEnumerable<string> OfKind(GearKind kind) => walk.Content.Gear.Where(thing => thing.Kind == kind).Select(thing => thing.Key);

    private ImmutableArray<string> AbilitiesOf(FeatureChoice choice) =>
    [
        .. Enum.GetValues<Ability>()
            .Where(ability => choice.Raise == 0 || walk.Score(ability) + choice.Raise <= choice.Most)
            .Select(ability => RuleKeys.WordFor(ability))
            .Where(word => Named(choice, word)),
    ];

    private bool IsFree(FeatureContent feature) => feature.Repeatable || !walk.Keys.Contains(feature.Key);

    private bool IsOpen(FeatureContent feat, string from, Grant grant)
    {
        var fits = from switch
        {
            "general" => feat.Category is "general" or "origin" || (feat.Category == "fighting-style" && walk.Keys.Contains("fighting-style")),
            "epic-boon" => feat.Category is "epic-boon" or "general" or "origin" || (feat.Category == "fighting-style" && walk.Keys.Contains("fighting-style")),
            _ => feat.Category == from,
        };
        return fits && IsFree(feat) && Meets(feat.Requires, grant with { Kind = GrantKind.Feat });
    }

    private bool Meets(FeaturePrerequisite? requires, Grant grant)
    {
        if (requires is null) return true;
        var level = grant.Kind == GrantKind.Class ? walk.LevelIn(grant.Source) : walk.Level;
        return level >= requires.Level
            && (requires.OneOf.IsEmpty || requires.OneOf.Any(ability => walk.Score(ability) >= LeastScore))
            && (requires.Feature is null || walk.Keys.Contains(requires.Feature))
            && (!requires.Spellcasting || walk.Build.Levels.Take(walk.Level).Any(own => walk.Content.Class(own.Class)?.Casting is not null));
    }

    private ImmutableArray<string> SpellsOf(FeatureChoice choice, Grant grant)
    {
        if (choice.From == "damaging-cantrips") return Damaging(walk.Build.SpellsOf(grant.Source).Cantrips);
        if (choice.From == "attacking-cantrips") return Attacking(walk.Build.SpellsOf(grant.Source).Cantrips);
        if (choice.From == "book")
        {
            return [.. walk.Build.SpellsOf(grant.Source).Book.Where(key => Compendium.Spells.TryFind(key, out var spell) && spell.Level == choice.Highest)];
        }

        var casting = walk.Content.Class(grant.Source)?.Casting;
        var highest = choice.Highest >= 0 ? choice.Highest : casting is null ? 0 : ClassProgress.HighestSpell(casting, walk.LevelIn(grant.Source));
        return
        [
            .. Compendium.Spells.All
                .Where(spell => spell.Level >= choice.Lowest && spell.Level <= highest && (!choice.Ritual || spell.Ritual))
                .Where(spell => choice.School is null || RuleKeys.WordFor(spell.School) == choice.School)
                .Where(spell => choice.Lists.IsEmpty || choice.Lists.Any(list => spell.Classes.Contains(list, StringComparer.Ordinal)))
                .Select(spell => spell.Key),
        ];
    }

    private static ImmutableArray<string> Damaging(ImmutableArray<string> cantrips) => [.. cantrips.Where(key => Has<AutomationNode.Damage>(key))];

    private static ImmutableArray<string> Attacking(ImmutableArray<string> cantrips) => [.. cantrips.Where(key => Has<AutomationNode.Attack>(key))];

    private static bool Has<TStep>(string spell) =>
        Compendium.Spells.TryFind(spell, out var stats) && AutomationTree.Steps(stats.Do).Any(step => step is TStep);
}
