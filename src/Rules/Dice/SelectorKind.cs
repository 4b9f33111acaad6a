namespace Guildhall.Rules.Dice;

/// <summary>Which of the kept elements a selector matches.</summary>
internal enum SelectorKind
{
    Equal,
    Highest,
    Lowest,
    More,
    Less,
}
