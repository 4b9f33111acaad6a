using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition;

namespace Guildhall.Modules.Tabletop.Show;

/// <summary>How somebody on a map is drawn. Where they are, and whether they are drawn at all, is the view's to say.</summary>
/// <param name="Key">Who, as in the view.</param>
/// <param name="Label">Initials or a number, at most 3 characters.</param>
/// <param name="Name">For those who cannot see the picture.</param>
/// <param name="Side">Whose side.</param>
public sealed record TokenPicture(string Key, string Label, string Name, TokenSide Side)
{
    /// <summary>Hit points left of a hundred; null where the reader is not to know.</summary>
    public int? HitPercent { get; init; }

    /// <summary>Conditions, those that matter most first.</summary>
    public ImmutableArray<Condition> Conditions { get => field.IsDefault ? [] : field; init; }

    /// <summary>Whether it is their turn.</summary>
    public bool HasTurn { get; init; }

    /// <summary>Whether they lie at 0 hit points.</summary>
    public bool IsDown { get; init; }
}
