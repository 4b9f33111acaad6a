using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Battles;

namespace Guildhall.Modules.Tabletop.Campaigns.Show;

/// <summary>What a blow promises, as a player may reckon it before the dice fall.</summary>
internal static class BattleOdds
{
    /// <summary>The chance to hit in percent, by bonus and armor class: (21 + bonus − AC) of 20, never below 5 or above 95; null for what is no attack.</summary>
    public static int? Hit(BattleState battle, int seat, int target, string action)
    {
        var profile = battle[seat].Profile;
        if (profile.Actions.FirstOrDefault(one => one.Key == action) is not { } known) return null;
        if (AutomationTree.Steps(known.Do).OfType<AutomationNode.Attack>().FirstOrDefault() is not { } attack) return null;
        var bonus = attack.Bonus ?? known.AttackBonus ?? profile.SpellAttack;
        return Math.Clamp(5 * (21 + bonus - battle[target].Profile.ArmorClass), 5, 95);
    }
}
