using Guildhall.Rules.FifthEdition.Automation;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>What a body can do without a weapon.</summary>
internal static class PlainStrikes
{
    /// <summary>1 and the Strength modifier, bludgeoning (SRD 5.2, "Unarmed Strike").</summary>
    public static CombatAction Unarmed(CombatProfile profile)
    {
        var strength = profile.Abilities.Modifier(Ability.Strength);
        return new CombatAction
        {
            Key = BasicActions.UnarmedStrike,
            Aim = AimKind.Creatures,
            RangeFeet = 5,
            Targets = 1,
            Harms = true,
            Weapon = true,
            Do =
            [
                new AutomationNode.Each([new AutomationNode.Attack
                {
                    Bonus = strength + profile.ProficiencyBonus,
                    Reach = 5,
                    Hit = [new AutomationNode.Damage([new DamageDice(0, 1, Math.Max(0, 1 + strength), DamageType.Bludgeoning)])],
                }], EachOf.First),
            ],
        };
    }
}
