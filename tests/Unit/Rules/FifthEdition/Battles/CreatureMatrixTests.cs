using Guildhall.Core.Chance;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Battles;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Content;
using Guildhall.Rules.FifthEdition.Creatures;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Battles;

public sealed class CreatureMatrixTests
{
    private static readonly string[] _keys = [.. Compendium.Creatures.All.Select(creature => creature.Key)];

    [Fact]
    public void Every_creature_fights_one_of_each_type_without_a_fault()
    {
        var byType = Enum.GetValues<CreatureType>()
            .Select(type => Compendium.Creatures.All.Where(creature => creature.Type == type).ToList())
            .Where(creatures => creatures.Count > 0)
            .ToList();
        var dice = DiceCup.FromText("types");
        var fought = 0;
        for (var i = 0; i < _keys.Length; i++)
        {
            // Three types for each creature: over all creatures each type meets all kinds.
            for (var turn = 0; turn < 3; turn++)
            {
                var foes = byType[(i + (turn * 5)) % byType.Count];
                BattleSimulation.Run(Arena.Duel(_keys[i], dice.Pick(foes).Key, gap: 3), dice).Final.Phase.ShouldBe(BattlePhase.Ended);
                fought++;
            }
        }

        fought.ShouldBe(3 * _keys.Length);
    }

    [Fact]
    public void Every_spell_is_cast_by_a_caster_at_friends_and_foes_without_a_fault()
    {
        var dice = DiceCup.FromText("spells");
        var cast = 0;
        foreach (var spell in Compendium.Spells.All.Where(spell => SpellActions.Of(spell) is not null))
        {
            foreach (var foe in new[] { "commoner", "skeleton", "adult-red-dragon", "swarm-of-bats", "black-pudding" })
            {
                var setup = new BattleSetup(Arena.Open(), [Arena.Made(Arena.Caster(spell.Key), 0, 8, 8, "caster"), Arena.Creature("guard", 0, 7, 8), Arena.Creature(foe, 1, 9, 8)]);
                var state = Arena.Turn(Arena.Begin(setup, dice), 0);
                var legal = Battle.Legal(state, 0).FirstOrDefault(one => one.Key == SpellActions.KeyOf(spell.Key));
                if (legal is null) continue;
                state = Arena.After(state, AnyLegal.Of(state, legal, dice), dice);
                cast++;
                for (var step = 0; step < 6 && state.Phase == BattlePhase.Fighting; step++) state = Arena.After(state, BattleMind.Choose(state, state.Active, dice), dice);
            }
        }

        cast.ShouldBeGreaterThan(1_200);
    }

    [Fact]
    public void Every_action_of_every_creature_is_taken_by_it_without_a_fault()
    {
        var dice = DiceCup.FromText("actions");
        var taken = 0;
        foreach (var key in _keys)
        {
            var setup = new BattleSetup(Arena.Open(), [Arena.Creature(key, 0, 6, 6, "actor"), Arena.Made(Arena.Plain(12, 1_000), 1, 6, 5, "dummy"), Arena.Creature("guard", 0, 12, 12)]);
            var opening = Arena.Turn(Arena.Begin(setup, dice), 0);
            foreach (var legal in Battle.Legal(opening, 0).Where(one => one.Kind == LegalKind.Act))
            {
                Arena.Decide(opening, AnyLegal.Of(opening, legal, dice), dice).ShouldNotBeEmpty();
                taken++;
            }
        }

        taken.ShouldBeGreaterThan(4_000);
    }

    [Fact]
    public void Hits_and_damage_of_every_attack_of_every_creature_agree_with_the_closed_form_within_three_sigma()
    {
        const int Armor = 15;
        const int Throws = 400;
        var dice = DiceCup.FromText("closed-form");
        var (profiles, hitsOff, damageOff) = (0, 0, 0);
        foreach (var key in _keys)
        {
            foreach (var (action, attack) in Attacks(key))
            {
                // Nothing but the attack: no traits, one target that never dies.
                var profile = CombatProfile.Of(new CombatantSource.Creature(key)) with { Traits = [], Actions = [action with { Use = null }], Routines = [], LegendaryActions = 0, Features = [] };
                var feet = attack.Reach > 0 ? 1 : 3;
                var edge = Footprint.EdgeOf(profile.Size);
                var setup = new BattleSetup(Arena.Open(), [Arena.Made(profile, 0, 4, 4), Arena.Made(Arena.Plain(Armor, 100_000), 1, 4 + edge - 1 + feet, 4)]);
                var state = Arena.Turn(Arena.Begin(setup, dice), 0);
                var (hits, sum, squares) = (0, 0L, 0L);
                for (var i = 0; i < Throws; i++)
                {
                    var events = Arena.Decide(state, new BattleCommand.Act(0, action.Key) { Targets = [1] }, dice);
                    if (events.OfType<BattleEvent.Attacked>().First().Roll.Outcome != AttackOutcome.Miss) hits++;
                    var first = events.OfType<BattleEvent.Hurt>().FirstOrDefault()?.Roll.Total ?? 0;
                    sum += first;
                    squares += (long)first * first;
                }

                profiles++;
                var odds = AttackOdds.Of(attack.Bonus ?? profile.SpellAttack, Armor);
                var p = odds.Hits / (double)AttackOdds.Outcomes;
                if (Math.Abs(hits - (Throws * p)) > 3 * Math.Sqrt(Throws * p * (1 - p))) hitsOff++;
                var main = attack.Hit.OfType<AutomationNode.Damage>().FirstOrDefault();
                if (main is null) continue;
                var expected = odds.Expected(main.Dice.AsSpan());
                var mean = (double)expected.Numerator / (double)expected.Denominator;
                var variance = (squares - ((double)sum * sum / Throws)) / (Throws - 1);
                if (Math.Abs((sum / (double)Throws) - mean) > 3 * Math.Sqrt(variance / Throws) + 1e-9) damageOff++;
            }
        }

        // Of so many tests at three sigma about 0.3 % fall outside by chance: more than 1.5 % would be a fault.
        profiles.ShouldBeGreaterThan(380);
        hitsOff.ShouldBeLessThanOrEqualTo(profiles * 15 / 1_000);
        damageOff.ShouldBeLessThanOrEqualTo(profiles * 15 / 1_000);
    }

    private static IEnumerable<(CombatAction Action, AutomationNode.Attack Attack)> Attacks(string key)
    {
        foreach (var action in CombatProfile.Of(new CombatantSource.Creature(key)).Actions)
        {
            if (action.Timing != ActionTiming.Action || action.Spell is not null || action.Do is not [AutomationNode.Each { Of: EachOf.First } each]) continue;
            if (each.Do is [AutomationNode.Attack { AdvantageIf: null } attack]) yield return (action, attack);
        }
    }
}
