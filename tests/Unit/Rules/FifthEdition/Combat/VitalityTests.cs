using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Combat;

public sealed class VitalityTests
{
    private static readonly Vitality _hero = Vitality.Full(12);
    private static readonly Vitality _dying = _hero.Hurt(12);

    [Fact]
    public void Damage_lowers_hit_points_and_leaves_who_has_one_standing()
    {
        _hero.Hurt(11).ShouldBe(_hero with { Current = 1 });
        _hero.Hurt(0).ShouldBe(_hero);
    }

    [Fact]
    public void At_no_hit_points_a_hero_is_dying_and_a_monster_dead()
    {
        _hero.Hurt(12).State.ShouldBe(LifeState.Dying);
        _hero.Hurt(12, diesAtZero: true).State.ShouldBe(LifeState.Dead);
    }

    [Theory]
    [InlineData(17, LifeState.Dying)]
    [InlineData(18, LifeState.Dead)]
    public void Massive_damage_kills_outright(int damage, LifeState state)
    {
        // SRD 5.2, "Massive Damage": a maximum of 12, 6 left, 18 damage leaves 12 over.
        _hero.Hurt(6).Hurt(damage).State.ShouldBe(state);
    }

    [Fact]
    public void Temporary_hit_points_go_first()
    {
        // SRD 5.2, "Lose Temporary Hit Points First": 5 of them and 7 damage cost 2 hit points.
        _hero.Buffer(5).Hurt(7).ShouldBe(_hero with { Current = 10 });
        _hero.Buffer(5).Hurt(5).ShouldBe(_hero);
        _hero.Buffer(5).Hurt(4).Temporary.ShouldBe(1);
    }

    [Fact]
    public void Temporary_hit_points_do_not_add_up_nor_wake_anybody()
    {
        _hero.Buffer(10).Buffer(12).Temporary.ShouldBe(12);
        _hero.Buffer(12).Buffer(10).Temporary.ShouldBe(12);
        _dying.Buffer(8).State.ShouldBe(LifeState.Dying);
    }

    [Fact]
    public void Healing_stops_at_the_maximum_and_wakes_the_dying()
    {
        // SRD 5.2, "Healing": 8 points on 14 of 20 restore 6.
        Vitality.Full(20).Hurt(6).Heal(8).Current.ShouldBe(20);
        _dying.DeathSave(5).Heal(1).ShouldBe(_hero with { Current = 1 });
        _dying.Heal(0).ShouldBe(_dying);
    }

    [Fact]
    public void The_dead_stay_dead()
    {
        var dead = _hero.Hurt(24);

        dead.Heal(20).ShouldBe(dead);
        dead.Hurt(20).ShouldBe(dead);
        dead.Stabilize().ShouldBe(dead);
        dead.DeathSave(20).ShouldBe(dead);
    }

    [Theory]
    [InlineData(9, 0, 1)]
    [InlineData(10, 1, 0)]
    [InlineData(19, 1, 0)]
    [InlineData(1, 0, 2)]
    public void A_death_save_succeeds_from_ten_on_and_a_one_fails_twice(int face, int successes, int failures)
    {
        var after = _dying.DeathSave(face);

        after.Successes.ShouldBe(successes);
        after.Failures.ShouldBe(failures);
        after.State.ShouldBe(LifeState.Dying);
    }

    [Fact]
    public void A_natural_twenty_wakes_with_one_hit_point() => _dying.DeathSave(20).ShouldBe(_hero with { Current = 1 });

    [Fact]
    public void A_blessing_lifts_a_nine_but_makes_no_twenty()
    {
        _dying.DeathSave(9, bonus: 1).Successes.ShouldBe(1);
        _dying.DeathSave(19, bonus: 4).State.ShouldBe(LifeState.Dying);
    }

    [Fact]
    public void Three_successes_stabilize_and_three_failures_kill_in_any_order()
    {
        _dying.DeathSave(12).DeathSave(3).DeathSave(15).DeathSave(4).DeathSave(10)
            .ShouldBe(_dying with { State = LifeState.Stable });
        _dying.DeathSave(12).DeathSave(3).DeathSave(15).DeathSave(1).State.ShouldBe(LifeState.Dead);
    }

    [Theory]
    [InlineData(1, false, 1, LifeState.Dying)]
    [InlineData(1, true, 2, LifeState.Dying)]
    [InlineData(11, false, 1, LifeState.Dying)]
    [InlineData(12, false, 0, LifeState.Dead)]
    public void Damage_to_the_fallen_costs_death_saves(int damage, bool critical, int failures, LifeState state)
    {
        var after = _dying.Hurt(damage, critical);

        after.Failures.ShouldBe(failures);
        after.State.ShouldBe(state);
    }

    [Fact]
    public void A_stable_hero_who_is_hurt_is_dying_again()
    {
        var stable = _dying.Stabilize();

        stable.State.ShouldBe(LifeState.Stable);
        stable.DeathSave(1).ShouldBe(stable);
        stable.Hurt(1).ShouldBe(_dying with { Failures = 1 });
    }

    [Theory]
    [InlineData(13, false)]
    [InlineData(12, true)]
    [InlineData(1, true)]
    [InlineData(0, false)]
    public void Bloodied_is_half_or_less_but_not_nothing(int current, bool bloodied) =>
        Vitality.Full(25).Hurt(25 - current).Bloodied.ShouldBe(bloodied);

    [Fact]
    public void A_higher_maximum_lifts_hit_points_and_wakes_only_when_told()
    {
        _hero.Hurt(4).ChangeMaximum(5).ShouldBe(Vitality.Full(17) with { Current = 13 });
        _dying.ChangeMaximum(5).ShouldBe(_dying with { Maximum = 17 });
        _dying.ChangeMaximum(5, wakes: true).Current.ShouldBe(5);
    }

    [Fact]
    public void A_lower_maximum_cuts_and_none_at_all_kills()
    {
        _hero.ChangeMaximum(-5).ShouldBe(Vitality.Full(7));
        _hero.ChangeMaximum(-11).State.ShouldBe(LifeState.Standing);
        _hero.ChangeMaximum(-12).State.ShouldBe(LifeState.Dead);
    }
}
