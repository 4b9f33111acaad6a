using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.FifthEdition.Characters.Content;

/// <summary>Classes, species, backgrounds, feats and things of SRD 5.2 that travel in this assembly; read once, when first asked for.</summary>
public sealed class CharacterContent
{
    private static readonly Lazy<CharacterContent> _standard = new(() => new CharacterContent());
    private readonly ImmutableSortedDictionary<string, ClassContent> _classes;
    private readonly ImmutableSortedDictionary<string, SpeciesContent> _species;
    private readonly ImmutableSortedDictionary<string, BackgroundContent> _backgrounds;
    private readonly ImmutableSortedDictionary<string, FeatureContent> _feats;
    private readonly ImmutableSortedDictionary<string, GearContent> _gear;

    private CharacterContent()
    {
        _classes = ContentJson.ByKey(
            "classes", [.. ClassFiles.SelectMany(file => Read<ClassContent>($"class-{file}.json", "classes"))], entry => entry.Key);
        _species = ContentJson.ByKey("species.json", Read<SpeciesContent>("species.json", "species"), entry => entry.Key);
        _backgrounds = ContentJson.ByKey("backgrounds.json", Read<BackgroundContent>("backgrounds.json", "backgrounds"), entry => entry.Key);
        _feats = ContentJson.ByKey("feats.json", Read<FeatureContent>("feats.json", "feats"), entry => entry.Key);
        _gear = ContentJson.ByKey("equipment.json", Read<GearContent>("equipment.json", "equipment"), entry => entry.Key);
        Languages = [.. Read<string>("languages.json", "languages")];
        ClassKeys = [.. _classes.Keys];
    }

    /// <summary>The rule book's own.</summary>
    public static CharacterContent Standard => _standard.Value;

    private static ImmutableArray<string> ClassFiles { get; } =
        ["barbarian", "bard", "cleric", "druid", "fighter", "monk", "paladin", "ranger", "rogue", "sorcerer", "warlock", "wizard"];

    /// <summary>Keys of all classes.</summary>
    public ImmutableArray<string> ClassKeys { get; }

    /// <summary>All classes, by key.</summary>
    public IEnumerable<ClassContent> Classes => _classes.Values;

    /// <summary>All species, by key.</summary>
    public IEnumerable<SpeciesContent> Species => _species.Values;

    /// <summary>All backgrounds, by key.</summary>
    public IEnumerable<BackgroundContent> Backgrounds => _backgrounds.Values;

    /// <summary>All feats, by key.</summary>
    public IEnumerable<FeatureContent> Feats => _feats.Values;

    /// <summary>All things, by key.</summary>
    public IEnumerable<GearContent> Gear => _gear.Values;

    /// <summary>Languages a character may choose besides Common.</summary>
    public ImmutableArray<string> Languages { get; }

    /// <summary>A class, or null.</summary>
    public ClassContent? Class(string key) => _classes.GetValueOrDefault(key);

    /// <summary>A species, or null.</summary>
    public SpeciesContent? FindSpecies(string key) => _species.GetValueOrDefault(key);

    /// <summary>A background, or null.</summary>
    public BackgroundContent? Background(string key) => _backgrounds.GetValueOrDefault(key);

    /// <summary>A feat, or null.</summary>
    public FeatureContent? Feat(string key) => _feats.GetValueOrDefault(key);

    /// <summary>A thing, or null.</summary>
    public GearContent? FindGear(string key) => _gear.GetValueOrDefault(key);

    /// <summary>Names of everything here and a line about each feature, in one language, as a flat JSON object of strings.</summary>
    /// <param name="locale"><c>en</c> or <c>de</c>.</param>
    public static ReadOnlyMemory<byte> Words(string locale) => Bytes($"words.{locale}.json");

    private static ImmutableArray<T> Read<T>(string file, string list) => ContentJson.ReadList<T>(file, Bytes(file), list);

    private static byte[] Bytes(string file)
    {
        using var stream = typeof(CharacterContent).Assembly.GetManifestResourceStream($"FifthEdition/Characters/Content/{file}")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
