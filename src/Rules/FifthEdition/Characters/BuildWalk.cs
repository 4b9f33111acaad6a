using System.Collections.Immutable;
using System.Globalization;
using Guildhall.Rules.FifthEdition.Characters.Content;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>
/// Goes through a build from its species to its last level and collects what was gained and chosen on the way. Sheets, checks and
/// wizards all read the same walk, so they agree about what a build is.
/// </summary>
internal sealed class BuildWalk
{
    /// <summary>For options of every choice.</summary>
    public const string Everywhere = "*";

    private readonly string? _optionsAt;
    private readonly BuildOptions _options;
    private readonly int[] _scores = new int[6];
    private readonly SortedDictionary<string, int> _classLevels = new(StringComparer.Ordinal);

    private BuildWalk(CharacterBuild build, string? optionsAt)
    {
        (Build, _optionsAt) = (build, optionsAt);
        _options = new BuildOptions(this);
        foreach (var ability in Enum.GetValues<Ability>()) _scores[(int)ability] = build.Scores[ability] + build.Increase[ability];
    }

    public CharacterBuild Build { get; }

    public CharacterContent Content { get; } = CharacterContent.Standard;

    /// <summary>Everything gained, in order.</summary>
    public List<Grant> Grants { get; } = [];

    /// <summary>Every choice met, in order.</summary>
    public List<WalkedChoice> Choices { get; } = [];

    /// <summary>Skills trained so far, and where each comes from.</summary>
    public SortedDictionary<Skill, string> Trained { get; } = [];

    /// <summary>Skills with Expertise so far.</summary>
    public SortedSet<Skill> Expert { get; } = [];

    /// <summary>Tools trained so far.</summary>
    public SortedSet<string> Tools { get; } = new(StringComparer.Ordinal);

    /// <summary>Languages known so far.</summary>
    public SortedSet<string> Languages { get; } = new(StringComparer.Ordinal) { "common" };

    /// <summary>Subclasses by class.</summary>
    public SortedDictionary<string, string> Subclasses { get; } = new(StringComparer.Ordinal);

    /// <summary>Keys of everything gained so far.</summary>
    public HashSet<string> Keys { get; } = new(StringComparer.Ordinal);

    /// <summary>Spells that features bring.</summary>
    public List<LearnedSpell> Learned { get; } = [];

    /// <summary>Scores raised on the way.</summary>
    public List<ScoreRaise> Raises { get; } = [];

    /// <summary>Spellcasting abilities of species and feats.</summary>
    public SortedDictionary<string, Ability> Casting { get; } = new(StringComparer.Ordinal);

    /// <summary>What is wrong with what was met, besides wrong picks.</summary>
    public List<CharacterDefect> Defects { get; } = [];

    /// <summary>The class level being gone through; in the end, of the last level.</summary>
    public string? CurrentClass { get; private set; }

    /// <summary>The character's level so far.</summary>
    public int Level { get; private set; }

    /// <summary>The score of an ability so far.</summary>
    public int Score(Ability ability) => _scores[(int)ability];

    /// <summary>The level so far in a class.</summary>
    public int LevelIn(string @class) => _classLevels.GetValueOrDefault(@class);

    /// <summary>The level of a feature's source in the end.</summary>
    public int LevelOf(Grant grant) => Math.Max(1, grant.Kind == GrantKind.Class ? LevelIn(grant.Source) : Level);

    /// <summary>Goes through a build.</summary>
    /// <param name="optionsAt">The place whose options are worked out, which takes longer; <see cref="Everywhere"/> for all, null for none.</param>
    public static BuildWalk Of(CharacterBuild build, string? optionsAt = null)
    {
        var walk = new BuildWalk(build, optionsAt);
        walk.Origins();
        for (var i = 0; i < build.Levels.Length; i++) walk.Gain(build.Levels[i], i);
        walk.Languages.UnionWith(build.Languages);
        walk.Learn();
        return walk;
    }

