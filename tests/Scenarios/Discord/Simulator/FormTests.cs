using System.Net;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator;

namespace Guildhall.Tests.Scenarios.Discord.Simulator;

/// <summary>What Discord would refuse by its form is refused here, so that no bot learns of it only on Discord.</summary>
public sealed class FormTests
{
    private const string Text = """{"type":10,"content":"x"}""";
    private const string ButtonA = """{"type":2,"style":1,"label":"x","custom_id":"a"}""";

    [Theory]
    [InlineData("""{"name":"roll","description":"Throws"}""", true)]
    [InlineData("""{"name":"würfeln","description":"Wirft","options":[{"type":4,"name":"seiten","description":"Wie viele","required":true},{"type":3,"name":"wofür","description":"Wofür"}]}""", true)]
    [InlineData("""{"name":"Roll this","type":3}""", true)]
    [InlineData("""{"name":"Roll","description":"Throws"}""", false)]
    [InlineData("""{"name":"roll it","description":"Throws"}""", false)]
    [InlineData("""{"name":"roll"}""", false)]
    [InlineData("""{"name":"Roll this","type":3,"description":"Throws"}""", false)]
    [InlineData("""{"name":"roll","description":"x","options":[{"type":3,"name":"a","description":"x"},{"type":3,"name":"a","description":"x"}]}""", false)]
    [InlineData("""{"name":"roll","description":"x","options":[{"type":3,"name":"a","description":"x"},{"type":3,"name":"b","description":"x","required":true}]}""", false)]
    [InlineData("""{"name":"roll","description":"x","options":[{"type":1,"name":"a","description":"x"},{"type":3,"name":"b","description":"x"}]}""", false)]
    [InlineData("""{"name":"roll","description":"x","options":[{"type":3,"name":"a","description":"x","autocomplete":true,"choices":[{"name":"a","value":"a"}]}]}""", false)]
    [InlineData("""{"name":"roll","description":"x","options":[{"type":2,"name":"a","description":"x","options":[{"type":2,"name":"b","description":"x"}]}]}""", false)]
    public async Task A_command_is_registered_or_refused_as_on_Discord(string command, bool isTaken)
    {
        await using var discord = await SimulatedDiscord.StartAsync(new() { Time = TimeProvider.System });
        await using var bot = new RawBot(discord);

        var (status, code) = await SendAsync(bot, HttpMethod.Post, $"applications/{discord.ApplicationId}/commands", command);

        (status, code).ShouldBe(isTaken ? (HttpStatusCode.Created, 0) : (HttpStatusCode.BadRequest, 50035));
        discord.Commands().Count.ShouldBe(isTaken ? 1 : 0);
    }

