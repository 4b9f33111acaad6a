namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>Complete, sensible, legal characters without a question.</summary>
public static class QuickBuild
{
    /// <summary>A character of one class.</summary>
    /// <param name="class">The class's key.</param>
    /// <param name="level">1 to 20.</param>
    /// <param name="species">The species' key; null for human.</param>
    /// <param name="background">The background's key; null for what suits the class.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such class, species, background or level.</exception>
    public static CharacterBuild Of(string @class, int level, string? species = null, string? background = null) => throw new NotSupportedException();
}