    /// <summary>The place of a character level, e.g. <c>level.3</c>.</summary>
    public static string PlaceOf(int level) => string.Create(CultureInfo.InvariantCulture, $"level.{level}");

    private bool AsksOptions(string place) => _optionsAt is not null && (_optionsAt == Everywhere || _optionsAt == place);

    private void Origins()
    {
        if (Content.Background(Build.Background) is { } background)
        {
            Enter(background.Training, background.Key, GrantKind.Background, 0, "background", Build.BackgroundPicks);
            if (Content.Feat(background.Feat) is { } feat) Enter(feat, feat.Key, GrantKind.Feat, 0, "background", Build.BackgroundPicks);
        }

        if (Content.FindSpecies(Build.Species) is not { } species) return;
        if (species.Sizes.Length > 1)
        {
            Meet("species", "size", new FeatureChoice(ChoiceKind.Option), 1, [.. species.Sizes.Select(size => RuleKeys.WordFor(size))], Build.SpeciesPicks, species.Key);
        }

        foreach (var trait in species.Traits) Enter(trait, species.Key, GrantKind.Species, 0, "species", Build.SpeciesPicks);
    }

    private void Gain(CharacterLevel gained, int index)
    {
        if (Content.Class(gained.Class) is not { } content) return;
        Level = index + 1;
        CurrentClass = content.Key;
        var level = _classLevels[content.Key] = LevelIn(content.Key) + 1;
        var place = PlaceOf(Level);
        if (level == 1) Enter(index == 0 ? content.First : content.Multiclass, content.Key, GrantKind.Class, 1, place, gained.Picks);
        foreach (var feature in ClassProgress.Features(content))
        {
            if (feature.Level == level) Enter(feature, content.Key, GrantKind.Class, level, place, gained.Picks);
            else if (feature.Level < level) Grow(feature, content.Key, level, place, gained.Picks);
        }

        if (!Subclasses.TryGetValue(content.Key, out var chosen)) return;
        foreach (var feature in content.Subclasses.First(subclass => subclass.Key == chosen).Features)
        {
            if (feature.Level == level) Enter(feature, content.Key, GrantKind.Class, level, place, gained.Picks);
        }
    }

    /// <summary>Takes a feature on, and asks what it leaves open.</summary>
    private void Enter(FeatureContent feature, string source, GrantKind kind, int gained, string place, ImmutableArray<CharacterPick> picks)
    {
        var grant = new Grant(feature, source, kind, gained, picks);
        Grants.Add(grant);
        Keys.Add(feature.Key);
        foreach (var effect in feature.Effects) Apply(effect, feature.Key, place);
        if (feature.Casting is { } ability) Casting[source] = ability;
        foreach (var choice in feature.Choices)
        {
            Answer(grant, choice, choice.Count.At(Math.Max(1, kind == GrantKind.Class ? gained : 1)), place);
        }
    }

    /// <summary>More choices of a feature gained earlier.</summary>
    private void Grow(FeatureContent feature, string source, int level, string place, ImmutableArray<CharacterPick> picks)
    {
        foreach (var choice in feature.Choices)
        {
            var more = choice.Count.At(level) - choice.Count.At(level - 1);
            if (more > 0) Answer(new Grant(feature, source, GrantKind.Class, level, picks), choice, more, place);
        }
    }

    private void Answer(Grant grant, FeatureChoice choice, int count, string place)
    {
        if (count == 0) return;
        var feature = grant.Feature;
        var key = ClassProgress.KeyOf(feature, choice);
        var chosen = Meet(place, key, choice, count, AsksOptions(place) ? _options.Of(choice, grant) : [], grant.Picks, feature.Key);
        var at = Choices.Count - 1;
        foreach (var option in chosen) Take(grant, choice, option, place);
        if (choice.Kind == ChoiceKind.Ability && AsksOptions(place)) Choices[at] = Choices[at] with { Rest = _options.Of(choice, grant) };
    }

