using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Characters.Content;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>A choice met on the way through a build.</summary>
/// <param name="Place">Where: <c>species</c>, <c>background</c>, <c>level.3</c>.</param>
/// <param name="Key">The key its answer stands under.</param>
/// <param name="Choice">What content says of it.</param>
/// <param name="Count">How many are to be chosen here.</param>
/// <param name="Options">What may be chosen, as things stood then; empty if the walk was not asked for options.</param>
/// <param name="Chosen">What was chosen.</param>
/// <param name="Source">The feature that offers it.</param>
internal sealed record WalkedChoice(
    string Place, string Key, FeatureChoice Choice, int Count, ImmutableArray<string> Options, ImmutableArray<string> Chosen, string Source)
{
    /// <summary>What may be chosen besides what was chosen: a score raised to its highest is no option any more.</summary>
    public ImmutableArray<string> Rest { get => field.IsDefault ? Options : field; init; }

    /// <summary>The choice as a step of a wizard.</summary>
    public ChoiceStep Step => new(Key, Choice.Kind, Count - Chosen.Length, [.. Rest.Where(option => Choice.Repeatable || !Chosen.Contains(option, StringComparer.Ordinal))])
    {
        Source = Source,
        Repeatable = Choice.Repeatable,
    };
}
