using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Combat;

public sealed class DamageRollTests
{
    private static readonly DamageSource _dagger = new("weapon.dagger", new(1, 4, 3, DamageType.Piercing));
    private static readonly DamageSource _sneak = new("feature.sneak-attack.name", new(2, 6, 0, DamageType.Piercing));

    [Fact]
    public void Damage_is_faces_and_bonus()
    {
        var roll = DamageRoll.Throw(new WrittenDice(2, 5, 6), critical: false, _dagger, _sneak);

        roll.Total.ShouldBe(2 + 3 + 5 + 6);
        roll.Parts.Select(part => part.Source).ShouldBe(["weapon.dagger", "feature.sneak-attack.name"]);
    }

    [Fact]
    public void A_critical_hit_throws_every_die_twice_and_counts_the_bonus_once()
    {
        // SRD 5.2, "Critical Hits": a dagger's 2d4, the Sneak Attack's dice twice as well.
        var roll = DamageRoll.Throw(new WrittenDice(2, 4, 1, 2, 3, 4), critical: true, _dagger, _sneak);

        roll.Parts[0].Faces.ShouldBe([2, 4]);
        roll.Parts[1].Faces.ShouldBe([1, 2, 3, 4]);
        roll.Total.ShouldBe(6 + 3 + 10);
    }

    [Fact]
    public void A_penalty_cannot_make_damage_negative() =>
        DamageRoll.Throw(new WrittenDice(1), critical: false, new DamageSource("weapon.club", new(1, 4, -2, DamageType.Bludgeoning))).Total.ShouldBe(0);

    [Theory]
    [InlineData(2, 3, 3, 2)]
    [InlineData(3, 2, 3, 2)]
    [InlineData(2, 2, 2, 2)]
    public void A_savage_attacker_keeps_the_better_of_two_throws(int first, int second, int kept, int discarded)
    {
        var roll = DamageRoll.Throw(new WrittenDice(first, second), critical: false, _dagger with { BestOfTwo = true });

        roll.Parts[0].Faces.ShouldBe([kept]);
        roll.Parts[0].Discarded.ShouldBe([discarded]);
        roll.Total.ShouldBe(kept + 3);
    }

    [Fact]
    public void Halves_of_one_type_round_down_once()
    {
        // 4 + 7 of piercing are one instance of 11, halved to 5; apart they would be 2 + 3.
        var roll = DamageRoll.Throw(new WrittenDice(1, 1, 6), critical: false, _dagger, _sneak);
        var resistant = Defenses.None.Resisting(DamageType.Piercing);

        roll.Against(Defenses.None).ShouldBe(11);
        roll.Against(resistant).ShouldBe(5);
        roll.Against(Defenses.None, halved: true).ShouldBe(5);
        roll.Against(resistant, halved: true).ShouldBe(2);
    }

    [Fact]
    public void Each_type_meets_its_own_defense()
    {
        var roll = DamageRoll.Throw(
            new WrittenDice(4, 6), critical: false, _dagger, new DamageSource("spell.divine-smite.name", new(1, 8, 0, DamageType.Radiant)));

        roll.Against(Defenses.None with { Immune = [DamageType.Piercing] }).ShouldBe(6);
        roll.Against(Defenses.None with { Vulnerable = [DamageType.Radiant] }).ShouldBe(7 + 12);
    }

    [Fact]
    public void Resistance_comes_before_vulnerability()
    {
        // SRD 5.2, "Order of Application": 28 fire less 5 is 23, halved 11, doubled 22.
        var defenses = new Defenses([], [DamageType.Fire], []);

        defenses.Apply(28 - 5, DamageType.Fire, resistsAll: true).ShouldBe(22);
    }

    [Fact]
    public void Two_resistances_count_once()
    {
        var defenses = new Defenses([DamageType.Necrotic, DamageType.Necrotic], [], []);

        defenses.Apply(10, DamageType.Necrotic, resistsAll: true).ShouldBe(5);
        defenses.Apply(10, DamageType.Cold).ShouldBe(10);
    }

    [Fact]
    public void Immunity_ends_the_matter() =>
        new Defenses([], [DamageType.Poison], [DamageType.Poison]).Apply(99, DamageType.Poison).ShouldBe(0);
}
