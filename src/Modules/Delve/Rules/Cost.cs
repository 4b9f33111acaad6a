namespace Guildhall.Modules.Delve.Rules;

/// <summary>What something takes of a turn.</summary>
internal enum Cost
{
    Free,
    Bonus,
    Action,
}
