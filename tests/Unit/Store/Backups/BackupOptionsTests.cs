using Guildhall.Store.Backups;

namespace Guildhall.Tests.Unit.Store.Backups;

public sealed class BackupOptionsTests
{
    [Theory]
    [InlineData(0, 1, 0)]
    [InlineData(168, 10_000, 3_650)]
    public void Both_ends_of_the_ranges_are_allowed(int hours, int keep, int days) =>
        new BackupOptions { EveryHours = hours, Keep = keep, KeepDays = days }.Validate();

    [Theory]
    [InlineData(-1, 1, 0, "EveryHours")]
    [InlineData(169, 1, 0, "EveryHours")]
    [InlineData(6, 0, 0, "Keep")]
    [InlineData(6, 10_001, 0, "Keep")]
    [InlineData(6, 1, -1, "KeepDays")]
    [InlineData(6, 1, 3_651, "KeepDays")]
    public void What_is_out_of_range_is_named_with_what_was_given(int hours, int keep, int days, string key) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new BackupOptions { EveryHours = hours, Keep = keep, KeepDays = days }.Validate())
            .Message.ShouldContain($"Guildhall:Backups:{key} must be");

    [Fact]
    public void Copies_elsewhere_need_a_key()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new BackupOptions { CopyTo = "/mnt/nas" }.Validate()).Message.ShouldContain(BackupKey.Variable);
        new BackupOptions { CopyTo = "/mnt/nas", Key = SealedBytes.Key }.Validate();
    }

    [Theory]
    [InlineData("s3://ab", false)]
    [InlineData("s3://abc", true)]
    [InlineData("s3://my.bucket-1/some/where/", true)]
    [InlineData("s3://my_bucket", false)]
    [InlineData("s3://", false)]
    [InlineData("/mnt/nas", true)]
    public void A_place_for_copies_is_a_folder_or_a_bucket(string place, bool isOne)
    {
        var options = new BackupOptions { CopyTo = place, Key = SealedBytes.Key };
        if (isOne)
        {
            options.Validate();
        }
        else
        {
            Should.Throw<ArgumentOutOfRangeException>(options.Validate).Message.ShouldContain("s3://bucket/prefix");
        }
    }

    [Theory]
    [InlineData("AAAA")]
    [InlineData("not base64!")]
    public void A_key_that_is_none_is_refused_without_being_repeated(string text) =>
        Should.Throw<ArgumentOutOfRangeException>(() => BackupKey.Parse(text)).Message.ShouldNotContain(text);

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void No_key_is_no_key(string? text) => BackupKey.Parse(text).ShouldBeNull();
}
