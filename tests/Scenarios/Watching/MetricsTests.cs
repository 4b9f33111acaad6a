using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Dapper;
using Guildhall.Tests.Scenarios.Discord.Bot;
using Guildhall.Tests.Scenarios.Support;
using Microsoft.Data.Sqlite;

namespace Guildhall.Tests.Scenarios.Watching;

public sealed partial class MetricsTests
{
    private const string Token = "a-word-of-16-letters-or-more";
    private static readonly KeyValuePair<string, string>[] Soon = [new("Guildhall__Alerts__CheckSeconds", "1")];

    [FactWithPrometheus]
    public async Task Promtool_has_nothing_to_say_against_our_metrics()
    {
        await using var host = await RunningHost.StartAsync(data: null, Soon);
        await (await Player.SignInAsync(host.Http, "Ada")).SayAsync("lobby", "r1", "roll", new KeyValuePair<string, string>("dice", "1d20"));
        var scrape = await Scrape.OfAsync(host.Http);

        var verdict = await Promtool.RunAsync(scrape.Text, "check", "metrics");

        (verdict.ExitCode, verdict.Output, verdict.Errors).ShouldBe((0, "", ""));
        scrape.Value("guildhall_commands_total{channel=\"web\",command=\"roll\",outcome=\"done\"}").ShouldBe(1);
        (await Promtool.RunAsync(scrape.Text + "\n# TYPE bad_count gauge\nbad_count 1\n", "check", "metrics")).ExitCode.ShouldNotBe(0, "promtool does look");
    }

    [Fact]
    public async Task What_was_done_is_counted_once_whatever_the_words_are()
    {
        await using var host = await RunningHost.StartAsync(data: null, Soon);
        var ada = await Player.SignInAsync(host.Http, "Brunhilde");
        await ada.SayAsync("lobby", "r1", "roll", new KeyValuePair<string, string>("dice", "1d20"));
        await ada.SayAsync("lobby", "r1", "roll", new KeyValuePair<string, string>("dice", "1d20"));
        for (var i = 0; i < 20; i++)
        {
            await ada.SayAsync($"room{i}", $"n{i}", $"nonsense{i}");
        }

        var before = await Scrape.OfAsync(host.Http);
        before.Value("guildhall_commands_total{channel=\"web\",command=\"roll\",outcome=\"done\"}").ShouldBe(1);
        before.Value("guildhall_commands_total{channel=\"web\",command=\"roll\",outcome=\"duplicate\"}").ShouldBe(1);
        before.Value("guildhall_commands_total{channel=\"web\",command=\"unknown\",outcome=\"refused\"}").ShouldBe(20);
        before.Text.ShouldNotContain("nonsense");
        before.Text.ShouldNotContain("room1");
        before.Text.ShouldNotContain("Brunhilde");
        await UntilAsync(async () => (await Scrape.OfAsync(host.Http)).Value("guildhall_players{}") == 1);
    }

