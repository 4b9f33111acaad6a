using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Battles;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Modules.Tabletop.Campaigns.Show;

/// <summary>What a blow promises, as a player may reckon it before the dice fall.</summary>
internal static class BattleOdds
{
    /// <summary>The chance to hit in percent, rounded down, by bonus and armor class alone: cover and circumstances are not reckoned in. Null for what is no attack.</summary>
    public static int? Hit(BattleState battle, int seat, int target, string action)
    {
        var profile = battle[seat].Profile;
        if (profile.Actions.FirstOrDefault(one => one.Key == action) is not { } known) return null;
        if (AutomationTree.Steps(known.Do).OfType<AutomationNode.Attack>().FirstOrDefault() is not { } attack) return null;
        var bonus = attack.Bonus ?? known.AttackBonus ?? profile.SpellAttack;
        return AttackOdds.Of(bonus, battle[target].Profile.ArmorClass).Hits * 100 / AttackOdds.Outcomes;
    }
}
