using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Guildhall.Rules.FifthEdition.Characters.Content;
using Guildhall.Rules.FifthEdition.Spells;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>What every class has in common on its way to level 20.</summary>
internal static class ClassProgress
{
    private const int SubclassLevel = 3;
    private const int EpicLevel = 19;
    private static readonly ConditionalWeakTable<ClassContent, StrongBox<ImmutableArray<FeatureContent>>> _features = [];

    /// <summary>A feature that every class shares is told under these keys.</summary>
    public static ImmutableArray<FeatureContent> Shared { get; } =
    [
        new("subclass") { Level = SubclassLevel, Choices = [new FeatureChoice(ChoiceKind.Subclass)] },
        new("improvement") { Choices = [new FeatureChoice(ChoiceKind.Feat) { From = "general" }] },
        new("epic-boon") { Level = EpicLevel, Choices = [new FeatureChoice(ChoiceKind.Feat) { From = "epic-boon" }] },
    ];

    /// <summary>A class's features by level, with its subclass, improvements and epic boon among them.</summary>
    public static ImmutableArray<FeatureContent> Features(ClassContent content) => _features.GetValue(content, Arranged).Value;

    /// <summary>The key an answer stands under.</summary>
    public static string KeyOf(FeatureContent feature, FeatureChoice choice) =>
        choice.Key.Length == 0 ? feature.Key : feature.Key == "training" ? choice.Key : $"{feature.Key}.{choice.Key}";

    /// <summary>The highest level of spells a class's own slots allow.</summary>
    /// <param name="level">Its class level, 0 to 20.</param>
    public static int HighestSpell(ClassCasting casting, int level) => level == 0 ? 0 : casting.Pace switch
    {
        CasterPace.Full => Math.Min(9, (level + 1) / 2),
        CasterPace.Half => Math.Min(5, (level + 3) / 4),
        CasterPace.Pact => Math.Min(5, (level + 1) / 2),
    };

    /// <summary>Slots of Pact Magic (SRD 5.2, "Warlock Features").</summary>
    /// <param name="level">The level as a warlock, 0 to 20.</param>
    public static CharacterPactSlots Pact(int level) => level == 0
        ? default
        : new CharacterPactSlots(level switch { 1 => 1, < 11 => 2, < 17 => 3, _ => 4 }, Math.Min(5, (level + 1) / 2));

    /// <summary>Slots of a caster level, as the Multiclass Spellcaster table has them.</summary>
    /// <param name="casterLevel">0 to 20.</param>
    public static ImmutableArray<int> Slots(int casterLevel) => casterLevel == 0 ? [] : SpellSlots.At(casterLevel, halfCaster: false);

    private static StrongBox<ImmutableArray<FeatureContent>> Arranged(ClassContent content) => new(
    [
        .. content.Features.Append(Shared[0]).Append(Shared[2])
            .Concat(content.Improvements.Select(level => Shared[1] with { Level = level }))
            .OrderBy(feature => feature.Level),
    ]);
}
