using Guildhall.Core.Chance;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Battles;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Content;
using Guildhall.Rules.FifthEdition.Creatures;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Bench.Platform.Battles;

/// <summary>Every attack of every creature, thrown many times through the engine, beside its exact odds.</summary>
/// <param name="Profiles">Attacks tried.</param>
/// <param name="FirstOff">Those outside of three sigma, for hits or for damage, the first time: of so many, chance alone puts some there.</param>
/// <param name="HitsOff">Those of them whose share of hits lies outside with ten times the throws, where chance has no second say but a fault stays.</param>
/// <param name="DamageOff">Those of them whose mean damage does.</param>
internal sealed record ClosedForm(int Profiles, int FirstOff, int HitsOff, int DamageOff)
{
    private const int Armor = 15;

    /// <summary>How many more throws decide about what chance may have put outside.</summary>
    private const int Again = 10;

    public static ClosedForm Measure(int throws)
    {
        var dice = DiceCup.FromText("closed-form");
        var sum = new ClosedForm(0, 0, 0, 0);
        foreach (var creature in Compendium.Creatures.All)
        {
            var profile = CombatProfile.Of(new CombatantSource.Creature(creature.Key));
            foreach (var action in profile.Actions)
            {
                if (action.Timing != ActionTiming.Action || action.Spell is not null) continue;
                if (action.Do is not [AutomationNode.Each { Of: EachOf.First, Do: [AutomationNode.Attack { AdvantageIf: null } attack] }]) continue;
                var (hits, damage) = One(profile, action, attack, throws, dice);
                var off = !hits || !damage;
                if (off) (hits, damage) = One(profile, action, attack, throws * Again, dice);
                if (!hits || !damage) Console.WriteLine($"  off: {creature.Key}/{action.Key}");
                sum = new ClosedForm(sum.Profiles + 1, sum.FirstOff + (off ? 1 : 0), sum.HitsOff + (hits ? 0 : 1), sum.DamageOff + (damage ? 0 : 1));
            }
        }

        return sum;
    }

    /// <summary>The damage that comes first: neither is the dummy grappled nor the attacker hurt, so what depends on that does not come.</summary>
    private static AutomationNode.Damage? First(IEnumerable<AutomationNode> steps) => steps
        .SelectMany(step => step is AutomationNode.If fork ? fork.Else : [step])
        .OfType<AutomationNode.Damage>()
        .FirstOrDefault();

    private static (bool Hits, bool Damage) One(CombatProfile profile, CombatAction action, AutomationNode.Attack attack, int throws, DiceCup dice)
    {
        var alone = profile with { Traits = [], Actions = [action with { Use = null }], Routines = [], LegendaryActions = 0, Features = [] };
        var dummy = profile with { Key = "monster.dummy", ArmorClass = Armor, HitPoints = 1_000_000, Traits = [], Actions = [], Routines = [], Features = [], Regeneration = null, LegendaryActions = 0, LegendaryResistance = 0, Defenses = Defenses.None };
        var x = 4 + Footprint.EdgeOf(profile.Size) - 1 + (attack.Reach > 0 ? 1 : 3);
        var setup = new BattleSetup(
            new Battlefield(new BattleMap(16, [.. Enumerable.Repeat(Terrain.Floor, 16 * 16)])),
            [new Entrant("one", new CombatantSource.Made(alone), 0, new Cell(4, 4)), new Entrant("dummy", new CombatantSource.Made(dummy), 1, new Cell(x, 4))]);
        var state = Battle.Apply(BattleState.Initial, Battle.Decide(BattleState.Initial, new BattleCommand.Begin(setup), dice).Value);
        state = Battle.Apply(state, new BattleEvent.TurnStarted(0, state.Order.IndexOf(0), new TurnBudget(1, true, true, 30, 0)));
        var (hits, sum, squares) = (0, 0.0, 0.0);
        for (var i = 0; i < throws; i++)
        {
            var events = Battle.Decide(state, new BattleCommand.Act(0, action.Key) { Targets = [1] }, dice).Value;
            if (events.OfType<BattleEvent.Attacked>().First().Roll.Outcome != AttackOutcome.Miss) hits++;
            double harm = events.OfType<BattleEvent.Hurt>().FirstOrDefault()?.Roll.Total ?? 0;
            sum += harm;
            squares += harm * harm;
        }

        var odds = AttackOdds.Of(attack.Bonus ?? profile.SpellAttack, Armor);
        var p = odds.Hits / (double)AttackOdds.Outcomes;
        var hitsFit = Math.Abs(hits - (throws * p)) <= 3 * Math.Sqrt(throws * p * (1 - p));
        if (First(attack.Hit) is not { } main) return (hitsFit, true);
        var expected = odds.Expected(main.Dice.AsSpan());
        var mean = (double)expected.Numerator / (double)expected.Denominator;
        var variance = (squares - (sum * sum / throws)) / (throws - 1);
        return (hitsFit, Math.Abs((sum / throws) - mean) <= (3 * Math.Sqrt(variance / throws)) + 1e-9);
    }
}
