using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator;
using Guildhall.Tests.Scenarios.Discord.Bot;
using Guildhall.Tests.Scenarios.Support;
using Guildhall.Tests.Scenarios.Support.Wire;
using Xunit.Abstractions;

namespace Guildhall.Tests.Scenarios.Campaigns;

/// <summary>The shipped adventure from making characters to its end, by four people: in a Discord channel and over HTTP.</summary>
public sealed class CampaignTests(ITestOutputHelper output)
{
    private const string Adventure = "thirteenth-stroke";
    private const string Over = "Play another adventure";
    private const int MostPresses = 1_500;

    /// <summary>An evening's worth; that places can be played to their goal, <c>ExpeditionTests</c> show.</summary>
    private const int MostExplored = 250;
    private static readonly (string Member, string Hero, string Class)[] _cast =
        [("ada", "Brakka", "fighter"), ("ben", "Ilse", "cleric"), ("cleo", "Quill", "rogue"), ("dan", "Mirabel", "wizard")];

    [Fact]
    public async Task Four_people_play_the_adventure_in_a_channel_by_buttons_and_lists_alone()
    {
        await using var hall = await DiscordHall.StartAsync();
        var players = _cast.Select(one => hall.Discord.Member(one.Member)).ToList();
        foreach (var (player, (_, hero, heroClass)) in players.Zip(_cast))
        {
            var sheet = await hall.AskAsync(player, () => player.RunAsync(hall.Channel, "sheet create", ("name", hero), ("class", heroClass)));
            sheet["attachments"]!.AsArray().ShouldNotBeEmpty("a sheet is a picture");
        }

        var shown = await hall.AskAsync(players[0], () => players[0].RunAsync(hall.Channel, "campaign start", ("adventure", Adventure)));
        foreach (var player in players) shown = await hall.AskAsync(player, () => player.RunAsync(hall.Channel, "campaign join"));
        shown = await hall.AskAsync(players[0], () => players[0].RunAsync(hall.Channel, "session start"));
        var whims = new TableWhims("channel");
        var (presses, pictures) = (0, 0);
        for (; presses < MostPresses && OffersOf(shown) is var offered && offered.All(offer => offer.Label != Over); presses++)
        {
            var chosen = whims.Choose(offered);
            chosen.HasValue.ShouldBeTrue(DiscordHall.TextOf(shown));
            shown = await PressAsync(hall, players, shown, chosen!.Value.Offer, chosen.Value.Value);
            if (shown["attachments"] is JsonArray { Count: > 0 }) pictures++;
        }

        output.WriteLine($"{presses} presses, {pictures} pictures");
        presses.ShouldBeInRange(10, MostPresses - 1);
        pictures.ShouldBeGreaterThan(3);
        var (delivered, answered, twice, late) = hall.Discord.Interactions;
        (answered, twice, late).ShouldBe((delivered, 0, 0));
        hall.Discord.Violations.ShouldBeEmpty();
        var replay = await hall.AskAsync(players[0], () => players[0].RunAsync(hall.Channel, "session replay", ("step", "3")));
        DiscordHall.TextOf(replay).ShouldContain("4/");
    }

