using Guildhall.Core.Commands;
using Guildhall.Core.Settings;

namespace Guildhall.Tests.Unit.Pipeline.Sample;

internal sealed class SampleSettings
{
    [Setting, Range(10, 3600)]
    public TimeSpan TurnClock { get; init; } = TimeSpan.FromSeconds(90);

    [Setting, Range(1, 8)]
    public int Seats { get; init; } = 4;

    [Setting]
    public Mood Mood { get; init; } = Mood.Merry;

    [Setting]
    public bool Loud { get; init; }

    public int NoSetting { get; init; } = 7;
}
