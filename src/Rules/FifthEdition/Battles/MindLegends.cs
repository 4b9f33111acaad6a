namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Which legendary action a mind takes now.</summary>
internal static class MindLegends
{
    /// <summary>Null to wait.</summary>
    public static BattleCommand.Act? Choose(BattleState state, Combatant one)
    {
        _ = state;
        return one.Gone is null ? null : new BattleCommand.Act(one.Seat, "");
    }
}
