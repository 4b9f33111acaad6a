namespace Guildhall.Rules.Dice;

/// <summary>What an operator that touches dice, a set or a group does.</summary>
internal enum OperatorKind
{
    Keep,
    Drop,
    RerollAll,
    RerollOnce,
    RerollAdd,
    ExplodeOn,
    Minimum,
    Maximum,
    Explode,
    ExplodePenetrating,
    Compound,
    CompoundPenetrating,
    Unique,
    UniqueOnce,
    Count,
    Sort,
    SortAscending,
    SortDescending,
}
