using System.Text.Json;
using System.Text.RegularExpressions;
using Guildhall.Rules.FifthEdition.Characters.Content;
using Guildhall.Rules.FifthEdition.Content;
using Guildhall.Rules.FifthEdition.Equipment;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Characters;

/// <summary>What travels with the rules is whole, named in both languages, and points only to what exists.</summary>
public sealed partial class CharacterContentTests
{
    private static readonly CharacterContent Content = CharacterContent.Standard;

    [Fact]
    public void There_are_twelve_classes_with_a_subclass_nine_species_four_backgrounds_and_the_feats()
    {
        Content.Classes.Count().ShouldBe(12);
        Content.Classes.ShouldAllBe(content => content.Subclasses.Length == 1);
        Content.Species.Count().ShouldBe(9);
        Content.Backgrounds.Count().ShouldBe(4);

        // Seventeen, of which Magic Initiate stands there once for each of its three lists.
        Content.Feats.Count().ShouldBe(19);
    }

    [Fact]
    public void Both_languages_name_the_same_keys_with_the_same_placeholders()
    {
        var (english, german) = (Words("en"), Words("de"));

        english.Keys.Order(StringComparer.Ordinal).ShouldBe(german.Keys.Order(StringComparer.Ordinal));
        foreach (var (key, text) in english)
        {
            text.ShouldNotBeNullOrWhiteSpace(key);
            Placeholders(german[key]).ShouldBe(Placeholders(text), key);
        }
    }

    [Fact]
    public void Every_feature_has_a_name_and_a_line()
    {
        var words = Words("en");
        foreach (var key in Features().Select(feature => feature.Key).Concat(Features().SelectMany(feature => feature.Actions).Select(action => action.Key).Where(key => key.Length > 0)))
        {
            words.ShouldContainKey($"feature.{key}");
            words.ShouldContainKey($"feature.{key}.text");
        }
    }

    [Fact]
    public void Everything_else_that_is_shown_has_a_name()
    {
        var words = Words("en");
        foreach (var content in Content.Classes)
        {
            words.ShouldContainKey($"class.{content.Key}");
            foreach (var subclass in content.Subclasses) words.ShouldContainKey($"subclass.{subclass.Key}");
            foreach (var kit in content.Kits) words.ShouldContainKey($"kit.{content.Key}.{kit.Key}");
        }

        foreach (var species in Content.Species) words.ShouldContainKey($"species.{species.Key}");
        foreach (var background in Content.Backgrounds) words.ShouldContainKey($"background.{background.Key}");
        foreach (var language in Content.Languages) words.ShouldContainKey($"language.{language}");
        foreach (var thing in Content.Gear.Where(thing => thing.Kind is not (GearKind.Weapon or GearKind.Armor))) words.ShouldContainKey($"gear.{thing.Key}");
        foreach (var number in Features().SelectMany(feature => feature.Effects).Where(effect => effect.Kind == FeatureEffectKind.Number).SelectMany(effect => effect.Keys))
        {
            words.ShouldContainKey($"number.{number}");
        }
    }

    [Fact]
    public void Spells_things_and_resources_that_features_name_exist()
    {
        foreach (var spell in Features().SelectMany(feature => feature.Spells)) Compendium.Spells.TryFind(spell.Key, out _).ShouldBeTrue(spell.Key);
        foreach (var kit in Content.Classes.SelectMany(content => content.Kits).Concat(Content.Backgrounds.SelectMany(background => background.Kits)))
        {
            foreach (var item in kit.Carried()) Content.FindGear(item.Key).ShouldNotBeNull(item.Key);
        }

        foreach (var thing in Content.Gear)
        {
            foreach (var inside in new KitContent("", 0) { Items = thing.Contents }.Carried()) Content.FindGear(inside.Key).ShouldNotBeNull(inside.Key);
        }

        foreach (var weapon in Armory.Weapons) Content.FindGear(weapon.Key).ShouldNotBeNull().Copper.ShouldBe(weapon.CostCopper, weapon.Key);
        foreach (var armor in Armory.Armors) Content.FindGear(armor.Key).ShouldNotBeNull().Copper.ShouldBe(armor.CostCopper, armor.Key);
        var resources = Features().SelectMany(feature => feature.Resources).Select(resource => resource.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var spent in Features().SelectMany(feature => feature.Actions).Select(action => action.Spends).OfType<string>()) resources.ShouldContain(key => key == spent);
        foreach (var feat in Content.Backgrounds.Select(background => background.Feat)) Content.Feat(feat).ShouldNotBeNull(feat);
    }

    [Fact]
    public void Every_class_has_what_its_table_says_at_level_20()
    {
        Content.Class("wizard")!.Casting!.Prepared.At(20).ShouldBe(25);
        Content.Class("wizard")!.Casting!.Book.At(1).ShouldBe(6);
        Content.Class("wizard")!.Casting!.Book.At(20).ShouldBe(44);
        Content.Class("sorcerer")!.Casting!.Cantrips.At(10).ShouldBe(6);
        Content.Class("paladin")!.Casting!.Prepared.At(20).ShouldBe(15);
        Content.Class("fighter")!.Masteries.At(16).ShouldBe(6);
        Content.Classes.Where(content => content.Key is not ("fighter" or "rogue")).ShouldAllBe(content => content.Improvements.Length == 4);
        Content.Class("fighter")!.Improvements.Length.ShouldBe(6);
        Content.Class("rogue")!.Improvements.Length.ShouldBe(5);
    }

    private static IEnumerable<FeatureContent> Features() => Content.Classes.SelectMany(content => content.Features.Concat(content.Subclasses.SelectMany(subclass => subclass.Features)))
        .Concat(Content.Species.SelectMany(species => species.Traits))
        .Concat(Content.Feats)
        .SelectMany(feature => feature.Options.Prepend(feature));

    private static Dictionary<string, string> Words(string locale) => JsonSerializer.Deserialize<Dictionary<string, string>>(CharacterContent.Words(locale).Span)!;

    private static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex("\\{[a-z]+\\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
