using System.Net;
using System.Net.Sockets;

namespace Guildhall.Tests.Scenarios.Host;

public sealed class StartTests : IDisposable
{
    private const int Usage = 2;
    private const int Address = 3;
    private const int DataInUse = 4;
    private const int DataUnusable = 5;
    private const int Damaged = 6;

    private readonly TempDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task A_port_that_is_taken_ends_the_start_with_one_message()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var url = $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}";
        Check(await HostProcess.RunAsync(_directory.Path, "", "--urls", url), Address, url);
    }

    [Fact]
    public async Task A_second_server_on_the_same_data_is_refused()
    {
        await using var first = await Hall.OpenAsync(_directory.Path);
        Check(await HostProcess.RunAsync(_directory.Path, "", "--urls", "http://127.0.0.1:0"), DataInUse, $"process {first.Process.Id}");
        (await first.Http.GetAsync("/healthz/ready")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_damaged_database_is_left_alone_and_named()
    {
        var data = Directory.CreateDirectory(Path.Combine(_directory.Path, "data")).FullName;
        var file = Path.Combine(data, "guildhall.db");
        await File.WriteAllTextAsync(file, new string('x', 10_000));
        Check(await HostProcess.RunAsync(_directory.Path, "", "--urls", "http://127.0.0.1:0"), Damaged, file);
        (await File.ReadAllTextAsync(file)).ShouldBe(new string('x', 10_000));
    }

    [Fact]
    public async Task A_data_directory_that_cannot_be_made_is_named()
    {
        var file = Path.Combine(_directory.Path, "file");
        await File.WriteAllTextAsync(file, "");
        Check(await HostProcess.RunAsync(_directory.Path, "", "--data", Path.Combine(file, "data")), DataUnusable, file);
    }

    [Theory]
    [InlineData("--Guildhall:Pipeline:Burst=0", "Guildhall:Pipeline:Burst is 0; 1 to 10000")]
    [InlineData("--Guildhall:Pipeline:Burst=many", "Guildhall:Pipeline:Burst is 'many'")]
    [InlineData("--Guildhall:Web:GuestsPerMinute=0", "Guildhall:Web:GuestsPerMinute is 0; 1 to 100000")]
    [InlineData("--urls=nowhere", "Urls is 'nowhere'")]
    [InlineData("--urls=http://localhost:99999", "'http://localhost:99999'; a port from 0 to 65535")]
    [InlineData("--urls=http://127.0.0.1:65536", "a port from 0 to 65535")]
    [InlineData("--urls=ftp://127.0.0.1", "http and https are spoken, not ftp")]
    [InlineData("--urls=http://localhost:0", "Urls is 'http://localhost:0'")]
    [InlineData("--Store:Sessions:DynamoDb:Table=ab", "Store:Sessions:DynamoDb:Table is 'ab'; 3 to 255")]
    [InlineData("--Store:Sessions:DynamoDb:Region=eu-central-1", "Store:Sessions:DynamoDb:Region is set, but Store:Sessions:DynamoDb:Table is not")]
    [InlineData("rnu", "rnu")]
    [InlineData("--no-such-option", "--no-such-option")]
    public async Task A_wrong_setting_is_named_with_what_is_allowed_and_what_was_given(string argument, string message) =>
        Check(await HostProcess.RunAsync(_directory.Path, "", argument), Usage, message);

    [Fact]
    public async Task The_command_line_wins_over_the_environment_and_that_over_the_file()
    {
        await File.WriteAllTextAsync(Path.Combine(_directory.Path, "appsettings.json"), """{"Guildhall":{"Pipeline":{"Burst":-1,"LaneLength":-1,"PollSeconds":-1}}}""");
        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Guildhall__Pipeline__LaneLength"] = "-2",
            ["Guildhall__Pipeline__PollSeconds"] = "15",
            ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
            ["GUILDHALL_DATA"] = Path.Combine(_directory.Path, "elsewhere"),
        };
        await using (var fromFile = HostProcess.Start(_directory.Path, environment))
        {
            (await fromFile.WaitAsync()).ShouldBe(Usage);
            fromFile.Errors.ShouldContain("Burst is -1");
        }

        await using (var fromEnvironment = HostProcess.Start(_directory.Path, environment, "--Guildhall:Pipeline:Burst=5"))
        {
            (await fromEnvironment.WaitAsync()).ShouldBe(Usage);
            fromEnvironment.Errors.ShouldContain("LaneLength is -2");
        }

        await using var open = HostProcess.Start(_directory.Path, environment, "--Guildhall:Pipeline:Burst=5", "--Guildhall:Pipeline:LaneLength", "6");
        (await open.AddressAsync()).Host.ShouldBe("127.0.0.1");
        File.Exists(Path.Combine(_directory.Path, "elsewhere", "guildhall.db")).ShouldBeTrue();
    }

    [Fact]
    public async Task Help_and_version_need_no_data()
    {
        var help = await HostProcess.RunAsync(_directory.Path, "", "--help");
        help.Code.ShouldBe(0);
        foreach (var verb in new[] { "run", "play", "doctor", "session", "migrate", "Exit codes" })
        {
            help.Output.ShouldContain(verb);
        }

        var version = await HostProcess.RunAsync(_directory.Path, "", "--version");
        version.Code.ShouldBe(0);
        Version.TryParse(version.Output.Trim(), out _).ShouldBeTrue();
        Directory.EnumerateFileSystemEntries(_directory.Path).ShouldBeEmpty();
    }

    private static void Check((int Code, string Output, string Errors) ended, int code, string message)
    {
        ended.Code.ShouldBe(code, ended.Errors);
        ended.Errors.ShouldContain(message);
        ended.Errors.ShouldNotContain("   at ", Case.Sensitive, "no stack trace");
        ended.Errors.Trim().Split('\n').Length.ShouldBeLessThanOrEqualTo(2);
    }
}
