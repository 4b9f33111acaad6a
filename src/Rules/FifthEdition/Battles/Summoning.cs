using System.Collections.Immutable;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Content;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Newcomers in the middle of a battle.</summary>
internal static class Summoning
{
    public static void Bring(StepRun run, AutomationNode.Summon summon)
    {
        var story = run.Story;
        var caster = story[run.Seat];
        if (SourceOf(run, caster.Profile, summon.Creature) is not { } source) return;
        var casting = summon.Span.Until == SpanEnd.Spell ? StepEffects.Carrier(run) : run.Casting;
        var count = summon.Weight > 0 ? run.Share(summon.Weight) : Math.Min(10, summon.Count + (summon.PerSlot * run.Above));
        var beside = run.At is { } at && run.Figures.Summons ? new Cell(at.X / 2, at.Y / 2) : caster.At;
        if (summon.Replaces) Dismiss(story, run.Seat, summon.Creature);
        for (var i = 0; i < count && story.State.Combatants.Length < Battle.MostCombatants; i++)
        {
            var seat = story.State.Combatants.Length;
            var newcomer = new Combatant(seat, $"{summon.Creature}-{seat}", source, caster.Side, beside, Vitality.Full(CombatProfile.Of(source).HitPoints))
            {
                SummonedBy = run.Seat,
                Initiative = caster.Initiative,
                Casting = casting,
            };
            Join(story, newcomer, run.Seat);
        }
    }

    private static CombatantSource? SourceOf(StepRun run, CombatProfile caster, string key)
    {
        if (Compendium.Spirits.TryFind(key, out var spirit)) return new CombatantSource.Made(SpiritProfile.Of(spirit, caster, run.Figures.Action, run.Slot));
        return Compendium.Creatures.TryFind(key, out _) ? new CombatantSource.Creature(key) : null;
    }

    /// <summary>Earlier creatures of the kind, whatever their variant, give way to the new one.</summary>
    private static void Dismiss(BattleStory story, int seat, string creature)
    {
        var kind = $"monster.{creature[..creature.LastIndexOf('-')]}-";
        foreach (var one in story.State.Combatants)
        {
            if (one.SummonedBy == seat && one.Present && one.Profile.Key.StartsWith(kind, StringComparison.Ordinal)) story.Tell(new BattleEvent.Left(one.Seat, LeaveReason.Vanished));
        }
    }

    /// <summary>Something of a body goes on by itself, right after its turn.</summary>
    public static void Add(BattleStory story, int seat, string creature)
    {
        var one = story[seat];
        if (story.State.Combatants.Length >= Battle.MostCombatants) return;
        var source = new CombatantSource.Creature(creature);
        var number = story.State.Combatants.Length;
        var foe = Moves.NearestFoe(story.State, seat);
        var at = foe is null ? one.At : one.Space.Cells().MinBy(cell => Grid.GridDistance.Feet(new Grid.Footprint(cell), foe.Space, story.State.Map.Diagonals));
        Join(story, new Combatant(number, $"{creature}-{number}", source, one.Side, at, Vitality.Full(CombatProfile.Of(source).HitPoints)) { SummonedBy = seat, Initiative = one.Initiative, Mind = one.Mind }, seat);
    }

    /// <summary>An ooze becomes two of half its hit points.</summary>
    public static void Split(BattleStory story, int seat)
    {
        var one = story[seat];
        if (one.Health.Current < 10 || story.State.Combatants.Length >= Battle.MostCombatants) return;
        var half = one.Health.Current / 2;
        var size = (CreatureSize)Math.Max(0, (int)one.Profile.Size - 1);
        var source = one.Source is CombatantSource.Creature or CombatantSource.Hero ? new CombatantSource.Made(one.Profile with { Size = size }) : one.Source;
        story.Tell(new BattleEvent.HealthChanged(seat, seat, "split", [], one.Health with { Current = one.Health.Current - half }));
        var newcomer = new Combatant(story.State.Combatants.Length, $"{one.Name}-{story.State.Combatants.Length}", source, one.Side, one.At, Vitality.Full(half)) { SummonedBy = seat, Initiative = one.Initiative, Mind = one.Mind };
        Join(story, newcomer, seat);
    }

    /// <summary>Sets a newcomer down near where it is to be; its turn comes right after that of whom it follows.</summary>
    private static void Join(BattleStory story, Combatant newcomer, int beside)
    {
        var edge = Grid.Footprint.EdgeOf(newcomer.Profile.Size);
        // On the side of the foe, so that neither side gains by where the map's north is.
        var foe = Moves.NearestFoe(story.State, beside)?.Seat ?? -1;
        if (Places.FreeNear(story.State, newcomer.At, edge, newcomer.Seat, 8, toward: foe) is not { } at) return;
        var order = story.State.Order;
        var place = order.IndexOf(beside);
        ImmutableArray<int> after = place < 0 ? order.Add(newcomer.Seat) : order.Insert(place + 1, newcomer.Seat);
        story.Tell(new BattleEvent.Joined(newcomer with { At = at }, after));
        Opening.Arm(story, newcomer.Seat);
    }
}