    private ImmutableArray<string> Meet(
        string place, string key, FeatureChoice choice, int count, ImmutableArray<string> options, ImmutableArray<CharacterPick> picks, string source)
    {
        var chosen = new Grant(new FeatureContent(source), source, GrantKind.Species, 0, picks).Chosen(key);
        Choices.Add(new WalkedChoice(place, key, choice, count, options, chosen, source));
        return chosen;
    }

    private void Take(Grant grant, FeatureChoice choice, string option, string place)
    {
        switch (choice.Kind)
        {
            case ChoiceKind.Subclass:
                if (Content.Class(grant.Source)?.Subclasses.Any(subclass => subclass.Key == option) == true) Subclasses[grant.Source] = option;
                break;
            case ChoiceKind.Skill:
                TakeSkillOrTool(option, grant.Feature.Key);
                break;
            case ChoiceKind.Expertise:
                if (BuildOptions.TrySkill(option, out var expert)) Expert.Add(expert);
                break;
            case ChoiceKind.Tool:
                Tools.Add(option);
                break;
            case ChoiceKind.Language:
                Languages.Add(option);
                break;
            case ChoiceKind.Feat:
                if (Content.Feat(option) is { } feat) Enter(feat, feat.Key, GrantKind.Feat, Level, place, grant.Picks);
                break;
            case ChoiceKind.Option:
                if (grant.Feature.Options.FirstOrDefault(inner => inner.Key == option) is { } inner)
                {
                    Enter(inner, grant.Source, grant.Kind, grant.Gained, place, grant.Picks);
                }

                break;
            case ChoiceKind.Ability:
                if (Enum.TryParse<Ability>(option, ignoreCase: true, out var ability)) TakeAbility(grant, choice, ability, place);
                break;
            case ChoiceKind.Spell:
                if (choice.Learn is { } how) Learned.Add(new LearnedSpell(option, how, grant));
                break;
            default:
                break;
        }
    }

    private void TakeSkillOrTool(string option, string from)
    {
        if (BuildOptions.TrySkill(option, out var skill)) Trained.TryAdd(skill, from);
        else Tools.Add(option);
    }

    private void TakeAbility(Grant grant, FeatureChoice choice, Ability ability, string place)
    {
        if (choice.Raise > 0) Raise(ability, choice.Raise, choice.Most, grant.Feature.Key, place);
        else Casting[grant.Source] = ability;
    }

    private void Raise(Ability ability, int by, int most, string feature, string place)
    {
        var to = Math.Max(Score(ability), Math.Min(most, Score(ability) + by));
        if (Score(ability) >= most) Defects.Add(CharacterDefect.Of("character.score-cap", place, ("ability", RuleKeys.WordFor(ability)), ("highest", most)));
        Raises.Add(new ScoreRaise(ability, to - Score(ability), most, "feature." + feature, place));
        _scores[(int)ability] = to;
    }

    private void Apply(FeatureEffect effect, string feature, string place)
    {
        switch (effect.Kind)
        {
            case FeatureEffectKind.SkillTraining:
                foreach (var skill in effect.Skills) Trained.TryAdd(skill, feature);
                break;
            case FeatureEffectKind.ToolTraining:
                Tools.UnionWith(effect.Keys);
                break;
            case FeatureEffectKind.Language:
                Languages.UnionWith(effect.Keys);
                break;
            case FeatureEffectKind.AbilityScore:
                foreach (var ability in effect.Abilities)
                {
                    if (Score(ability) < effect.Most) Raise(ability, effect.Amount.Flat, effect.Most, feature, place);
                }

                break;
            default:
                break;
        }
    }

    /// <summary>Spells of features, once all levels are known.</summary>
    private void Learn()
    {
        foreach (var grant in Grants)
        {
            foreach (var spell in grant.Feature.Spells)
            {
                if (spell.Level <= LevelOf(grant)) Learned.Add(new LearnedSpell(spell.Key, spell, grant));
            }
        }
    }
}
