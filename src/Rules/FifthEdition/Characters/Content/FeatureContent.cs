using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Characters.Content;

/// <summary>A feature of a class, a trait of a species, a feat, or one option of a choice.</summary>
/// <param name="Key">Named by <c>feature.‹key›</c>, told by <c>feature.‹key›.text</c>.</param>
public sealed record FeatureContent(string Key)
{
    /// <summary>The source's level from which on; 0 for from the start.</summary>
    public int Level { get; init; }

    /// <summary>What must be met before it can be chosen; null for nothing.</summary>
    public FeaturePrerequisite? Requires { get; init; }

    /// <summary>For feats: <c>origin</c>, <c>general</c>, <c>fighting-style</c>, <c>epic-boon</c>.</summary>
    public string? Category { get; init; }

    /// <summary>Whether it may be chosen more than once.</summary>
    public bool Repeatable { get; init; }

    /// <summary>What it changes about the sheet.</summary>
    public ImmutableArray<FeatureEffect> Effects { get => field.IsDefault ? [] : field; init; }

    /// <summary>Uses or points it brings.</summary>
    public ImmutableArray<FeatureResource> Resources { get => field.IsDefault ? [] : field; init; }

    /// <summary>What it leaves to the player.</summary>
    public ImmutableArray<FeatureChoice> Choices { get => field.IsDefault ? [] : field; init; }

    /// <summary>Features its choices of options choose from.</summary>
    public ImmutableArray<FeatureContent> Options { get => field.IsDefault ? [] : field; init; }

    /// <summary>Spells it brings.</summary>
    public ImmutableArray<FeatureSpell> Spells { get => field.IsDefault ? [] : field; init; }

    /// <summary>The ability its spells are cast with, where it is no class's; null where the player chooses or there are none.</summary>
    public Ability? Casting { get; init; }

    /// <summary>What it lets its bearer do.</summary>
    public ImmutableArray<FeatureAction> Actions { get => field.IsDefault ? [] : field; init; }

    /// <summary>That it changes no number and people at the table rule.</summary>
    public bool Words { get; init; }

    /// <summary>What of it is not resolved; null if that is nothing.</summary>
    public string? Lacks { get; init; }

    /// <summary>Whether anything of it is mechanical.</summary>
    public bool DoesSomething() =>
        Effects.Length > 0 || Resources.Length > 0 || Choices.Length > 0 || Spells.Length > 0 || Actions.Any(action => action.Do is not null || action.Rescue is not null || action.Stand is not null || action.Regains is not null);
}
