using Guildhall.Tests.Scenarios.Support;
using Microsoft.Data.Sqlite;

namespace Guildhall.Tests.Scenarios.Backups;

public sealed class BackupVerbTests : IDisposable
{
    private readonly BackupHall _hall = new();

    public void Dispose() => _hall.Dispose();

    [Fact]
    public async Task A_backup_is_made_listed_and_verified()
    {
        await _hall.DoAsync("migrate");
        await File.WriteAllBytesAsync(Path.Combine(_hall.Data, "secret.key"), new byte[32]);

        var created = await _hall.DoAsync("backup", "create");

        created.ShouldContain("SQLite, encrypted");
        created.ShouldContain("The server's secret is in it.");
        (await _hall.DoAsync("backup", "list")).ShouldContain("whole");
        var verified = await _hall.DoAsync("backup", "verify");
        verified.ShouldContain("every chunk is authentic");
        verified.ShouldContain("every page is sound");
        verified.ShouldContain("The backup is sound.");
        Directory.GetFileSystemEntries(Path.Combine(_hall.Data, "backups")).Length.ShouldBe(1);
    }

    [Fact]
    public async Task Without_a_key_a_loud_warning_is_given_and_the_secret_left_out()
    {
        await _hall.DoAsync("migrate");
        await File.WriteAllBytesAsync(Path.Combine(_hall.Data, "secret.key"), new byte[32]);

        var created = await _hall.RunWithAsync([new("GUILDHALL_BACKUP_KEY", "")], "backup", "create");

        created.ExitCode.ShouldBe(0, created.Errors);
        created.Errors.ShouldStartWith("WARNING: the backup will not be encrypted");
        created.Output.ShouldContain("The server's secret is not in it.");
        (await _hall.DoAsync("backup", "verify")).ShouldContain("not encrypted");
    }

    [Fact]
    public async Task Copies_elsewhere_without_a_key_are_a_wrong_setting()
    {
        var refused = await _hall.RunWithAsync([new("GUILDHALL_BACKUP_KEY", ""), new("Guildhall__Backups__CopyTo", _hall.Folder)], "backup", "list");

        refused.ExitCode.ShouldBe(2);
        refused.Errors.ShouldContain("Guildhall:Backups:CopyTo needs GUILDHALL_BACKUP_KEY");
    }

    [Fact]
    public async Task Damage_is_named_and_nothing_is_restored_from_it()
    {
        await _hall.DoAsync("migrate");
        await _hall.DoAsync("backup", "create");
        var before = await File.ReadAllBytesAsync(_hall.Database);
        var backup = _hall.Backups.Single();
        var bytes = await File.ReadAllBytesAsync(backup);
        bytes[bytes.Length / 2] ^= 1;
        await File.WriteAllBytesAsync(backup, bytes);

        (await _hall.RunAsync("backup", "verify")).ExitCode.ShouldBe(6);
        var refused = await _hall.RunAsync("backup", "restore", "--force");
        refused.ExitCode.ShouldBe(6, refused.Output);
        refused.Errors.ShouldContain("is damaged");

        (await File.ReadAllBytesAsync(_hall.Database)).ShouldBe(before);
        _hall.Asides.ShouldBeEmpty();
        await File.WriteAllBytesAsync(backup, bytes[..^10]);
        var listed = await _hall.RunAsync("backup", "list");
        listed.ExitCode.ShouldBe(1);
        listed.Output.ShouldContain($"FAIL  {Path.GetFileName(backup)}");
    }

    [Fact]
    public async Task Live_data_is_put_aside_only_when_told_to_and_never_deleted()
    {
        await _hall.DoAsync("migrate");
        await File.WriteAllBytesAsync(Path.Combine(_hall.Data, "secret.key"), new byte[32]);
        await _hall.DoAsync("backup", "create");
        await ExecuteAsync("INSERT INTO users (id, name, blocked, created_at) VALUES ('x', 'Later', 0, 0)");
        await File.WriteAllBytesAsync(Path.Combine(_hall.Data, "secret.key"), [.. Enumerable.Repeat((byte)7, 32)]);

        var refused = await _hall.RunAsync("backup", "restore");
        refused.ExitCode.ShouldBe(1);
        refused.Errors.ShouldContain("--force");
        (await ExecuteAsync("SELECT count(*) FROM users")).ShouldBe(1L);

        (await _hall.DoAsync("backup", "restore", "--force")).ShouldContain("is kept");

        (await ExecuteAsync("SELECT count(*) FROM users")).ShouldBe(0L);
        (await File.ReadAllBytesAsync(Path.Combine(_hall.Data, "secret.key"))).ShouldBe(new byte[32]);
        var aside = _hall.Asides.Single();
        (await ExecuteAsync("SELECT count(*) FROM users", Path.Combine(aside, "guildhall.db"))).ShouldBe(1L);
        (await File.ReadAllBytesAsync(Path.Combine(aside, "secret.key")))[0].ShouldBe((byte)7);
    }

    [Fact]
    public async Task While_a_server_holds_the_directory_nothing_is_restored_but_backups_are_made()
    {
        await using var host = await RunningHost.StartAsync(_hall.Data, _hall.Environment);
        await _hall.DoAsync("backup", "create");

        var refused = await _hall.RunAsync("backup", "restore", "--force");

        refused.ExitCode.ShouldBe(4);
        refused.Errors.ShouldContain("in use");
        _hall.Asides.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_restore_that_was_cut_off_between_two_moves_keeps_the_server_from_starting_empty_until_it_is_run_again()
    {
        await _hall.DoAsync("migrate");
        await _hall.DoAsync("backup", "create");
        File.Move(_hall.Database, _hall.Database + ".moved");
        await File.WriteAllTextAsync(Path.Combine(_hall.Data, "restore.unfinished"), "");

        var refused = await _hall.RunAsync("migrate");
        refused.ExitCode.ShouldBe(5);
        refused.Errors.ShouldContain("Run 'guildhall backup restore' again");
        File.Exists(_hall.Database).ShouldBeFalse();

        await _hall.DoAsync("backup", "restore");
        await _hall.DoAsync("migrate");
    }

    [Fact]
    public async Task A_backup_made_with_another_key_says_so()
    {
        await _hall.DoAsync("migrate");
        await _hall.DoAsync("backup", "create");

        var other = await _hall.RunWithAsync([new("GUILDHALL_BACKUP_KEY", Convert.ToBase64String(new byte[32]))], "backup", "verify");

        other.ExitCode.ShouldBe(1);
        other.Errors.ShouldContain("another key");
    }

    private async Task<object?> ExecuteAsync(string sql, string? file = null)
    {
        await using var connection = new SqliteConnection($"Data Source={file ?? _hall.Database};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }
}
