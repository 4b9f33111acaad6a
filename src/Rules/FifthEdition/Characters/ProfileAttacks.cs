using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Battles;
using Guildhall.Rules.FifthEdition.Creatures;
using Guildhall.Rules.FifthEdition.Equipment;
using Guildhall.Rules.FifthEdition.Heroes;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>The attacks of a sheet as actions of a battle.</summary>
internal sealed class ProfileAttacks(CharacterSheet sheet)
{
    private const string OffHandSuffix = ".off-hand";
    private const string BonusStrike = "martial-arts";
    public const string Flurry = "flurry-of-blows";

    /// <summary>A 1 or 2 on the dice of a great weapon counts as this (SRD 5.2, "Great Weapon Fighting").</summary>
    private const int LowestOfGreatWeapons = 3;

    /// <summary>The key an attack has in the battle.</summary>
    public static string KeyOf(CharacterAttack attack) => attack.Weapon is null ? BasicActions.UnarmedStrike : attack.Key;

    /// <summary>All attacks, those with a second Light weapon and a monk's further strikes among them.</summary>
    public IEnumerable<CombatAction> All()
    {
        foreach (var attack in sheet.Attacks) yield return Strike(KeyOf(attack), attack, attack.Damage);
        foreach (var attack in OffHands())
        {
            yield return Strike(attack.Key + OffHandSuffix, attack, attack.OffHandDamage) with { OffHand = true, Timing = ActionTiming.Bonus };
        }

        if (Has("retaliation") && sheet.Attacks.Where(attack => attack.Form == AttackForm.Melee).MaxBy(attack => attack.Damage.Average) is { } back)
        {
            yield return Strike("retaliation", back, back.Damage) with { Timing = ActionTiming.Reaction };
        }

        var unarmed = sheet.Attacks[^1];
        if (Has("bonus-unarmed-strike")) yield return Strike(BonusStrike, unarmed, unarmed.Damage) with { Timing = ActionTiming.Bonus };
        if (sheet.Resource("focus") is not { } focus) yield break;
        var times = Math.Max(2, sheet.Number("flurry-strikes"));
        var flurry = Strike(Flurry, unarmed, unarmed.Damage);
        yield return flurry with
        {
            Timing = ActionTiming.Bonus,
            Use = new ActionUse(PerDay: focus.Maximum.Value),
            Counter = focus.Key,
            Do = [new AutomationNode.Each([new AutomationNode.Repeat(times, ((AutomationNode.Each)flurry.Do[0]).Do)], EachOf.First)],
        };
    }

    /// <summary>Keys under which an attack may be made in the battle.</summary>
    public ImmutableArray<string> KeysWhere(Func<CharacterAttack, bool> holds)
    {
        var keys = ImmutableArray.CreateBuilder<string>();
        foreach (var attack in sheet.Attacks)
        {
            if (!holds(attack)) continue;
            keys.Add(KeyOf(attack));
            if (attack.Weapon is null) keys.AddRange(BonusStrike, Flurry);
            else keys.Add(attack.Key + OffHandSuffix);
        }

        return keys.DrainToImmutable();
    }

    /// <summary>The Attack action: so many attacks, in any mixture.</summary>
    /// <param name="swaps">What may take the place of one of them.</param>
    public ImmutableArray<AttackRoutine> Routines(ImmutableArray<string> swaps)
    {
        var count = sheet.AttacksPerAction.Value;
        if (count < 2) return [];
        var routine = new AttackRoutine([new RoutineStep(count, [.. sheet.Attacks.Select(KeyOf)])]);
        return [swaps.IsEmpty ? routine : routine with { Swaps = [new RoutineStep(1, swaps)] }];
    }

    private static bool IsTwoHanded(CharacterAttack attack) =>
        attack.Weapon?.Has(WeaponProperties.TwoHanded) == true || attack.Key.EndsWith(".two-handed", StringComparison.Ordinal);

    private bool Has(string flag) => sheet.Flags.Contains(flag, StringComparer.Ordinal);

    /// <summary>Types the bearer may choose instead of the weapon's own.</summary>
    private ImmutableArray<DamageType> Types(CharacterAttack attack)
    {
        if (attack.Weapon is null) return Has("empowered-strikes") ? [DamageType.Force] : [];
        return sheet.Has("pact-of-the-blade") && !attack.Weapon.Ranged ? [DamageType.Necrotic, DamageType.Psychic, DamageType.Radiant] : [];
    }

    private CombatAction Strike(string key, CharacterAttack attack, DamageDice damage) => new()
    {
        Key = key,
        Aim = AimKind.Creatures,
        RangeFeet = Math.Max(attack.Reach, Math.Max(attack.Range, attack.LongRange)),
        Targets = 1,
        Harms = true,
        Weapon = true,
        Item = attack.Magic ?? attack.Weapon?.Key ?? BasicActions.UnarmedStrike,
        ItemKind = attack.Weapon?.Key,
        Modifier = attack.AbilityModifier,
        Ability = attack.Ability,
        DieFloor = Has("great-weapon-fighting") && attack.Form == AttackForm.Melee && IsTwoHanded(attack) ? LowestOfGreatWeapons : 0,
        CriticalFrom = sheet.CriticalFrom,
        Mastery = attack.Mastery,
        Light = attack.Light && attack.Form != AttackForm.Shot,
        Do =
        [
            new AutomationNode.Each(
                [
                    new AutomationNode.Attack
                    {
                        Bonus = attack.ToHit.Value,
                        Reach = attack.Reach,
                        Range = attack.Range,
                        LongRange = attack.LongRange,
                        Hit = [new AutomationNode.Damage([damage]) { Types = Types(attack) }],
                    },
                ],
                EachOf.First),
        ],
    };

    /// <summary>Light weapons one may strike with after another one: two different ones, or two of a kind.</summary>
    private IEnumerable<CharacterAttack> OffHands()
    {
        var light = sheet.Attacks.Where(attack => attack.Light && attack.Form == AttackForm.Melee).ToList();
        foreach (var attack in light)
        {
            var carried = sheet.Build.Equipment.Where(item => item.Equipped && item.Key == (attack.Magic ?? attack.Weapon!.Key)).Sum(item => item.Count);
            if (carried > 1 || light.Count > 1) yield return attack;
        }
    }
}
