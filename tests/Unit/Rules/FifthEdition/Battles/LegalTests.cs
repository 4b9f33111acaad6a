using Guildhall.Core.Chance;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition.Battles;
using Guildhall.Rules.FifthEdition.Content;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Battles;

public sealed class LegalTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 12)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Whatever_is_offered_is_accepted(int seed)
    {
        var dice = DiceCup.FromText($"offered-{seed}");
        var state = Arena.Begin(Melee(dice), dice);
        for (var step = 0; step < 60 && state.Phase == BattlePhase.Fighting; step++)
        {
            var seat = state.Question?.Seat ?? state.Active;
            foreach (var legal in Battle.Legal(state, seat))
            {
                var command = AnyLegal.Of(state, legal, dice);
                Battle.Decide(state, command, dice).Refusal.ShouldBeNull($"{legal.Key}: {command}");
            }

            state = Arena.After(state, AnyLegal.Command(state, seat, dice), dice);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Whatever_is_not_offered_is_refused(int seed)
    {
        var dice = DiceCup.FromText($"refused-{seed}");
        var state = Arena.Begin(Melee(dice), dice);
        for (var step = 0; step < 40 && state.Phase == BattlePhase.Fighting; step++)
        {
            var seat = state.Active;
            var legal = Battle.Legal(state, seat);
            var keys = legal.Where(one => one.Kind == LegalKind.Act).Select(one => one.Key).ToHashSet(StringComparer.Ordinal);
            var profile = state[seat].Profile;
            foreach (var key in BasicActions.All.Concat(profile.Actions.Select(action => action.Key)).Append("no-such-action").Where(key => !keys.Contains(key)))
            {
                Arena.Refused(state, new BattleCommand.Act(seat, key)).ShouldNotBeNull(key);
                Arena.Refused(state, new BattleCommand.Act(seat, key) { Targets = [1 - (seat % 2)] }).ShouldNotBeNull(key);
            }

            foreach (var one in legal.Where(one => one is { Kind: LegalKind.Act, Least: 1 }))
            {
                var untouchable = Enumerable.Range(0, state.Combatants.Length).Where(other => !one.Targets.Contains(other)).ToList();
                foreach (var other in untouchable) Arena.Refused(state, new BattleCommand.Act(seat, one.Key) { Targets = [other] }).ShouldNotBeNull($"{one.Key} at {other}");
                Arena.Refused(state, new BattleCommand.Act(seat, one.Key)).ShouldNotBeNull(one.Key);
            }

            var places = legal.Where(one => one.Kind == LegalKind.Move).SelectMany(one => one.Places).Select(place => place.At).ToHashSet();
            for (var tried = 0; tried < 10; tried++)
            {
                var cell = new Cell(dice.Below(20), dice.Below(20));
                (Arena.Refused(state, new BattleCommand.Move(seat, cell)) is null).ShouldBe(places.Contains(cell), $"{cell}");
            }

            var waiting = state.Order.First(other => other != seat);
            Battle.Legal(state, waiting).ShouldBeEmpty();
            Arena.Refused(state, new BattleCommand.EndTurn(waiting))!.Code.ShouldBe("battle.not-your-turn");
            state = Arena.After(state, AnyLegal.Command(state, seat, dice), dice);
        }
    }

    [Fact]
    public void Where_an_area_may_lie_is_bounded_by_its_range()
    {
        var setup = new BattleSetup(Arena.Open(60, 5), [Arena.Made(Arena.Caster("fireball"), 0, 0, 2), Arena.Creature("ogre", 1, 20, 2)]);
        var state = Arena.Turn(Arena.Begin(setup, DiceCup.FromText("range")), 0);

        Arena.Refused(state, Fireball(30)).ShouldBeNull();
        Arena.Refused(state, Fireball(31)).ShouldNotBeNull();
        Arena.Refused(state, new BattleCommand.Act(0, "spell.fireball")).ShouldNotBeNull();
        Arena.Refused(state, Fireball(10) with { Slot = 2 }).ShouldNotBeNull();
        Arena.Refused(state, Fireball(10) with { Slot = 9 }).ShouldBeNull();
        Arena.Refused(state, Fireball(10) with { Toward = new Heading(1, 0) }).ShouldNotBeNull();

        static BattleCommand.Act Fireball(int x) => new(0, "spell.fireball") { At = GridPoint.MiddleOf(new Cell(x, 2)) };
    }

    private static BattleSetup Melee(DiceCup dice)
    {
        var keys = Compendium.Creatures.All.Select(creature => creature.Key).ToList();
        return new BattleSetup(Arena.Open(20, 20), [Arena.Creature(dice.Pick(keys), 0, 3, 5), Arena.Creature(dice.Pick(keys), 1, 8, 5), Arena.Creature("mage", 0, 3, 12), Arena.Creature("goblin-boss", 1, 8, 12)]);
    }
}
