using Guildhall.Core.Sessions;
using Guildhall.Modules.Delve.Rules;
using Guildhall.Modules.Delve.State;
using Guildhall.Rules.Dungeons;
using Xunit.Abstractions;

namespace Guildhall.Tests.Unit.Modules.Delve;

public sealed class DelveFuzzTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_delve_comes_to_an_end_and_refuses_nothing_that_was_legal()
    {
        var outcomes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var commands = 0;
        for (var number = 0; number < 100; number++)
        {
            var player = new DelvePlayer($"end/{number}").PlayToTheEnd();
            player.State.Phase.ShouldBe(DelvePhase.Ended, $"seed end/{number}");
            player.Refusals.ShouldBe(0, player.LastRefusal);
            commands += player.Log.Count;
            var outcome = player.State.Outcome!.Value.ToString();
            outcomes[outcome] = outcomes.GetValueOrDefault(outcome) + 1;
        }

        output.WriteLine($"{commands} commands; {string.Join(", ", outcomes)}");
    }

    [Theory]
    [InlineData(DungeonDifficulty.Easy, 80, 100)]
    [InlineData(DungeonDifficulty.Normal, 65, 98)]
    [InlineData(DungeonDifficulty.Hard, 30, 80)]
    public void Careful_parties_come_home_as_often_as_the_difficulty_promises(DungeonDifficulty difficulty, int fewest, int most)
    {
        const int Delves = 80;
        var won = Enumerable.Range(0, Delves)
            .Select(number => new DelvePlayer($"careful/{number}", heroes: 4, DungeonSize.Small, difficulty, careful: true).PlayToTheEnd())
            .Count(player => player.State.Outcome == DelveOutcome.Won);

        output.WriteLine($"{difficulty}: {won} of {Delves} won");
        (won * 100 / Delves).ShouldBeInRange(fewest, most);
    }

    [Fact]
    public void Folding_a_log_and_executing_it_again_give_the_same_events_and_hashes()
    {
        var runner = new SessionRunner<DelveGame, DelveState, DelveCommand, DelveEvent>(null!);
        for (var number = 0; number < 100; number++)
        {
            var player = new DelvePlayer($"replay/{number}").PlayToTheEnd();

            var report = runner.Replay(player.Log);

            report.Divergences.ShouldBeEmpty($"seed replay/{number}");
            report.Reexecuted.ShouldBe(player.Log.Count);
            report.StateHash.ShouldBe(player.Log[^1].StateHash);
        }
    }
}
