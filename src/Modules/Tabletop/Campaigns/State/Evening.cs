using System.Collections.Immutable;

namespace Guildhall.Modules.Tabletop.Campaigns.State;

/// <summary>An evening the group means to play.</summary>
/// <param name="Number">From 1, never used twice.</param>
/// <param name="At">When it begins, with the zone's offset of that day.</param>
/// <param name="Zone">Whose clocks: a name of the IANA database.</param>
internal sealed record Evening(int Number, DateTimeOffset At, string Zone, EveningRhythm Rhythm)
{
    /// <summary>Hours before an evening at which everybody is reminded; at 0 it begins.</summary>
    public static ImmutableArray<int> Reminders { get; } = [24, 1, 0];

    /// <summary>Who said what.</summary>
    public ImmutableArray<EveningReply> Answers { get => field.IsDefault ? [] : field; init; }

    /// <summary>When it comes again, by the clocks of its zone; null where it does not.</summary>
    public DateTimeOffset? Next()
    {
        var days = Rhythm switch
        {
            EveningRhythm.Once => 0,
            EveningRhythm.Weekly => 7,
            EveningRhythm.Fortnightly => 14,
            EveningRhythm.FourWeekly => 28,
        };
        return days == 0 ? null : EveningTime.At(At.DateTime.AddDays(days), TimeZoneInfo.FindSystemTimeZoneById(Zone));
    }
}