    [Fact]
    public async Task Four_people_explore_a_dungeon_in_a_channel_by_buttons_and_lists_alone()
    {
        await using var hall = await DiscordHall.StartAsync();
        var players = _cast.Select(one => hall.Discord.Member(one.Member)).ToList();
        var shown = await hall.AskAsync(players[0], () => players[0].RunAsync(hall.Channel, "dungeon generate", ("kind", "rooms"), ("level", "1"), ("seed", "mill")));
        foreach (var (player, (_, hero, heroClass)) in players.Zip(_cast))
        {
            // A hurried group fights badly: it comes a little stronger than the place asks for.
            await hall.AskAsync(player, () => player.RunAsync(hall.Channel, "sheet create", ("name", hero), ("class", heroClass), ("level", "5")));
            shown = await hall.AskAsync(player, () => player.RunAsync(hall.Channel, "campaign join"));
        }

        shown = await hall.AskAsync(players[0], () => players[0].RunAsync(hall.Channel, "session start"));
        var whims = new TableWhims("dungeon");
        var told = new List<string>();
        var (presses, pictures, longest) = (0, 0, TimeSpan.Zero);
        for (; presses < MostExplored && !told.Exists(text => text.Contains("its heart", StringComparison.Ordinal)) && OffersOf(shown) is var offered && offered.Any(offer => offer.Label != "Play another adventure"); presses++)
        {
            var chosen = whims.Choose(offered);
            chosen.HasValue.ShouldBeTrue(DiscordHall.TextOf(shown));
            var started = System.Diagnostics.Stopwatch.GetTimestamp();
            shown = await PressAsync(hall, players, shown, chosen!.Value.Offer, chosen.Value.Value);
            if (System.Diagnostics.Stopwatch.GetElapsedTime(started) is var took && took > longest) longest = took;
            told.Add(DiscordHall.TextOf(shown));
            if (shown["attachments"] is JsonArray { Count: > 0 }) pictures++;
        }

        var tale = string.Join('\n', told);
        var reached = tale.Contains("its heart", StringComparison.Ordinal);
        output.WriteLine($"{presses} presses, {pictures} pictures, longest {longest.TotalMilliseconds:F0} ms, goal {(reached ? "reached" : "not reached")}");
        tale.ShouldContain("leads on");
        tale.ShouldContain("opens the");
        tale.ShouldContain("A fight breaks out");
        pictures.ShouldBeGreaterThan(10);
        var map = await hall.AskAsync(players[1], () => players[1].RunAsync(hall.Channel, "dungeon map"));
        map["attachments"]!.AsArray().ShouldNotBeEmpty("everybody has a map of their own");
        (((int)map["flags"]!) & 64).ShouldBe(64, "and sees it alone");
        var (delivered, answered, twice, late) = hall.Discord.Interactions;
        (answered, twice, late).ShouldBe((delivered, 0, 0));
        hall.Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Four_people_play_the_adventure_over_http_and_its_log_replays_to_the_same_hash()
    {
        await using var host = await RunningHost.StartAsync();
        var players = new List<Player>();
        foreach (var (_, hero, heroClass) in _cast)
        {
            var player = await Player.SignInAsync(host.Http, hero);
            (await player.SayAsync("table", $"sheet-{hero}", "sheet create", new("name", hero), new("class", heroClass))).Reply.Refusal.ShouldBeNull();
            players.Add(player);
        }

        var reply = (await players[0].SayAsync("table", "start", "campaign start", KeyValuePair.Create("adventure", Adventure))).Reply;
        reply.Refusal.ShouldBeNull();
        foreach (var player in players) reply = (await player.SayAsync("table", $"join-{player.Name}", "campaign join")).Reply;
        reply = (await players[0].SayAsync("table", "begin", "session start")).Reply;
        reply.Refusal.ShouldBeNull();
        var whims = new TableWhims("http");
        var presses = 0;
        for (; presses < MostPresses && reply.Components.All(component => component.Label != Over); presses++)
        {
            var chosen = whims.Choose([.. reply.Components.Select(OfferOf)]);
            chosen.HasValue.ShouldBeTrue(reply.Text);
            reply = await PressAsync(players, chosen!.Value.Offer, chosen.Value.Value, presses);
        }

        output.WriteLine($"{presses} presses");
        presses.ShouldBeInRange(10, MostPresses - 1);
        var point = (await players[0].SessionAsync("table")).ShouldNotBeNull();
        point.Finished.ShouldBeTrue();
        var replayed = await HostProgram.RunAsync(host.Environment, "session", "replay", point.SessionId);
        replayed.ExitCode.ShouldBe(0, replayed.Output);
        replayed.Output.ShouldContain(point.StateHash);
    }

    private static async Task<ShownReply> PressAsync(List<Player> players, TableOffer offer, string? value, int press)
    {
        foreach (var player in players)
        {
            var answer = await player.PressAsync("table", $"press-{press}-{player.Name}", offer.Id, value is null ? [] : [value]);
            if (answer.Reply is { Refusal: null } reply) return reply;
        }

        return (await players[0].SayAsync("table", $"look-{press}", "campaign look")).Reply;
    }

    private static async Task<JsonObject> PressAsync(DiscordHall hall, List<SimulatedMember> players, JsonObject shown, TableOffer offer, string? value)
    {
        foreach (var player in players)
        {
            var answer = await hall.AskAsync(player, () => player.PressAsync(hall.Channel, DiscordHall.IdOf(shown), offer.Id, value is null ? [] : [value]));
            if ((((int)answer["flags"]!) & 64) == 0) return answer;
        }

        return await hall.AskAsync(players[0], () => players[0].RunAsync(hall.Channel, "campaign look"));
    }

    private static IReadOnlyList<TableOffer> OffersOf(JsonObject message) =>
        [.. DiscordHall.ControlsOf(message).Select(control => new TableOffer(control.CustomId, control.Label, control.Style == 1, !control.Disabled, control.Values))];

    private static TableOffer OfferOf(ShownComponent component) =>
        new(component.Id, component.Label, component.Is("primary"), component.Enabled, [.. component.Options.Select(option => option.Value)]);
}
