using System.Security.Cryptography;
using Dapper;
using Guildhall.Core.Processes;
using Guildhall.Store;
using Guildhall.Tests.Scenarios.Backups;
using Guildhall.Tests.Scenarios.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;

namespace Guildhall.Tests.Scenarios.Cluster;

/// <summary>The ways to PostgreSQL and RabbitMQ are encrypted, and who is at their ends is looked at.</summary>
public sealed class EncryptionTests
{
    private static readonly string Secret = Convert.ToBase64String(SHA256.HashData("a secret for all processes"u8));

    [FactOnCluster]
    public async Task A_door_and_a_worker_play_over_encrypted_ways_alone()
    {
        using var certificates = TestCertificates.Make();
        await using var postgres = await PostgresServer.StartEncryptedAsync(certificates);
        await using var rabbit = await RabbitServer.StartAsync(certificates);
        var database = await postgres.NewDatabaseAsync();
        await using var door = await StartAsync("api,scheduler,relay");
        await using var worker = await StartAsync("worker");
        await using var connection = new NpgsqlConnection(database);
        await UntilAsync(async () => await connection.ExecuteScalarAsync<long>("SELECT count(*) FROM worker_queues") == 16);

        var ada = await Player.SignInAsync(door.Http, "Ada");
        (await ada.SayAsync("lobby", "r1", "roll", new KeyValuePair<string, string>("dice", "1d1+41"))).Body.ShouldContain("42");

        var ways = (await connection.QueryAsync<(bool Ssl, string Version)>(
            "SELECT ssl, version FROM pg_stat_ssl JOIN pg_stat_activity USING (pid) WHERE application_name = 'guildhall'")).AsList();
        ways.Count.ShouldBeGreaterThanOrEqualTo(2);
        ways.ShouldAllBe(way => way.Ssl && way.Version == "TLSv1.3");
        (await (await door.Http.GetAsync(new Uri("/healthz/ready", UriKind.Relative))).Content.ReadAsStringAsync()).ShouldContain("\"name\":\"broker\",\"state\":\"up\"");
        var backup = await HostProgram.RunAsync(door.Environment, "backup", "create");
        backup.ExitCode.ShouldBe(0, backup.Errors);
        foreach (var process in new[] { door, worker })
        {
            process.Log.ShouldNotContain("\"LogLevel\":\"Error\"");
            (await process.StopAsync()).ShouldBe(0);
        }

        Task<RunningHost> StartAsync(string roles) => RunningHost.StartAsync(
            data: null,
            new("Store__ConnectionString", database),
            new("Broker__ConnectionString", rabbit.Address),
            new("Broker__RootCertificate", certificates.Authority),
            new("Guildhall__Roles", roles),
            new("GUILDHALL_SECRET", Secret));
    }

    [PostgresFact]
    public async Task A_database_that_is_not_spoken_to_as_it_should_be_stops_the_start_and_says_why()
    {
        using var certificates = TestCertificates.Make();
        using var others = TestCertificates.Make();
        await using var postgres = await PostgresServer.StartEncryptedAsync(certificates);
        var database = await postgres.NewDatabaseAsync();
        var plain = database.Replace("SSL Mode=VerifyFull", "SSL Mode=Disable", StringComparison.Ordinal);

        await ShouldRefuseAsync("no encryption", plain);
        await ShouldRefuseAsync("'Root Certificate' must name a file", database.Replace(certificates.Authority, others.Authority, StringComparison.Ordinal));
        await ShouldRefuseAsync("'Root Certificate' must name a file", database[..database.IndexOf(";Root", StringComparison.Ordinal)]);
        await ShouldRefuseAsync("missing.pem", database.Replace(certificates.Authority, "/nowhere/missing.pem", StringComparison.Ordinal));
        await ShouldRefuseAsync("'Root Certificate' must name a file", database.Replace(certificates.Authority, certificates.Key, StringComparison.Ordinal));
    }

