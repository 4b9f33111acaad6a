using Guildhall.Tests.Scenarios.Discord.Strangers;
using Microsoft.Data.Sqlite;

namespace Guildhall.Tests.Scenarios.Backups;

public sealed class BucketTests
{
    [StrangerFact]
    public async Task A_backup_is_copied_to_a_bucket_in_parts_and_restored_from_there()
    {
        await using var store = await ObjectStore.StartAsync();
        using var hall = new BackupHall(store.Settings);
        await hall.DoAsync("migrate");
        await FillAsync(hall.Database, megabytes: 40);

        (await hall.DoAsync("backup", "create")).ShouldContain("Copied to s3://");
        var size = new FileInfo(hall.Backups.Single()).Length;
        size.ShouldBeGreaterThan(32L << 20);
        (await hall.DoAsync("backup", "list", "--from", ObjectStore.Place)).ShouldContain("whole");
        Directory.Delete(hall.Data, recursive: true);

        (await hall.DoAsync("backup", "verify", "--from", ObjectStore.Place)).ShouldContain("The backup is sound.");
        await hall.DoAsync("backup", "restore", "--from", ObjectStore.Place);
        await hall.DoAsync("migrate");
    }

    [StrangerFact]
    public async Task A_backup_is_named_by_its_address_and_one_that_is_not_there_is_told_of()
    {
        await using var store = await ObjectStore.StartAsync();
        using var hall = new BackupHall(store.Settings);
        await hall.DoAsync("migrate");
        await hall.DoAsync("backup", "create");

        await hall.DoAsync("backup", "verify", $"{ObjectStore.Place}/{Path.GetFileName(hall.Backups.Single())}");
        var missing = await hall.RunAsync("backup", "verify", $"{ObjectStore.Place}/none.ghbackup");

        missing.ExitCode.ShouldBe(1);
        missing.Errors.ShouldContain("cannot be used");
    }

    [StrangerFact]
    public async Task Without_its_keys_a_bucket_says_which_variables_are_missing()
    {
        await using var store = await ObjectStore.StartAsync();
        using var hall = new BackupHall(store.Settings.Where(setting => !setting.Key.StartsWith("AWS", StringComparison.Ordinal)));

        var missing = await hall.RunWithAsync([new("AWS_ACCESS_KEY_ID", ""), new("AWS_SECRET_ACCESS_KEY", "")], "backup", "list", "--from", ObjectStore.Place);

        missing.ExitCode.ShouldBe(1);
        missing.Errors.ShouldContain("AWS_ACCESS_KEY_ID");
    }

    private static async Task FillAsync(string database, int megabytes)
    {
        await using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "CREATE TABLE ballast (content BLOB); WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < @count) INSERT INTO ballast SELECT randomblob(1048576) FROM n";
        command.Parameters.AddWithValue("@count", megabytes);
        await command.ExecuteNonQueryAsync();
    }
}
