using Guildhall.Tests.Scenarios.Host;

namespace Guildhall.Tests.Scenarios.Web;

/// <summary>What the server believes of how a request came, and what it tells browsers about HTTPS.</summary>
public sealed class TransportTests
{
    private const string Hsts = "Strict-Transport-Security";

    [Fact]
    public async Task Browsers_that_came_over_https_are_told_to_come_back_so()
    {
        await using var hall = await Hall.OpenAsync();

        (await AskAsync(hall, ("X-Forwarded-Proto", "https"))).Header(Hsts).ShouldBe("max-age=2592000", "30 days");
        (await AskAsync(hall)).Header(Hsts).ShouldBeNull("over http it would mean nothing");
    }

    [Fact]
    public async Task Nothing_is_said_of_https_where_that_is_switched_off()
    {
        await using var hall = await Hall.OpenAsync(settings: "--Guildhall:Web:HstsDays=0");
        (await AskAsync(hall, ("X-Forwarded-Proto", "https"))).Header(Hsts).ShouldBeNull();
    }

    [Theory]
    [InlineData("10.1.0.0/16, 192.168.7.7", 200)]
    [InlineData("", 429)]
    public async Task Only_a_proxy_that_is_known_is_believed_about_who_asks(string proxies, int status)
    {
        await using var hall = await Hall.OpenAsync(settings: ["--Guildhall:Web:GuestsPerMinute=1", $"--Guildhall:Web:Proxies={proxies}"]);

        // Two guests behind two proxies in a row, of which the nearer is this machine's own: the limit is for each address.
        foreach (var (guest, expected) in new[] { ("203.0.113.1", 200), ("203.0.113.2", status) })
        {
            var answer = await hall.Http.CallAsync(
                HttpMethod.Post,
                "/api/v1/auth/guest",
                new StringContent("""{"name":"Ada"}""", System.Text.Encoding.UTF8, "application/json"),
                ("X-Forwarded-For", $"{guest}, 192.168.7.7, 10.1.2.3"));
            ((int)answer.Response.StatusCode / 100).ShouldBe(expected / 100);
        }
    }

    [Theory]
    [InlineData("--Guildhall:Web:Proxies=10.0.0.0/8,nonsense", "'nonsense'")]
    [InlineData("--Guildhall:Web:Proxies=10.0.0.0/33", "'10.0.0.0/33'")]
    [InlineData("--Guildhall:Web:HstsDays=731", "0 to 730 days")]
    [InlineData("--Guildhall:Web:HstsDays=-1", "0 to 730 days")]
    public async Task A_setting_that_will_not_do_is_named(string setting, string named)
    {
        using var directory = new TempDirectory();
        var (code, _, errors) = await HostProcess.RunAsync(directory.Path, "", "run", setting);
        code.ShouldBe(2);
        errors.ShouldContain(named);
    }

    private static Task<Answer> AskAsync(Hall hall, params (string Name, string Value)[] headers) =>
        hall.Http.CallAsync(HttpMethod.Get, "/healthz/live", content: null, [("Host", "hall.example"), .. headers]);
}