    [PostgresFact]
    public async Task A_database_of_another_name_is_not_believed()
    {
        using var certificates = TestCertificates.Make("another.example");
        await using var postgres = await PostgresServer.StartEncryptedAsync(certificates, checksName: false);
        var database = await postgres.NewDatabaseAsync();

        await ShouldRefuseAsync("the certificate must name the host", database.Replace("VerifyCA", "VerifyFull", StringComparison.Ordinal));
    }

    [FactOnCluster]
    public async Task A_broker_that_is_not_to_be_trusted_stops_the_start_and_says_why()
    {
        using var certificates = TestCertificates.Make();
        using var others = TestCertificates.Make();
        await using var rabbit = await RabbitServer.StartAsync(certificates);
        var database = await (await PostgresServer.SharedAsync()).NewDatabaseAsync();

        await ShouldRefuseAsync("Broker:RootCertificate must name a file", database, ("Broker__ConnectionString", rabbit.Address));
        await ShouldRefuseAsync(
            "Broker:RootCertificate must name a file", database, ("Broker__ConnectionString", rabbit.Address), ("Broker__RootCertificate", others.Authority));
        await ShouldRefuseAsync("cannot be read", database, ("Broker__ConnectionString", rabbit.Address), ("Broker__RootCertificate", "/nowhere/missing.pem"));
        await ShouldRefuseAsync("in which no certificate is", database, ("Broker__ConnectionString", rabbit.Address), ("Broker__RootCertificate", certificates.Key));
        await ShouldRefuseAsync(
            "does not begin with amqps://",
            database,
            ("Broker__ConnectionString", rabbit.Address.Replace("amqps", "amqp", StringComparison.Ordinal)),
            ("Broker__RootCertificate", certificates.Authority));
    }

    [FactOnCluster]
    public async Task A_broker_of_another_name_is_not_believed_and_one_that_is_spoken_to_in_the_clear_does_not_answer()
    {
        using var certificates = TestCertificates.Make("another.example");
        await using var rabbit = await RabbitServer.StartAsync(certificates);
        var database = await (await PostgresServer.SharedAsync()).NewDatabaseAsync();

        await ShouldRefuseAsync(
            "the certificate must name the host", database, ("Broker__ConnectionString", rabbit.Address), ("Broker__RootCertificate", certificates.Authority));

        await using var bus = new ServiceCollection()
            .AddLogging()
            .AddSingleton(TimeProvider.System)
            .AddBroker(new() { Address = new(rabbit.Address.Replace("amqps", "amqp", StringComparison.Ordinal)), Name = "in the clear" })
            .BuildServiceProvider();
        await bus.GetRequiredService<IHostedService>().StartAsync(CancellationToken.None);
        await Task.Delay(TimeSpan.FromSeconds(8));
        bus.GetRequiredService<IBus>().IsUp.ShouldBeFalse();
        await bus.GetRequiredService<IHostedService>().StopAsync(CancellationToken.None);
    }

    private static async Task ShouldRefuseAsync(string why, string database, params IEnumerable<(string Name, string Value)> more)
    {
        var data = Directory.CreateTempSubdirectory("guildhall-");
        try
        {
            var result = await HostProgram.RunAsync(
                [
                    new("GUILDHALL_DATA", data.FullName), new("ASPNETCORE_URLS", "http://127.0.0.1:0"), new("Store__ConnectionString", database), new("GUILDHALL_SECRET", Secret),
                    .. more.Select(one => KeyValuePair.Create(one.Name, one.Value)),
                ],
                "run");
            result.ExitCode.ShouldBe(2, result.Errors);
            result.Errors.ShouldContain(why);
            result.Errors.ShouldNotContain("guest:guest");
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        for (var deadline = DateTime.UtcNow.AddSeconds(40); !await holds(); await Task.Delay(100))
        {
            (DateTime.UtcNow < deadline).ShouldBeTrue("It did not come to pass.");
        }
    }
}
