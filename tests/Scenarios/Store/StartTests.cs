using Guildhall.Store;
using Guildhall.Store.Migrating;
using Guildhall.Store.Sqlite;

namespace Guildhall.Tests.Scenarios.Store;

public sealed class StartTests : IDisposable
{
    private readonly string _directory = StoreFixture.NewDirectory();

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public async Task A_second_server_on_the_same_directory_is_refused_and_told_who_holds_it()
    {
        await using (await StoreFixture.OpenAsync(_directory))
        {
            var refused = await Should.ThrowAsync<DataDirectoryInUseException>(() => StoreFixture.OpenAsync(_directory));
            refused.Message.ShouldContain(_directory);
            refused.Message.ShouldContain($"process {Environment.ProcessId}");
            refused.Message.ShouldContain("Stop the other server");
        }

        await using var next = await StoreFixture.OpenAsync(_directory);
        (await next.ScalarAsync<long>("SELECT 1")).ShouldBe(1);
    }

    [Fact]
    public async Task A_tool_reads_beside_a_server_what_it_commits_and_writes_nothing()
    {
        await using var server = await StoreFixture.OpenAsync(_directory);
        await using var tool = await StoreFixture.OpenAsync(_directory, change: options => options with { Access = StoreAccess.Beside });

        await server.AnswerAsync(Sample.Reply("one"));

        (await tool.ScalarAsync<long>("SELECT count(*) FROM replies")).ShouldBe(1);
        await Should.ThrowAsync<Exception>(() => tool.ScalarAsync<long>("DELETE FROM replies"));
        await Should.ThrowAsync<Core.Storage.StoreUnavailableException>(() => tool.AnswerAsync(Sample.Reply("two")));
    }

    [Fact]
    public async Task A_tool_reads_without_a_server_too_and_says_so_where_there_is_nothing_to_read()
    {
        await Should.ThrowAsync<DataDirectoryUnusableException>(
            () => StoreFixture.OpenAsync(_directory, change: options => options with { Access = StoreAccess.Beside }));
        await (await StoreFixture.OpenAsync(_directory)).DisposeAsync();

        await using var tool = await StoreFixture.OpenAsync(_directory, change: options => options with { Access = StoreAccess.Beside });
        (await tool.ScalarAsync<long>("SELECT count(*) FROM replies")).ShouldBe(0);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_named_and_left_alone()
    {
        var file = Path.Combine(_directory, "guildhall.db");
        var content = string.Concat(Enumerable.Repeat("This is a shopping list. ", 400));
        await File.WriteAllTextAsync(file, content);

        var damaged = await Should.ThrowAsync<DatabaseDamagedException>(() => StoreFixture.OpenAsync(_directory));

        damaged.Message.ShouldContain(file);
        damaged.Message.ShouldContain("backup");
        (await File.ReadAllTextAsync(file)).ShouldBe(content);
    }

    [Fact]
    public async Task A_database_with_overwritten_pages_is_refused()
    {
        await using (var fixture = await StoreFixture.OpenAsync(_directory))
        {
            await Task.WhenAll(Enumerable.Range(0, 200).Select(number => fixture.AnswerAsync(Sample.Reply($"{number}", body: new('x', 500)))));
        }

        await using (var file = File.OpenWrite(Path.Combine(_directory, "guildhall.db")))
        {
            file.Position = file.Length / 2;
            await file.WriteAsync(Enumerable.Repeat((byte)0x5A, 8_192).ToArray());
        }

        await Should.ThrowAsync<DatabaseDamagedException>(() => StoreFixture.OpenAsync(_directory));
    }

    [Fact]
    public async Task A_directory_that_cannot_be_is_refused_with_its_name()
    {
        var file = Path.Combine(_directory, "file");
        await File.WriteAllTextAsync(file, "");

        var unusable = await Should.ThrowAsync<DataDirectoryUnusableException>(() => StoreFixture.OpenAsync(Path.Combine(file, "data")));

        unusable.Message.ShouldContain(Path.Combine(file, "data"));
    }

    [Fact]
    public void A_disk_that_is_full_at_the_start_is_called_full()
    {
        using var metrics = new StoreMetrics();
        using var database = new SqliteDatabase(new() { DataDirectory = _directory }, metrics);
        Migration[] migrations =
        [
            new("store", 1, "greedy", "PRAGMA max_page_count = 20; CREATE TABLE greedy (content BLOB); INSERT INTO greedy VALUES (zeroblob(1000000))"),
        ];

        Should.Throw<DiskFullException>(() => database.OpenForWriting(migrations, Sample.Now)).Message.ShouldContain("Free some space");
    }

    [Fact]
    public void The_secret_is_made_once_and_gives_each_purpose_a_key_of_its_own()
    {
        var options = new StoreOptions { DataDirectory = _directory, Secret = null };
        var first = ServerSecret.Load(options);
        var again = ServerSecret.Load(options);
        var file = Path.Combine(_directory, ServerSecret.FileName);

        again.KeyFor("dice").ShouldBe(first.KeyFor("dice"));
        first.KeyFor("dice").Length.ShouldBe(32);
        first.KeyFor("tokens").ShouldNotBe(first.KeyFor("dice"));
        File.ReadAllBytes(file).Length.ShouldBe(32);
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Fact]
    public void A_secret_that_is_given_leaves_no_file_and_must_be_whole()
    {
        var given = new StoreOptions { DataDirectory = _directory, Secret = Convert.ToBase64String(new byte[32]) };

        ServerSecret.Load(given).KeyFor("dice").ShouldBe(ServerSecret.Load(given).KeyFor("dice"));
        File.Exists(Path.Combine(_directory, ServerSecret.FileName)).ShouldBeFalse();
        foreach (var wrong in new[] { Convert.ToBase64String(new byte[31]), Convert.ToBase64String(new byte[33]), "no Base64" })
        {
            Should.Throw<StoreStartException>(() => ServerSecret.Load(given with { Secret = wrong })).Message.ShouldContain("GUILDHALL_SECRET");
        }
    }

    [Fact]
    public async Task A_secret_file_of_another_length_is_refused()
    {
        await File.WriteAllBytesAsync(Path.Combine(_directory, ServerSecret.FileName), new byte[31]);
        Should.Throw<StoreStartException>(() => ServerSecret.Load(new() { DataDirectory = _directory, Secret = null })).Message.ShouldContain("holds 31");
    }
}
