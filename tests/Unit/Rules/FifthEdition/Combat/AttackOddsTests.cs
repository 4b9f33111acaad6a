using Guildhall.Core.Chance;
using Guildhall.Rules;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Combat;

public sealed class AttackOddsTests
{
    private const int Throws = 20_000;
    private static readonly DamageDice _longsword = new(1, 8, 3, DamageType.Slashing);

    [Fact]
    public void The_worked_example_is_exact()
    {
        // +5 against 15: 11 faces of 20 hit, 1 is critical. 11/20·(9/2+3) + 1/20·9/2 = 87/20.
        AttackOdds.Of(5, 15).ShouldBe(new AttackOdds(220, 20));
        AttackOdds.Of(5, 15).Expected(_longsword).ShouldBe(new Fraction(87, 20));

        // Advantage: 1 − (9/20)² = 319/400 hit, 39/400 are critical.
        AttackOdds.Of(5, 15, RollMode.Advantage).ShouldBe(new AttackOdds(319, 39));
        AttackOdds.Of(5, 15, RollMode.Advantage).Expected(_longsword).ShouldBe(new Fraction((319 * 15) + (39 * 9), 800));
        AttackOdds.Of(5, 15, RollMode.Disadvantage).ShouldBe(new AttackOdds(121, 1));
    }

    [Theory]
    [InlineData(5, 2, 380)]
    [InlineData(5, 7, 380)]
    [InlineData(5, 8, 360)]
    [InlineData(5, 25, 20)]
    [InlineData(5, 24, 40)]
    [InlineData(5, 90, 20)]
    public void A_one_always_misses_and_a_twenty_always_hits(int bonus, int armorClass, int hits) =>
        AttackOdds.Of(bonus, armorClass).Hits.ShouldBe(hits);

    [Fact]
    public void Every_face_and_pair_of_faces_agrees_with_the_closed_form()
    {
        foreach (var mode in Enum.GetValues<RollMode>())
        {
            for (var armorClass = 5; armorClass <= 30; armorClass++)
            {
                for (var criticalFrom = 18; criticalFrom <= 20; criticalFrom++)
                {
                    AttackOdds.Of(4, armorClass, mode, criticalFrom).ShouldBe(Count(4, armorClass, mode, criticalFrom));
                }
            }
        }
    }

    [Theory]
    [InlineData(2, 12, RollMode.Normal, 180)]
    [InlineData(2, 3, RollMode.Normal, 0)]
    [InlineData(2, 23, RollMode.Normal, 400)]
    [InlineData(2, 22, RollMode.Normal, 380)]
    [InlineData(2, 12, RollMode.Advantage, 81)]
    [InlineData(2, 12, RollMode.Disadvantage, 279)]
    public void A_save_may_be_sure_or_hopeless(int bonus, int difficulty, RollMode mode, int failures) =>
        AttackOdds.FailuresOf(bonus, difficulty, mode).ShouldBe(failures);

    [Theory]
    [InlineData(5, 15, RollMode.Normal, 20)]
    [InlineData(7, 13, RollMode.Advantage, 20)]
    [InlineData(4, 18, RollMode.Disadvantage, 20)]
    [InlineData(7, 16, RollMode.Normal, 19)]
    public void Twenty_thousand_throws_stay_within_three_sigma(int bonus, int armorClass, RollMode mode, int criticalFrom)
    {
        var dice = DiceCup.FromText($"odds/{bonus}/{armorClass}/{mode}/{criticalFrom}");
        var odds = AttackOdds.Of(bonus, armorClass, mode, criticalFrom);
        int hits = 0, criticals = 0;
        double sum = 0, squares = 0;
        for (var i = 0; i < Throws; i++)
        {
            var roll = AttackRoll.Throw(dice, bonus, armorClass, mode, criticalFrom);
            if (roll.Outcome == AttackOutcome.Miss) continue;

            var critical = roll.Outcome == AttackOutcome.Critical;
            double damage = DamageRoll.Throw(dice, critical, new DamageSource("weapon.longsword", _longsword)).Total;
            hits++;
            criticals += critical ? 1 : 0;
            sum += damage;
            squares += damage * damage;
        }

        ShouldBeNear(hits, odds.Hits / 400.0);
        ShouldBeNear(criticals, odds.Criticals / 400.0);

        var expected = odds.Expected(_longsword);
        var mean = (double)expected.Numerator / (double)expected.Denominator;
        var sigma = Math.Sqrt(((squares / Throws) - (mean * mean)) / Throws);
        (sum / Throws).ShouldBe(mean, 3 * sigma);
    }

    [Fact]
    public void More_skill_never_hurts_and_more_armor_never_helps()
    {
        foreach (var mode in Enum.GetValues<RollMode>())
        {
            for (var value = 0; value < 30; value++)
            {
                AttackOdds.Of(value + 1, 18, mode).Hits.ShouldBeGreaterThanOrEqualTo(AttackOdds.Of(value, 18, mode).Hits);
                AttackOdds.Of(6, value + 1, mode).Hits.ShouldBeLessThanOrEqualTo(AttackOdds.Of(6, value, mode).Hits);
            }
        }
    }

    [Fact]
    public void A_penalty_that_swallows_low_throws_is_reckoned_exactly()
    {
        // 1d4−2 deals 0, 0, 1, 2: 3/4 on average, not 1/2. Twice the die, 2d4−2, never falls below 0: 3.
        var weak = new DamageDice(1, 4, -2, DamageType.Bludgeoning);

        DamageOdds.Mean(weak, critical: false).ShouldBe(new Fraction(3, 4));
        DamageOdds.Mean(weak, critical: true).ShouldBe(new Fraction(3, 1));

        // 2d4−4 deals 0 up to a sum of 4, then 1 to 4 in 4, 3, 2 and 1 of 16 ways: 20/16.
        DamageOdds.Mean(weak with { Count = 2, Bonus = -4 }, critical: false).ShouldBe(new Fraction(20, 16));
    }

    [Fact]
    public void Fractions_are_kept_in_lowest_terms()
    {
        new Fraction(6, -4).ToString().ShouldBe("-3/2");
        (new Fraction(1, 6) + new Fraction(1, 3)).ShouldBe(new Fraction(1, 2));
        (new Fraction(2, 3) * new Fraction(3, 4)).ShouldBe(new Fraction(1, 2));
        default(Fraction).ShouldBe(new Fraction(0, 7));
        new Fraction(13, 20).Thousandths().ShouldBe(650);
        Should.Throw<DivideByZeroException>(() => new Fraction(1, 0));
    }

    private static void ShouldBeNear(int count, double probability) =>
        ((double)count).ShouldBe(Throws * probability, 3 * Math.Sqrt(Throws * probability * (1 - probability)));

    private static AttackOdds Count(int bonus, int armorClass, RollMode mode, int criticalFrom)
    {
        int hits = 0, criticals = 0;
        for (var first = 1; first <= 20; first++)
        {
            for (var second = 1; second <= 20; second++)
            {
                var natural = new D20Roll(mode, first, mode == RollMode.Normal ? null : second).Natural;
                var outcome = AttackRoll.Judge(natural, natural + bonus, armorClass, criticalFrom);
                hits += outcome == AttackOutcome.Miss ? 0 : 1;
                criticals += outcome == AttackOutcome.Critical ? 1 : 0;
            }
        }

        return new AttackOdds(hits, criticals);
    }
}
