using Guildhall.Core.Chance;
using Guildhall.Core.Sessions;
using Guildhall.Rules.FifthEdition.Battles;
using Guildhall.Rules.FifthEdition.Content;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Battles;

public sealed class BattleFuzzTests
{
    private const int MostSteps = 160;

    private static readonly string[] _fields =
    [
        "............\n............\n............\n............\n............\n............\n............\n............\n............\n............\n............\n............",
        "ambient dim\nlight 2,2 20 20\n............\n..o.........\n.......##...\n.......##...\n.........~~.\n.........~~.\n..v.........\n......^.....\n....,,,,....\n....,..,O...\n............\n........+...",
        "ambient dark\ndiagonals 5-10-5\nfog 8,8 10\n############\n#..........#\n#..........#\n#..........#\n#.....'....#\n#..........#\n#..........#\n#..........#\n#..........#\n#..........#\n#..........#\n############",
    ];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Folding_the_events_of_any_battle_gives_its_state_and_every_state_survives_being_written(int seed)
    {
        var dice = DiceCup.FromText($"fuzz-{seed}");
        var state = Arena.Begin(Setup(seed, dice), dice);
        var folded = state;
        for (var step = 0; step < MostSteps && state.Phase == BattlePhase.Fighting; step++)
        {
            var before = CanonicalJson.Write(state);
            var events = Arena.Decide(state, Wish(state, dice), dice);
            CanonicalJson.Write(state).ShouldBe(before);
            foreach (var happened in events)
            {
                var read = CanonicalJson.Read<BattleEvent>(CanonicalJson.Write(happened));
                state = Battle.Apply(state, happened);
                folded = Battle.Apply(folded, read);
            }

            var written = CanonicalJson.Write(state);
            CanonicalJson.HashOf(CanonicalJson.Write(folded)).ShouldBe(CanonicalJson.HashOf(written));
            folded = CanonicalJson.Read<BattleState>(written);
            CanonicalJson.HashOf(CanonicalJson.Write(folded)).ShouldBe(CanonicalJson.HashOf(written));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Nobody_stands_in_a_wall_or_in_somebody_else_and_budgets_never_fall_below_nothing(int seed)
    {
        var dice = DiceCup.FromText($"bodies-{seed}");
        var state = Arena.Begin(Setup(seed, dice), dice);
        for (var step = 0; step < MostSteps && state.Phase == BattlePhase.Fighting; step++)
        {
            state = Arena.After(state, Wish(state, dice), dice);
            foreach (var one in state.Combatants)
            {
                one.Budget.Actions.ShouldBeGreaterThanOrEqualTo(0);
                one.Budget.Feet.ShouldBeGreaterThanOrEqualTo(0);
                one.Health.Current.ShouldBeInRange(0, one.Health.Maximum);
                if (one.Present) one.Space.Cells().ShouldAllBe(cell => state.Field!.Map.Contains(cell) && !state.Field.Map[cell].IsSolid());
            }
        }
    }

    /// <summary>Mostly what a mind wants, often anything legal at all.</summary>
    private static BattleCommand Wish(BattleState state, DiceCup dice)
    {
        var seat = state.Question?.Seat ?? state.Active;
        return dice.Below(3) > 0 ? BattleMind.Choose(state, seat, dice) : AnyLegal.Command(state, seat, dice);
    }

    private static BattleSetup Setup(int seed, DiceCup dice)
    {
        var field = Arena.Drawn(_fields[seed % _fields.Length].Split('\n'));
        var keys = Compendium.Creatures.All.Where(creature => creature.Size <= Guildhall.Rules.FifthEdition.CreatureSize.Large).Select(creature => creature.Key).ToList();
        List<Entrant> entrants = [];
        for (var i = 0; i < 4; i++)
        {
            entrants.Add(Arena.Creature(dice.Pick(keys), i % 2, 1 + (3 * (i / 2)), 1 + (8 * (i % 2)), $"one-{i}") with
            {
                Played = i == 0,
                AsksReactions = i == 0 && seed % 2 == 0,
                Surprised = i == 3,
            });
        }

        var rules = new HouseRules
        {
            Criticals = (CriticalRule)(seed % 2),
            Flanking = (FlankingRule)(seed % 3),
            Initiative = (InitiativeRule)(seed % 4),
            Diagonals = field.Map.Diagonals,
        };
        return new BattleSetup(field, [.. entrants]) { Rules = rules, Sunlight = seed % 5 == 0, InLair = seed % 7 == 0 };
    }
}