    [Fact]
    public async Task A_hundred_commands_are_taken_and_one_more_or_two_of_a_name_are_not()
    {
        await using var discord = await SimulatedDiscord.StartAsync(new() { Time = TimeProvider.System, RateLimits = false });
        await using var bot = new RawBot(discord);
        var path = $"applications/{discord.ApplicationId}/commands";

        (await SendAsync(bot, HttpMethod.Put, path, Commands(100))).Status.ShouldBe(HttpStatusCode.OK);
        (await SendAsync(bot, HttpMethod.Put, path, Commands(101))).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await SendAsync(bot, HttpMethod.Put, path, """[{"name":"a","description":"x"},{"name":"a","description":"x"}]""")).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await SendAsync(bot, HttpMethod.Post, path, """{"name":"one-more","description":"x"}""")).Status.ShouldBe(HttpStatusCode.BadRequest);
        discord.Commands().Count.ShouldBe(100);

        static string Commands(int count) => new JsonArray([.. Enumerable.Range(0, count).Select(number => new JsonObject { ["name"] = $"command-{number}", ["description"] = "x" })]).ToJsonString();
    }

    [Theory]
    [InlineData($$"""{"content":"x","components":[{"type":1,"components":[{{ButtonA}}]}]}""", true)]
    [InlineData($$"""{"flags":32768,"components":[{{Text}},{"type":17,"components":[{"type":9,"components":[{{Text}}],"accessory":{{ButtonA}}}]}]}""", true)]
    [InlineData("""{"embeds":[{"title":"x","fields":[{"name":"a","value":"b"}]}]}""", true)]
    [InlineData($$"""{"components":[{{Text}}]}""", false)]
    [InlineData($$"""{"content":"x","components":[{"type":1,"components":[{{ButtonA}},{{ButtonA}}]}]}""", false)]
    [InlineData("""{"content":"x","components":[{"type":1,"components":[]}]}""", false)]
    [InlineData("""{"content":"x","components":[{"type":1,"components":[{"type":2,"style":5,"label":"x","custom_id":"a"}]}]}""", false)]
    [InlineData("""{"content":"x","components":[{"type":1,"components":[{"type":2,"style":1,"custom_id":"a"}]}]}""", false)]
    [InlineData("""{"content":"x","components":[{"type":1,"components":[{"type":3,"custom_id":"a","options":[]}]}]}""", false)]
    [InlineData("""{"content":"x","components":[{"type":1,"components":[{"type":3,"custom_id":"a","options":[{"label":"a","value":"a"},{"label":"b","value":"a"}]}]}]}""", false)]
    [InlineData($$"""{"flags":32768,"components":[{"type":9,"components":[{{Text}}]}]}""", false)]
    [InlineData("""{"flags":32768,"components":[{"type":17,"components":[]}]}""", false)]
    public async Task A_message_is_taken_or_refused_as_on_Discord(string message, bool isTaken)
    {
        await using var discord = await SimulatedDiscord.StartAsync(new() { Time = TimeProvider.System });
        await using var bot = new RawBot(discord);

        var (status, code) = await SendAsync(bot, HttpMethod.Post, $"channels/{discord.ChannelId}/messages", message);

        (status, code).ShouldBe(isTaken ? (HttpStatusCode.OK, 0) : (HttpStatusCode.BadRequest, 50035));
        discord.Member("ada").Read(discord.ChannelId).Count.ShouldBe(isTaken ? 1 : 0);
    }

    [Theory]
    [InlineData("title", 257)]
    [InlineData("description", 4_097)]
    public async Task An_embed_that_is_too_long_is_refused(string field, int length)
    {
        await using var discord = await SimulatedDiscord.StartAsync(new() { Time = TimeProvider.System });
        await using var bot = new RawBot(discord);
        var path = $"channels/{discord.ChannelId}/messages";

        (await SendAsync(bot, HttpMethod.Post, path, Embed(length - 1))).Status.ShouldBe(HttpStatusCode.OK);
        (await SendAsync(bot, HttpMethod.Post, path, Embed(length))).ShouldBe((HttpStatusCode.BadRequest, 50035));

        string Embed(int most) => new JsonObject { ["embeds"] = new JsonArray(new JsonObject { [field] = new string('x', most) }) }.ToJsonString();
    }

    [Theory]
    [InlineData("?v=10&encoding=json&compress=zstd-stream")]
    [InlineData("?v=10&encoding=etf")]
    public async Task A_gateway_in_a_form_that_is_not_simulated_is_refused_loudly(string query)
    {
        await using var discord = await SimulatedDiscord.StartAsync(new() { Time = TimeProvider.System });
        await using var bot = new RawBot(discord);

        await Should.ThrowAsync<WebSocketException>(() => bot.ConnectAsync(query));

        discord.Violations.ShouldHaveSingleItem().ShouldStartWith("not-simulated");
    }

    private static async Task<(HttpStatusCode Status, int Code)> SendAsync(RawBot bot, HttpMethod method, string path, string body)
    {
        using var request = new HttpRequestMessage(method, path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        using var answer = await bot.Rest.SendAsync(request);
        var code = answer.IsSuccessStatusCode ? 0 : JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["code"]!.GetValue<int>();
        return (answer.StatusCode, code);
    }
}
