using System.Net;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;

namespace Guildhall.Tests.Scenarios.Host;

public sealed class ToolTests : IDisposable
{
    private readonly TempDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task The_doctor_finds_nothing_where_all_is_well_and_leaves_nothing_behind()
    {
        var seen = await HostProcess.RunAsync(_directory.Path, "", "doctor", "--urls", $"http://127.0.0.1:{FreePort()}");
        seen.Code.ShouldBe(0, seen.Output);
        foreach (var look in new[] { "data directory", "database", "disk space", "clock", "address", "web client" })
        {
            seen.Output.ShouldContain(look);
        }

        Directory.EnumerateFileSystemEntries(_directory.Path).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_doctor_looks_beside_a_running_server()
    {
        await using var hall = await Hall.OpenAsync(_directory.Path);
        var seen = await HostProcess.RunAsync(_directory.Path, "", "doctor", "--urls", hall.Address.ToString());
        seen.Code.ShouldBe(0, seen.Output);
        seen.Output.ShouldContain("is sound");
        seen.Output.ShouldContain("A Guildhall server answers");
    }

    [Fact]
    public async Task The_doctor_fails_where_the_port_is_another_programs()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var seen = await HostProcess.RunAsync(_directory.Path, "", "doctor", "--urls", $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}");
        seen.Code.ShouldBe(1);
        seen.Output.ShouldContain("FAIL  address");
    }

    [Theory]
    [InlineData("")]
    [InlineData("data")]
    public async Task The_doctor_names_a_file_that_stands_where_the_data_directory_should(string below)
    {
        var file = Path.Combine(_directory.Path, "file");
        await File.WriteAllTextAsync(file, "");
        var seen = await HostProcess.RunAsync(
            _directory.Path, "", "doctor", "--data", Path.Combine(file, below), "--urls", $"http://127.0.0.1:{FreePort()}");
        seen.Code.ShouldBe(1);
        seen.Output.ShouldContain($"'{file}' is a file");
    }

    [Fact]
    public async Task The_doctor_fails_where_the_database_is_damaged()
    {
        var data = Directory.CreateDirectory(Path.Combine(_directory.Path, "data")).FullName;
        await File.WriteAllTextAsync(Path.Combine(data, "guildhall.db"), new string('x', 10_000));
        var seen = await HostProcess.RunAsync(_directory.Path, "", "doctor", "--urls", $"http://127.0.0.1:{FreePort()}");
        seen.Code.ShouldBe(1);
        seen.Output.ShouldContain("FAIL  database");
    }

    [Fact]
    public async Task Migrating_makes_a_database_that_the_tools_can_read()
    {
        (await HostProcess.RunAsync(_directory.Path, "", "session", "list")).Code.ShouldBe(5);
        (await HostProcess.RunAsync(_directory.Path, "", "migrate")).Code.ShouldBe(0);
        var listed = await HostProcess.RunAsync(_directory.Path, "", "session", "list", "--running");
        listed.Code.ShouldBe(0, listed.Errors);
        listed.Output.ShouldContain("No session is running.");
    }

    [Fact]
    public async Task A_session_that_does_not_exist_cannot_be_replayed()
    {
        await HostProcess.RunAsync(_directory.Path, "", "migrate");
        (await HostProcess.RunAsync(_directory.Path, "", "session", "replay", "nonsense")).Code.ShouldBe(2);
        var replayed = await HostProcess.RunAsync(_directory.Path, "", "session", "replay", new string('0', 32));
        replayed.Code.ShouldBe(1);
        replayed.Errors.ShouldContain("There is no session");
    }

    [Fact]
    public async Task The_ledger_is_proved_and_a_purse_that_was_tampered_with_is_named()
    {
        await HostProcess.RunAsync(_directory.Path, "", "migrate");
        var sound = await HostProcess.RunAsync(_directory.Path, "", "ledger", "verify");
        sound.Code.ShouldBe(0, sound.Errors);
        sound.Output.ShouldContain("is sound");

        await AlterAsync("INSERT INTO accounts (id, balance) VALUES ('user:forger', 1000)");
        var forged = await HostProcess.RunAsync(_directory.Path, "", "ledger", "verify");
        forged.Code.ShouldBe(1, forged.Errors);
        forged.Output.ShouldContain("FAIL  user:forger: holds 1000, its journal says 0");
        forged.Output.ShouldContain("Spending is locked");

        (await HostProcess.RunAsync(_directory.Path, "", "ledger", "unlock")).Code.ShouldBe(1);
        await AlterAsync("DELETE FROM accounts WHERE id = 'user:forger'");
        (await HostProcess.RunAsync(_directory.Path, "", "ledger", "verify")).Output.ShouldContain("locked");
        (await HostProcess.RunAsync(_directory.Path, "", "ledger", "unlock")).Code.ShouldBe(0);
        (await HostProcess.RunAsync(_directory.Path, "", "ledger", "verify")).Output.ShouldContain("open");
    }

    [Fact]
    public async Task Dead_letters_are_listed_and_tried_again()
    {
        await HostProcess.RunAsync(_directory.Path, "", "migrate");
        var none = await HostProcess.RunAsync(_directory.Path, "", "outbox", "list");
        none.Code.ShouldBe(0, none.Errors);
        (await HostProcess.RunAsync(_directory.Path, "", "outbox", "replay")).Code.ShouldBe(1);

        await AlterAsync("INSERT INTO outbox (id, stream, news, attempts, dead, fault) VALUES (7, 'user:x', '{}', 15, 1, 'KeyNotFoundException')");
        var listed = await HostProcess.RunAsync(_directory.Path, "", "outbox", "list");
        listed.Code.ShouldBe(1);
        listed.Output.ShouldContain("KeyNotFoundException");
        var replayed = await HostProcess.RunAsync(_directory.Path, "", "outbox", "replay", "7");
        replayed.Code.ShouldBe(0, replayed.Errors);
        (await HostProcess.RunAsync(_directory.Path, "", "outbox", "list")).Code.ShouldBe(0);
    }

    private async Task AlterAsync(string sql)
    {
        await using var database = new SqliteConnection($"Data Source={Path.Combine(_directory.Path, "data", "guildhall.db")};Pooling=False");
        await database.OpenAsync();
        await using var command = database.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
