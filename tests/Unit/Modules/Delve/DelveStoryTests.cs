using System.Reflection;
using System.Text.Json.Serialization;
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
