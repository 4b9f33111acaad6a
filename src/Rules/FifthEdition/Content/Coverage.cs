namespace Guildhall.Rules.FifthEdition.Content;

/// <summary>How far the engine resolves a piece of content.</summary>
public enum Coverage
{
    /// <summary>Its steps say everything its text does to numbers.</summary>
    Mechanical,

    /// <summary>It changes no number: there is something to read, and people at the table rule.</summary>
    Words,

    /// <summary>Its steps say some of it; the rest is guidance for people at the table.</summary>
    Guidance,

    /// <summary>Nothing of it is resolved.</summary>
    OutOfScope,
}
