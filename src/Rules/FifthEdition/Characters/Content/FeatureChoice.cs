using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Characters.Content;

/// <summary>Something a feature leaves to the player.</summary>
/// <param name="Kind">What the options are.</param>
public sealed record FeatureChoice(ChoiceKind Kind)
{
    /// <summary>Tells several choices of one feature apart; empty where there is one.</summary>
    public string Key { get; init; } = "";

    /// <summary>How many; a column where more are chosen at later levels.</summary>
    public FeatureAmount Count { get => field ?? FeatureAmount.Of(1); init; }

    /// <summary>The options; empty where <see cref="From"/> or the feature's own options say them.</summary>
    public ImmutableArray<string> Options { get => field.IsDefault ? [] : field; init; }

    /// <summary>
    /// A named list of options: <c>any</c>, <c>class</c> for the class's own skills, <c>trained</c>, <c>origin</c>, <c>general</c>,
    /// <c>fighting-style</c> or <c>epic-boon</c> feats, <c>instruments</c>, <c>artisan</c>, <c>gaming</c>, <c>damaging-cantrips</c>.
    /// </summary>
    public string? From { get; init; }

    /// <summary>Class lists the spells stand on; empty for every list.</summary>
    public ImmutableArray<string> Lists { get => field.IsDefault ? [] : field; init; }

    /// <summary>The lowest spell level.</summary>
    public int Lowest { get; init; }

    /// <summary>The highest spell level; −1 for what the class's slots allow.</summary>
    public int Highest { get; init; }

    /// <summary>Only spells with the Ritual tag.</summary>
    public bool Ritual { get; init; }

    /// <summary>Only spells of this school, as a word.</summary>
    public string? School { get; init; }

    /// <summary>How chosen spells can be cast; null where they are chosen for another reason.</summary>
    public FeatureSpell? Learn { get; init; }

    /// <summary>For abilities: what each choice adds to the score; 0 where it is the spellcasting ability.</summary>
    public int Raise { get; init; }

    /// <summary>For abilities: the highest score they are raised to.</summary>
    public int Most { get; init; } = 20;

    /// <summary>Whether one option may be chosen twice.</summary>
    public bool Repeatable { get; init; }

    /// <summary>Where skills already trained are no options but gain Expertise.</summary>
    public bool OrExpertise { get; init; }
}
