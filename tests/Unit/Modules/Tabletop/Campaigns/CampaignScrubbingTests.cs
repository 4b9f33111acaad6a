using System.Diagnostics;
using Guildhall.Core.Chance;
using Guildhall.Core.Ids;
using Guildhall.Core.Sessions;
using Guildhall.Modules.Tabletop.Campaigns.Rules;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Tests.Unit.Fakes;
using Xunit.Abstractions;
using Runner = Guildhall.Core.Sessions.SessionRunner<
    Guildhall.Modules.Tabletop.Campaigns.Rules.CampaignGame,
    Guildhall.Modules.Tabletop.Campaigns.State.CampaignState,
    Guildhall.Modules.Tabletop.Campaigns.State.CampaignCommand,
    Guildhall.Modules.Tabletop.Campaigns.State.CampaignEvent>;

namespace Guildhall.Tests.Unit.Modules.Tabletop.Campaigns;

/// <summary>Going forth and back through the log of a campaign.</summary>
public sealed class CampaignScrubbingTests(ITestOutputHelper output)
{
    private const int Near = 150;

    [Fact]
    public async Task Each_step_forth_and_back_and_by_leaps_is_the_state_that_a_fresh_fold_gives()
    {
        var log = new ListedSessions(Play(checks: 20));
        var runner = new Runner(log);
        var steps = log.Rows.Count;
        steps.ShouldBeGreaterThan(10 * Near);
        var dice = DiceCup.FromText("leaps");
        output.WriteLine($"{steps} commands, {log.Rows[^1].After} events");
        List<double> took = [];
        foreach (var step in Enumerable.Range(1, Near).Concat(Enumerable.Range(steps - Near, Near).Reverse()).Concat(Enumerable.Range(0, 100).Select(_ => dice.Roll(steps))))
        {
            var began = Stopwatch.GetTimestamp();
            var shown = (await runner.ReplayAsync(log.Head, step, CancellationToken.None)).ShouldNotBeNull();
            took.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            (shown.Step, shown.Steps).ShouldBe((step, steps));
            CanonicalJson.HashOf(CanonicalJson.Write(shown.After)).ShouldBe(log.Rows[step - 1].StateHash);
        }

        took.Sort();
        output.WriteLine($"a step: {took[took.Count / 2]:0.00} ms in the middle, {took.Average():0.00} ms on average, {took.Max():0.0} ms at most");
        var alone = Stopwatch.GetTimestamp();
        await new Runner(log).ReplayAsync(log.Head, steps, CancellationToken.None);
        output.WriteLine($"the last step by a fresh fold: {Stopwatch.GetElapsedTime(alone).TotalMilliseconds:0.0} ms");
    }

    [Fact]
    public async Task Of_a_log_that_was_written_anew_nothing_old_is_shown()
    {
        var log = new ListedSessions(Play());
        var runner = new Runner(log);
        var step = log.Rows.Count - 1;
        await runner.ReplayAsync(log.Head, step, CancellationToken.None);
        log.Rows = runner.Rename(log.Rows, TablePlayer.UserOf(1), "Nobody");

        var shown = (await runner.ReplayAsync(log.Head, step, CancellationToken.None)).ShouldNotBeNull();

        shown.Before.Heroes["h1"].Name.ShouldBe("Nobody");
        CanonicalJson.HashOf(CanonicalJson.Write(shown.After)).ShouldBe(log.Rows[step - 1].StateHash);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1_000_000, null)]
    [InlineData(null, null)]
    public async Task A_step_beyond_the_log_is_its_nearest(int? step, int? shown)
    {
        var log = new ListedSessions(Play());
        (await new Runner(log).ReplayAsync(log.Head, step, CancellationToken.None))!.Step.ShouldBe(shown ?? log.Rows.Count);
    }

    /// <summary>The rows of a campaign's log.</summary>
    /// <param name="checks">Rolled between its steps, which makes it longer.</param>
    private static List<SessionCommit> Play(int checks = 0)
    {
        var player = new TablePlayer("scrubbing").Open("thirteenth-stroke", heroes: 4);
        while (player.State.Phase != CampaignPhase.Ended)
        {
            player.Step();
            for (var check = 0; check < checks; check++) _ = player.Give(new CampaignCommand.Test(TablePlayer.UserOf(1), null, Ability.Strength, null, false, null, RollMode.Normal, false));
        }

        List<SessionCommit> rows = [];
        var (state, at) = (CampaignState.Initial, 0);
        foreach (var (command, seed, now, count) in player.Commands)
        {
            var events = player.Log.GetRange(at, count);
            state = events.Aggregate(state, CampaignGame.Apply);
            rows.Add(new SessionCommit(new Id<Session>(new Guid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)), at, at + count)
            {
                Game = CampaignGame.Key,
                EngineVersion = CampaignGame.EngineVersion,
                Room = "table",
                Guild = "hall",
                Actor = command.User,
                RequestId = $"r{rows.Count}",
                At = now,
                Seed = seed,
                Command = CanonicalJson.Write(command),
                Events = CanonicalJson.Write(events),
                StateHash = CanonicalJson.HashOf(CanonicalJson.Write(state)),
                Finished = false,
            });
            at += count;
        }

        return rows;
    }
}
