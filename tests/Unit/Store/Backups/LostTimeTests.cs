using Guildhall.Store.Backups;

namespace Guildhall.Tests.Unit.Store.Backups;

public sealed class LostTimeTests
{
    private static readonly DateTimeOffset At = new(2030, 5, 20, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Nothing_was_lost_where_nothing_changed_since() =>
        LostTime.Tell(SealedBytes.Manifest(key: null, At), SealedBytes.Facts(At), At.AddHours(1)).ShouldStartWith("Nothing was lost");

    [Fact]
    public void What_was_lost_reaches_from_the_backup_to_the_newest_change() =>
        LostTime.Tell(SealedBytes.Manifest(key: null, At), SealedBytes.Facts(At.AddSeconds(90)), At.AddHours(1)).ShouldStartWith("Lost: the last 90 s");

    [Fact]
    public void Where_nothing_is_left_to_compare_with_the_age_of_the_backup_is_told() =>
        LostTime.Tell(SealedBytes.Manifest(key: null, At), live: null, At.AddHours(1)).ShouldContain("3,600 s ago");

    [Fact]
    public void A_database_that_never_saw_a_change_lost_nothing() =>
        LostTime.Tell(SealedBytes.Manifest(key: null, At, SealedBytes.Facts(null)), SealedBytes.Facts(null), At).ShouldStartWith("Nothing was lost");
}
