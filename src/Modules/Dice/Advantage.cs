namespace Guildhall.Modules.Dice;

/// <summary>Whether a twenty-sided die is thrown twice.</summary>
internal enum Advantage
{
    /// <summary>Once.</summary>
    None,

    /// <summary>The higher of two counts.</summary>
    Advantage,

    /// <summary>The lower of two counts.</summary>
    Disadvantage,
}
