using System.Globalization;
using Guildhall.Store.Backups;

namespace Guildhall.Tests.Unit.Store.Backups;

public sealed class BackupRetentionTests
{
    private static readonly DateTimeOffset Now = new(2030, 5, 20, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_newest_stay_and_of_each_day_before_them_the_newest()
    {
        var backups = Enumerable.Range(0, 40).Select(number => Made(Now.AddHours(-6 * number))).ToList();

        var gone = Names(backups, keep: 4, days: 3);

        var kept = backups.Select(backup => backup.Name).Except(gone, StringComparer.Ordinal).ToList();
        kept.ShouldBe(["20-12", "20-06", "20-00", "19-18", "18-18", "17-18"]);
    }

    [Fact]
    public void As_many_as_are_kept_are_no_surplus_and_one_more_is()
    {
        var backups = Enumerable.Range(0, 3).Select(number => Made(Now.AddHours(-number))).ToList();

        Names(backups, keep: 3, days: 0).ShouldBeEmpty();
        Names(backups, keep: 2, days: 0).ShouldBe(["20-10"]);
    }

    [Fact]
    public void However_old_they_are_the_newest_stay()
    {
        Names([Made(Now.AddYears(-3)), Made(Now.AddYears(-4))], keep: 1, days: 30).Count.ShouldBe(1);
    }

    [Fact]
    public void Damaged_ones_are_neither_counted_nor_taken_away()
    {
        var damaged = Made(Now) with { Name = "damaged", Fault = "it is cut off" };

        Names([damaged, Made(Now.AddHours(-1)), Made(Now.AddHours(-2))], keep: 1, days: 0).ShouldBe(["20-10"]);
    }

    private static ShelvedBackup Made(DateTimeOffset at) =>
        new(at.ToString("dd-HH", CultureInfo.InvariantCulture), 100, SealedBytes.Manifest(key: null, at), Fault: null);

    private static List<string> Names(IEnumerable<ShelvedBackup> backups, int keep, int days) =>
        [.. BackupRetention.Surplus(backups, keep, days, Now).Select(backup => backup.Name)];
}
