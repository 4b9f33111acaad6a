using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.FifthEdition.Encounters;

/// <summary>What an encounter is made of; whatever is not said is free.</summary>
public sealed record EncounterTheme
{
    /// <summary>Most different stat blocks, unless said otherwise: more are hard to run (SRD 5.2, "Combat Encounters").</summary>
    public const int UsualKinds = 3;

    /// <summary>Only creatures of this type; null for any.</summary>
    public CreatureType? Type { get; init; }

    /// <summary>Only creatures that are met here; null for anywhere.</summary>
    public Habitat? Habitat { get; init; }

    /// <summary>The least challenge rating; null for any.</summary>
    public ChallengeRating? Least { get; init; }

    /// <summary>The greatest challenge rating; null for the lowest level of the party.</summary>
    public ChallengeRating? Greatest { get; init; }

    /// <summary>Most different stat blocks.</summary>
    public int MostKinds { get; init; } = UsualKinds;

    /// <summary>Whether a creature fits.</summary>
    /// <param name="weakest">The lowest level of the party.</param>
    public bool Allows(CreatureStats creature, int weakest) =>
        (Type is not { } type || creature.Type == type)
        && (Habitat is not { } habitat || Habitats.Of(creature.Key).Contains(habitat))
        && (Least is not { } least || creature.Challenge >= least)
        && creature.Challenge <= (Greatest ?? ChallengeRating.Of(weakest));
}
