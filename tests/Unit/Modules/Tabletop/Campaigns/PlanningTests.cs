using Guildhall.Core.Sessions;
using Guildhall.Modules.Tabletop.Campaigns.State;

namespace Guildhall.Tests.Unit.Modules.Tabletop.Campaigns;

/// <summary>Evenings of a campaign: read as people write them, planned, answered, come.</summary>
public sealed class PlanningTests
{
    private static readonly TimeZoneInfo _berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    // A Thursday.
    private static readonly DateTimeOffset _now = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("2026-02-05 19:30", "2026-02-05T19:30:00+01:00")]
    [InlineData("5.7.2026 8:05", "2026-07-05T08:05:00+02:00")]
    [InlineData("2026-02-05", "2026-02-05T19:00:00+01:00")]
    [InlineData("friday 20:00", "2026-01-02T20:00:00+01:00")]
    [InlineData("donnerstag", "2026-01-08T19:00:00+01:00")]
    [InlineData("Morgen 18:15", "2026-01-02T18:15:00+01:00")]
    [InlineData("in 3 days", "2026-01-04T13:00:00+01:00")]
    [InlineData("in 2 stunden", "2026-01-01T15:00:00+01:00")]
    [InlineData("2026-03-29 02:30", "2026-03-29T03:30:00+02:00")]
    public void A_time_is_read_as_people_write_it(string typed, string moment) => EveningTime.Read(typed, _berlin, _now)!.Value.ToString("yyyy-MM-ddTHH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(moment);

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("in 0 days")]
    [InlineData("in 1001 weeks")]
    [InlineData("2026-13-01 10:00")]
    [InlineData("friday 25:00")]
    public void What_is_no_time_is_none(string typed) => EveningTime.Read(typed, _berlin, _now).ShouldBeNull();

    [Fact]
    public void An_evening_is_planned_answered_and_comes_again_at_the_same_hour_across_a_change_of_clocks()
    {
        var player = new TablePlayer("evenings").Open("thirteenth-stroke", heroes: 2);
        var first = EveningTime.At(new DateTime(2026, 3, 25, 19, 30, 0), _berlin);
        player.Give(new CampaignCommand.Plan(TablePlayer.UserOf(1), first, "Europe/Berlin", EveningRhythm.Weekly)).ShouldBeNull();
        player.Give(new CampaignCommand.Plan(TablePlayer.UserOf(3), first, "Europe/Berlin", EveningRhythm.Once))!.Code.ShouldBe("campaign.not-at-the-table");
        player.Give(new CampaignCommand.Plan(TablePlayer.UserOf(1), new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero), "UTC", EveningRhythm.Once))!.Code.ShouldBe("campaign.evening-past");

        player.Give(new CampaignCommand.Answer(new Person(TablePlayer.UserOf(2), "Ben"), null, EveningAnswer.Maybe)).ShouldBeNull();
        player.Give(new CampaignCommand.Answer(new Person(TablePlayer.UserOf(2), "Ben"), 1, EveningAnswer.Yes)).ShouldBeNull();
        player.Give(new CampaignCommand.Answer(new Person(TablePlayer.UserOf(2), "Ben"), 1, EveningAnswer.Yes))!.Code.ShouldBe("campaign.answered-already");
        player.State.Evenings.Single().Answers.Single().Says.ShouldBe(EveningAnswer.Yes);
        player.Give(new CampaignCommand.Remind(1, 24))!.Code.ShouldBe("campaign.stale", "it is not near yet");

        var next = new Evening(1, first, "Europe/Berlin", EveningRhythm.Weekly).Next()!.Value;
        next.DateTime.ShouldBe(new DateTime(2026, 4, 1, 19, 30, 0));
        next.Offset.ShouldBe(TimeSpan.FromHours(2));
        CanonicalJson.Write(CanonicalJson.Read<CampaignState>(CanonicalJson.Write(player.State))).ShouldBe(CanonicalJson.Write(player.State));
    }

    [Fact]
    public void When_its_time_has_come_it_is_told_and_the_next_one_stands_in_the_calendar()
    {
        // The player's clock goes on by a minute with each command, from 18:00.
        var player = new TablePlayer("evenings come").Open("thirteenth-stroke", heroes: 1);
        player.Give(new CampaignCommand.Plan(TablePlayer.UserOf(1), new DateTimeOffset(2026, 1, 2, 18, 5, 0, TimeSpan.Zero), "UTC", EveningRhythm.Fortnightly)).ShouldBeNull();
        for (var press = 0; press < 6; press++) player.Give(new CampaignCommand.Pause(TablePlayer.UserOf(1)));

        player.Give(new CampaignCommand.Remind(1, 0)).ShouldBeNull();

        player.State.Evenings.Single().ShouldBe(player.State.Evenings.Single() with { Number = 2, At = new DateTimeOffset(2026, 1, 16, 18, 5, 0, TimeSpan.Zero) });
        player.Give(new CampaignCommand.Remind(1, 0))!.Code.ShouldBe("campaign.stale", "the same evening does not come twice");
        player.Give(new CampaignCommand.CallOff(TablePlayer.UserOf(1), null)).ShouldBeNull();
        player.State.Evenings.ShouldBeEmpty();
    }
}