    [Fact]
    public async Task Coins_out_of_nothing_are_seen_and_called_out()
    {
        await using var host = await RunningHost.StartAsync(data: null, Soon);
        await UntilAsync(async () => (await Scrape.OfAsync(host.Http)).Value("guildhall_ledger_accounts{}") == 0);
        (await Scrape.OfAsync(host.Http)).Value("guildhall_ledger_mismatch{}").ShouldBe(0);

        await using (var database = new SqliteConnection($"Data Source={Path.Combine(host.Data, "guildhall.db")};Pooling=False"))
        {
            await database.OpenAsync();
            await database.ExecuteAsync("INSERT INTO accounts (id, balance) VALUES ('user:forger', 7)");
        }

        await UntilAsync(async () => (await Scrape.OfAsync(host.Http)).Value("guildhall_ledger_mismatch{}") == 7);
        await UntilAsync(() => Task.FromResult(host.Log.Contains("Alert ledger", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Only_this_machine_and_who_brings_the_token_see_the_inside()
    {
        await using var closed = await RunningHost.StartAsync();
        await using var open = await RunningHost.StartAsync(data: null, new KeyValuePair<string, string>("Guildhall__Metrics__Token", Token));

        (await StatusAsync(closed)).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(closed, ("X-Forwarded-For", "192.0.2.1"))).ShouldBe(HttpStatusCode.Forbidden);
        (await StatusAsync(closed, ("Host", "hall.example"))).ShouldBe(HttpStatusCode.Forbidden);
        (await StatusAsync(closed, ("X-Forwarded-For", "192.0.2.1"), ("Authorization", "Bearer "))).ShouldBe(HttpStatusCode.Forbidden);
        foreach (var path in new[] { "/metrics/", "/metrics/x", "/METRICS", "/Metrics/y", "/metrics//", "//metrics", "/metrics%2f" })
        {
            using var answer = await SendAsync(closed, path, [("Host", "hall.example")]);
            answer.StatusCode.ShouldBeOneOf(HttpStatusCode.Forbidden, HttpStatusCode.NotFound);
        }

        (await StatusAsync(open, ("X-Forwarded-For", "192.0.2.1"))).ShouldBe(HttpStatusCode.Unauthorized);
        (await StatusAsync(open, ("X-Forwarded-For", "192.0.2.1"), ("Authorization", $"Bearer {Token}x"))).ShouldBe(HttpStatusCode.Unauthorized);
        (await StatusAsync(open, ("X-Forwarded-For", "192.0.2.1"), ("Authorization", $"Bearer {Token}"))).ShouldBe(HttpStatusCode.OK);

        (await HealthAsync(open)).ShouldContain("\"name\":\"database\",\"state\":\"up\",\"lastSuccess\":");
        (await HealthAsync(open, ("Host", "hall.example"))).ShouldBe("{\"status\":\"ok\"}");
        (await HealthAsync(open, ("Host", "hall.example"), ("Authorization", $"Bearer {Token}"))).ShouldContain("schedule");
        open.Log.ShouldNotContain(Token);
    }

    [FactWithPrometheus]
    public async Task A_real_Prometheus_scrapes_it()
    {
        await using var host = await RunningHost.StartAsync(data: null, Soon);
        var port = HostProgram.FreePort();
        var folder = Directory.CreateTempSubdirectory("guildhall-prometheus-");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "prometheus.yml"), $$"""
            global: {scrape_interval: 1s, evaluation_interval: 1s}
            rule_files: ['{{Promtool.Ops}}/alerts.yml']
            scrape_configs:
              - job_name: guildhall
                static_configs: [{targets: ['{{host.Address.Authority}}']}]
            """);
        try
        {
            await using var prometheus = LeashedProcess.Start("TERM",
            [
                "prometheus", $"--config.file={folder.FullName}/prometheus.yml", $"--storage.tsdb.path={folder.FullName}/data", $"--web.listen-address=127.0.0.1:{port}",
            ]);
            using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new($"http://127.0.0.1:{port}") };

            await prometheus.WaitUntilAsync(async () => await QueryAsync(http, "guildhall_dependency_up{dependency='database',job='guildhall'}") == "1", TimeSpan.FromSeconds(60));

            (await QueryAsync(http, "up{job='guildhall'}")).ShouldBe("1");
            (await QueryAsync(http, "count({__name__=~'guildhall_.+'}) > bool 30")).ShouldBe("1");
            (await QueryAsync(http, "count(ALERTS{alertname='GuildhallDependencyDown'}) or vector(0)")).ShouldBe("0");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task The_page_lists_every_metric_and_rules_and_dashboard_name_no_other()
    {
        // Redis need not be there to be counted.
        await using var hall = await DiscordHall.StartAsync(options: null, ("Guildhall__Alerts__CheckSeconds", "1"), ("Redis__ConnectionString", $"127.0.0.1:{HostProgram.FreePort()}"));
        await hall.Ada.RunAsync(hall.Channel, "roll", ("dice", "1d20"));
        var player = await Player.SignInAsync(hall.Host.Http, "Ada");
        await player.SayAsync("lobby", "h1", "hero create", new("name", "Ada"), new("archetype", "fighter"));
        await player.SayAsync("lobby", "d1", "delve start", new("seed", "x"), new("size", "small"));
        await UntilAsync(async () => (await Scrape.OfAsync(hall.Host.Http)) is var seen
            && seen.Families.Contains("guildhall_sessions") && seen.Families.Contains("guildhall_gateway_latency_seconds"));
        var scrape = await Scrape.OfAsync(hall.Host.Http);
        var exposed = scrape.Families.Where(name => name.StartsWith("guildhall_", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);

        var listed = Row().Matches(await File.ReadAllTextAsync(Promtool.Page)).Select(row => row.Groups["name"].Value).ToArray();
        listed.ShouldBe(exposed, ignoreOrder: true);

        foreach (var file in new[] { "alerts.yml", "grafana/guildhall.json" })
        {
            var named = Name().Matches(await File.ReadAllTextAsync(Path.Combine(Promtool.Ops, file)))
                .Select(name => Suffix().Replace(name.Value, "")).ToHashSet(StringComparer.Ordinal);
            named.ShouldNotBeEmpty(file);
            named.Except(scrape.Families, StringComparer.Ordinal).ShouldBeEmpty(file);
        }
    }

    [FactWithPrometheus]
    public async Task The_rules_are_sound_and_the_main_ones_fire()
    {
        var check = await Promtool.RunAsync("", "check", "rules", "alerts.yml");
        check.ExitCode.ShouldBe(0, check.Output + check.Errors);
        var test = await Promtool.RunAsync("", "test", "rules", "alerts.test.yml");
        test.ExitCode.ShouldBe(0, test.Output + test.Errors);
    }

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        // The first heartbeat of a shard comes after a part of 41 s.
        for (var began = Environment.TickCount64; !await holds(); await Task.Delay(100))
        {
            (Environment.TickCount64 - began).ShouldBeLessThan(90_000, "It did not come to pass.");
        }
    }

    private static async Task<HttpStatusCode> StatusAsync(RunningHost host, params (string Name, string Value)[] headers)
    {
        using var answer = await SendAsync(host, "/metrics", headers);
        return answer.StatusCode;
    }

    private static async Task<string> HealthAsync(RunningHost host, params (string Name, string Value)[] headers)
    {
        using var answer = await SendAsync(host, "/healthz/ready", headers);
        return await answer.Content.ReadAsStringAsync();
    }

    private static async Task<HttpResponseMessage> SendAsync(RunningHost host, string path, (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"{host.Address.GetLeftPart(UriPartial.Authority)}{path}"));
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await host.Http.SendAsync(request);
    }

    /// <summary>The one value that a query has now; null where it has none, or there is nobody to ask yet.</summary>
    private static async Task<string?> QueryAsync(HttpClient prometheus, string query)
    {
        try
        {
            var answer = await prometheus.GetStringAsync(new Uri($"/api/v1/query?query={Uri.EscapeDataString(query)}", UriKind.Relative));
            return JsonNode.Parse(answer)!["data"]!["result"]!.AsArray() is [var one] ? (string?)one!["value"]![1] : null;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"^\| `(?<name>guildhall_[a-z_]+)` \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Row();

    [GeneratedRegex(@"\b(guildhall|dotnet|http_server|kestrel)_[a-z_]+\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Name();

    [GeneratedRegex("_(bucket|sum|count)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Suffix();
}
