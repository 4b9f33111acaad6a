namespace Guildhall.Tests.Unit.Pipeline.Sample;

internal enum Mood
{
    Merry,
    VeryGrim,
}
