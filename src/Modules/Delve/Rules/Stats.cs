using Guildhall.Modules.Delve.Content;
using Guildhall.Modules.Delve.State;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Creatures;
using Guildhall.Rules.FifthEdition.Heroes;

namespace Guildhall.Modules.Delve.Rules;

/// <summary>A fighter's numbers as they stand this moment, hero or foe.</summary>
internal static class Stats
{
    public static CreatureStats Block(this Fighter foe) => DelveContent.Creatures[foe.Creature!];

    public static int ArmorClassOf(Fighter fighter)
    {
        var own = fighter.Hero is null
            ? fighter.Block().ArmorClass
            : fighter.Effects.FirstOrDefault(effect => effect.Key == EffectKeys.MageArmor) is { } mage
                ? fighter.Sheet().ArmorClassWith(mage.Amount).Value
                : fighter.Sheet().ArmorClass.Value;
        return own + fighter.Effects.Where(effect => effect.Key == EffectKeys.Shielded).Sum(effect => effect.Amount);
    }

    public static int SaveBonusOf(Fighter fighter, Ability ability) =>
        fighter.Hero is null ? fighter.Block().SaveBonus(ability) : fighter.Sheet().Saves[ability].Value;

    public static SaveEffect SaveEffectOf(Fighter fighter, Ability ability, bool magic)
    {
        var own = fighter.Hero is null
            ? magic && fighter.Block().Traits.Contains(CreatureTrait.MagicResistance) ? RollMode.Advantage : RollMode.Normal
            : fighter.Sheet().SaveMode(ability, fighter.Has(EffectKeys.Rage));
        var dodging = ability == Ability.Dexterity && fighter.Has(EffectKeys.Dodge) ? RollMode.Advantage : RollMode.Normal;
        return ConditionTable.OnSave(fighter.Conditions, ability, own, dodging);
    }

    public static Defenses DefensesOf(Fighter fighter)
    {
        if (fighter.Hero is null)
        {
            var block = fighter.Block();
            return new Defenses(block.Resistances, block.Vulnerabilities, block.Immunities);
        }

        var own = Defenses.None.Resisting(
            [.. Enum.GetValues<DamageType>().Where(type => fighter.Has(EffectKeys.Resists(type))).Union(fighter.Sheet().Resistances)]);
        return fighter.Has(EffectKeys.Rage) ? HeroFeatures.Raging(own) : own;
    }

    public static bool IsImmuneTo(Fighter fighter, Condition condition) =>
        fighter.Hero is null && fighter.Block().ConditionImmunities.Contains(condition);

    public static bool ResistsAll(Fighter fighter) => fighter.Conditions.Any(condition => ConditionTable.Of(condition).ResistsDamage);

    public static bool CanAct(Fighter fighter) => fighter.Stands && !ConditionTable.Incapacitates(fighter.Conditions);

    public static bool IsHeld(Fighter fighter) => fighter.Conditions.Any(condition => ConditionTable.Of(condition).Holds);

    /// <summary>Dice that blessings add to attack rolls and saves.</summary>
    public static BonusDie[] BlessingsOf(Fighter fighter) =>
        [.. fighter.Effects.Where(effect => effect.Key == EffectKeys.Bless).Take(1).Select(effect => new BonusDie(effect.Amount))];

    public static InitiativeThrow Initiative(Fighter fighter, Core.Chance.IDice dice)
    {
        var mode = fighter.Hero is null ? RollMode.Normal : fighter.Sheet().InitiativeMode;
        var bonus = fighter.Hero is null ? fighter.Block().Initiative : fighter.Sheet().Initiative.Value;
        var face = D20Roll.Throw(dice, mode).Natural;
        return new InitiativeThrow(fighter.Key, face, face + bonus);
    }
}
