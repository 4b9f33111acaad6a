using System.Reflection;
using System.Text.Json.Serialization;
using Guildhall.Core.Chance;
using Guildhall.Modules.Delve.Rules;
using Guildhall.Modules.Delve.State;

namespace Guildhall.Tests.Unit.Modules.Delve;

public sealed class DelveStoryTests
{
    [Theory]
    [InlineData(typeof(DelveEvent))]
    [InlineData(typeof(DelveCommand))]
    public void Every_kind_has_a_written_name(Type hierarchy)
    {
        var kinds = hierarchy.GetNestedTypes(BindingFlags.Public).Where(hierarchy.IsAssignableFrom);
        var written = hierarchy.GetCustomAttributes<JsonDerivedTypeAttribute>().Select(attribute => attribute.DerivedType);

        written.OrderBy(type => type.Name, StringComparer.Ordinal).ShouldBe(kinds.OrderBy(type => type.Name, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_kind_of_event_happens_when_enough_delves_are_played()
    {
        var happened = Enumerable.Range(0, 150)
            .SelectMany(number => new DelvePlayer($"kinds/{number}", careful: number % 2 == 0, experience: number % 5 * 70).PlayToTheEnd().Events)
            .Select(DelveFold.KindOf)
            .Distinct(StringComparer.Ordinal);

        var kinds = typeof(DelveEvent).GetNestedTypes(BindingFlags.Public).Select(type => type.Name);
        kinds.Except(happened, StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void A_button_of_an_earlier_moment_does_nothing()
    {
        var player = new DelvePlayer("stale");
        player.Do(new DelveCommand.Start("stale", default, default, null, 90, DelvePlayer.Hero(0))).ShouldBeTrue();

        player.Do(new DelveCommand.Search(DelvePlayer.Hero(0).UserId) { Stamp = player.State.Stamp + 1 }).ShouldBeFalse();
        player.LastRefusal.ShouldStartWith("delve.stale");
        player.Do(new DelveCommand.Search(DelvePlayer.Hero(0).UserId) { Stamp = player.State.Stamp }).ShouldBeTrue();
    }

    [Fact]
    public void Who_goes_home_early_leaves_the_dungeon_to_the_others_and_does_not_come_back()
    {
        var player = new DelvePlayer("home", heroes: 2).PlayToTheEnd(most: 0);
        var (first, second) = (DelvePlayer.Hero(0), DelvePlayer.Hero(1));

        player.Do(new DelveCommand.Abandon(first.UserId)).ShouldBeFalse();
        player.LastRefusal.ShouldStartWith("delve.others-play");
        player.Do(new DelveCommand.Leave(first.UserId)).ShouldBeTrue();
        player.State.Phase.ShouldBe(DelvePhase.Exploring);
        player.State.HeroOf(first.UserId).ShouldBeNull();

        player.Do(new DelveCommand.Search(first.UserId)).ShouldBeFalse();
        player.LastRefusal.ShouldStartWith("delve.went-home");
        player.Do(new DelveCommand.Join(first)).ShouldBeFalse();
        player.LastRefusal.ShouldStartWith("delve.went-home");
        player.Do(new DelveCommand.Join(DelvePlayer.Hero(2))).ShouldBeTrue();
        player.State.Party.Keys.ShouldBe(["h2", "h3"]);

        player.Do(new DelveCommand.Leave(second.UserId)).ShouldBeTrue();
        player.Do(new DelveCommand.Leave(DelvePlayer.Hero(2).UserId)).ShouldBeTrue();
        player.State.Outcome.ShouldBe(DelveOutcome.Left);
    }

    [Fact]
    public void Whoever_runs_the_community_ends_a_delve_for_all()
    {
        var player = new DelvePlayer("warden", heroes: 2).PlayToTheEnd(most: 0);

        player.Do(new DelveCommand.Abandon(DelvePlayer.Hero(5).UserId, ForAll: true)).ShouldBeTrue();
        player.State.Outcome.ShouldBe(DelveOutcome.Abandoned);
    }

    [Fact]
    public void A_short_rest_that_would_do_nothing_is_kept_for_later()
    {
        var player = new DelvePlayer("idle", heroes: 2).PlayToTheEnd(most: 0);
        var user = DelvePlayer.Hero(0).UserId;
        player.Do(new DelveCommand.Rest(user, Long: false)).ShouldBeFalse();
        player.LastRefusal.ShouldStartWith("delve.rest-not-yet");
        var ready = player.State with { SetOff = true };
        var rest = DelveGame.Decide(ready, new DelveCommand.Rest(user, Long: false), DiceCup.FromText("rest"), DateTimeOffset.UnixEpoch);
        rest.TryGet(out _, out var refusal).ShouldBeFalse();
        refusal!.Code.ShouldBe("delve.rest-for-nothing");

        var hurt = ready.With("h1", who => who with { Health = who.Health with { Current = 1 } });
        DelveGame.Decide(hurt, new DelveCommand.Rest(user, Long: false), DiceCup.FromText("rest"), DateTimeOffset.UnixEpoch).TryGet(out _, out _).ShouldBeTrue();
    }

    [Fact]
    public void Nobody_acts_in_somebody_elses_turn()
    {
        var player = new DelvePlayer("turns", heroes: 2).PlayToTheEnd(most: 0);
        player.PlayUntilAFight();
        var waiting = player.State.Party.Values.First(hero => hero.Key != player.State.Fight!.Current);

        player.Do(new DelveCommand.Attack(waiting.Hero!.UserId, null, null)).ShouldBeFalse();
        player.LastRefusal.ShouldStartWith("delve.not-your-turn");
    }

    [Fact]
    public void Somebody_who_is_not_of_the_party_is_told_so()
    {
        var player = new DelvePlayer("stranger");
        player.Do(new DelveCommand.Start("stranger", default, default, null, 90, DelvePlayer.Hero(0)));

        player.Do(new DelveCommand.Search(DelvePlayer.Hero(5).UserId)).ShouldBeFalse();
        player.LastRefusal.ShouldStartWith("delve.not-in-party");
    }

    [Fact]
    public void The_clock_passes_over_an_absent_hero_and_waits_when_nobody_is_left()
    {
        var player = new DelvePlayer("clock", heroes: 2).PlayToTheEnd(most: 0);
        player.PlayUntilAFight();

        while (player.State.Fight?.EndsAt is { } endsAt)
        {
            player.Do(new DelveCommand.TimeOut(), endsAt.AddSeconds(-1)).ShouldBeFalse("the clock has not run out yet");
            player.Do(new DelveCommand.TimeOut(), endsAt).ShouldBeTrue();
        }

        var left = player.State.Party.Values.Where(hero => hero.Stands).ToList();
        (player.State.Phase == DelvePhase.Ended || left.All(hero => hero.Away)).ShouldBeTrue();
    }
}
