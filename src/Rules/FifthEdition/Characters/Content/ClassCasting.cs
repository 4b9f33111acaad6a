namespace Guildhall.Rules.FifthEdition.Characters.Content;

/// <summary>How a class casts spells.</summary>
/// <param name="Ability">Its spellcasting ability.</param>
/// <param name="Pace">How its slots grow.</param>
/// <param name="Prepared">Prepared spells by class level.</param>
public sealed record ClassCasting(Ability Ability, CasterPace Pace, FeatureAmount Prepared)
{
    /// <summary>Cantrips known by class level.</summary>
    public FeatureAmount Cantrips { get => field ?? FeatureAmount.Zero; init; }

    /// <summary>Spells in the book by class level; zero for classes without one.</summary>
    public FeatureAmount Book { get => field ?? FeatureAmount.Zero; init; }

    /// <summary>Whether the prepared spells are chosen anew after a Long Rest; otherwise one at each level.</summary>
    public bool Daily { get; init; }
}
