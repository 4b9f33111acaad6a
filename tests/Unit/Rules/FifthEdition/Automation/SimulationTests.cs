using System.Collections.Immutable;
using Guildhall.Core.Chance;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Content;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Automation;

/// <summary>Everything against everybody, at fixed seeds.</summary>
public sealed class SimulationTests
{
    private const int Throws = 2_000;

    private static readonly Defenses _everything = new([], [], [.. Enum.GetValues<DamageType>()]);

    private static readonly (string Kind, Func<AutomationActor, ImmutableArray<AutomationTarget>> Of)[] _targets =
    [
        ("no target", _ => []),
        ("a commoner", _ => [AutomationTarget.Of(Compendium.Creatures["commoner"])]),
        ("high armor", _ => [new AutomationTarget("knight") { ArmorClass = 30, Health = Vitality.Full(200) }]),
        ("immune to everything", _ => [new AutomationTarget("idol") { Defenses = _everything, ConditionImmunities = [.. Enum.GetValues<Condition>()], MagicResistance = true }]),
        ("vulnerable and gigantic", _ => [new AutomationTarget("titan") { Defenses = new([], [.. Enum.GetValues<DamageType>()], []), Size = CreatureSize.Gargantuan, Health = Vitality.Full(700) }]),
        ("itself", actor => [actor.Self]),
        ("a friend", _ => [new AutomationTarget("friend") { Ally = true, Near = false }]),
        ("the dying", _ => [new AutomationTarget("dying") { Health = Vitality.Full(20).Hurt(20), Conditions = [Condition.Unconscious] }]),
        ("held in every way", _ => [new AutomationTarget("held") { Grappled = true, Conditions = [.. Enum.GetValues<Condition>()] }]),
        ("thirty of each type", _ => [.. Enum.GetValues<CreatureType>().SelectMany(type => Enumerable.Range(0, 3).Select(i => new AutomationTarget($"{type}{i}") { Type = type, Ally = i == 0 }))]),
    ];

    [Fact]
    public void Every_action_of_every_creature_runs_against_everybody()
    {
        var runs = 0;
        foreach (var creature in Compendium.Creatures.All.Concat(Guildhall.Modules.Delve.Content.DelveContent.Creatures.All))
        {
            var actor = AutomationActor.Of(creature) with { ChargedFeet = 30 };
            foreach (var (key, tree) in CreatureActions.Of(creature).Select(action => (action.Key, action.Do)).Concat(creature.Features.Select(feature => (feature.Key, feature.Do))))
            {
                runs += AgainstEverybody($"{creature.Key}/{key}", tree, actor, 0, 0);
            }
        }

        runs.ShouldBeGreaterThan(10_000);
    }

    [Fact]
    public void Every_spell_runs_with_every_slot_against_everybody()
    {
        var runs = 0;
        foreach (var spell in Compendium.Spells.All)
        {
            foreach (var slot in spell.Level == 0 ? [0] : Enumerable.Range(spell.Level, 10 - spell.Level))
            {
                runs += AgainstEverybody($"{spell.Key}/{slot}", spell.Do, new AutomationActor("caster") { Level = 20, AbilityModifier = 5, SaveDc = 19, SpellAttack = 11 }, slot, spell.Level);
            }
        }

        runs.ShouldBeGreaterThan(15_000);
    }

    [Fact]
    public void Every_attack_hits_and_harms_as_the_closed_form_says()
    {
        var profiles = Compendium.Creatures.All.SelectMany(creature => creature.Actions)
            .SelectMany(action => AutomationTree.Steps(action.Do).OfType<AutomationNode.Attack>())
            .Select(attack => (Bonus: attack.Bonus!.Value, Damage: attack.Hit.OfType<AutomationNode.Damage>().FirstOrDefault()?.Dice ?? []))
            .Where(profile => !profile.Damage.IsEmpty)
            .DistinctBy(profile => (profile.Bonus, string.Join('+', profile.Damage)))
            .ToList();
        profiles.Count.ShouldBeGreaterThan(200);
        var outside = profiles.Count(profile => !Agrees(profile.Bonus, profile.Damage));

        // At 3 sigma one of 370 strays by chance; the seeds are fixed, so this is a fact and not a flake.
        outside.ShouldBeLessThanOrEqualTo(profiles.Count / 100);
    }

    private static bool Agrees(int bonus, ImmutableArray<DamageDice> damage)
    {
        const int ArmorClass = 15;
        var dice = DiceCup.FromText($"profile/{bonus}/{string.Join('+', damage)}");
        ImmutableArray<AutomationNode> tree = [new AutomationNode.Each([new AutomationNode.Attack { Bonus = bonus, Reach = 5, Hit = [new AutomationNode.Damage(damage)] }])];
        var input = new AutomationInput(new AutomationActor("attacker"), [new AutomationTarget("target") { ArmorClass = ArmorClass, Health = Vitality.Full(100_000) }]);
        var hits = 0;
        double sum = 0, squares = 0;
        for (var i = 0; i < Throws; i++)
        {
            double harm = AutomationRun.Of(tree, input, dice).OfType<AutomationOutcome.Damaged>().Sum(one => one.Total);
            hits += harm > 0 ? 1 : 0;
            sum += harm;
            squares += harm * harm;
        }

        var odds = AttackOdds.Of(bonus, ArmorClass);
        var chance = odds.Hits / (double)AttackOdds.Outcomes;
        var expected = odds.Expected(damage.AsSpan());
        var mean = (double)expected.Numerator / (double)expected.Denominator;
        var sigma = Math.Sqrt(Math.Max(0.0001, (squares / Throws) - (mean * mean)) / Throws);
        return Math.Abs(hits - (Throws * chance)) <= 3 * Math.Sqrt(Throws * chance * (1 - chance)) && Math.Abs((sum / Throws) - mean) <= 3 * sigma;
    }

    private static int AgainstEverybody(string what, ImmutableArray<AutomationNode> tree, AutomationActor actor, int slot, int level)
    {
        var runs = 0;
        foreach (var (kind, of) in _targets)
        {
            var input = new AutomationInput(actor, of(actor), slot, level, Magic: slot > 0);
            var outcomes = AutomationRun.Of(tree, input, DiceCup.FromText($"{what}/{kind}"));
            foreach (var waits in outcomes.OfType<AutomationOutcome.Waits>()) AutomationRun.Of(waits.Terms.Do, input, DiceCup.FromText($"{what}/{kind}/later"), waits.Who);

            outcomes.OfType<AutomationOutcome.Damaged>().ShouldAllBe(harm => harm.Total >= 0 && harm.After.Current >= 0 && harm.After.Current <= harm.After.Maximum, what);
            runs++;
        }

        return runs;
    }
}
