using System.Collections.Immutable;
using System.Text.Json;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.FifthEdition.Characters.Content;

/// <summary>Something a feature lets its bearer do.</summary>
public sealed record FeatureAction
{
    /// <summary>Its own within the sheet; named by <c>feature.‹key›</c>. Empty for the feature's own key.</summary>
    public string Key { get; init; } = "";

    /// <summary>What it costs of a turn.</summary>
    public FeatureTiming Timing { get; init; }

    /// <summary>The resource it spends; null for none.</summary>
    public string? Spends { get; init; }

    /// <summary>How much of it.</summary>
    public int Cost { get; init; } = 1;

    /// <summary>Whether it is a rider on a hit, once per turn.</summary>
    public bool OncePerTurn { get; init; }

    /// <summary>What must hold for a rider or a reaction, as words fights know: <c>sneak</c>, <c>strength</c>, <c>melee</c>, <c>unarmed</c>, <c>raging</c>.</summary>
    public ImmutableArray<string> When { get => field.IsDefault ? [] : field; init; }

    /// <summary>Feet it reaches; 0 for oneself.</summary>
    public int Range { get; init; }

    /// <summary>Creatures it is aimed at; 0 where an area or the bearer decides.</summary>
    public int Targets { get; init; }

    /// <summary>Its area; null where it is aimed.</summary>
    public ActionArea? Area { get; init; }

    /// <summary>Whether friends are its targets.</summary>
    public bool Friends { get; init; }

    /// <summary>Whether it gives one more action in the same turn.</summary>
    public bool GivesAction { get; init; }

    /// <summary>
    /// What it does, as steps of automation. <c>{name}</c> inside text and <c>"{name}"</c> in place of a number stand for numbers of
    /// the sheet: <c>level</c> of the source, <c>proficiency</c>, abilities by name, <c>dc</c>, and the numbers of features.
    /// </summary>
    public JsonElement? Do { get; init; }

    /// <summary>The action it is part of from now on, instead of one of its own; null for none.</summary>
    public string? Joins { get; init; }

    /// <summary>The rider on a hit it may come along with, for <see cref="Cost"/> of its dice; null for none.</summary>
    public string? Trades { get; init; }

    /// <summary>How it turns a D20 Test, as a <c>CombatRescue</c> with the same places for numbers.</summary>
    public JsonElement? Rescue { get; init; }

    /// <summary>How it keeps somebody on their feet, as a <c>CombatStand</c> with the same places for numbers.</summary>
    public JsonElement? Stand { get; init; }

    /// <summary>The resource that comes back when initiative is rolled; null for none.</summary>
    public string? Regains { get; init; }

    /// <summary>How much of it there is then at least; null for all.</summary>
    public FeatureAmount? UpTo { get; init; }

    /// <summary>The source's level from which on; 0 for as long as there is the feature.</summary>
    public int Level { get; init; }

    /// <summary>The source's level from which another form takes its place; 0 for never.</summary>
    public int Until { get; init; }
}
