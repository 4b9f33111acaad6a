using System.Text.Json.Nodes;
using Guildhall.Core.Chance;
using Guildhall.Discord.Simulator;

namespace Guildhall.Tests.Scenarios.Discord.Bot;

/// <summary>A party plays a dungeon to its end in a channel, pressing nothing but what the messages offer.</summary>
public sealed class PartyTests
{
    private const string NewDelve = "New delve";
    private const int MostPresses = 1_000;
    private const int Patience = 250;
    private static readonly string[] _idle = ["map", "join", "sheet", "log"];
    private static readonly (string Name, string Hero, string Archetype)[] _cast = [("ada", "Brakka", "fighter"), ("ben", "Ilse", "cleric"), ("cleo", "Quill", "rogue")];

    private readonly DiceCup _whims = DiceCup.FromText("discord");

    [Fact]
    public async Task A_party_of_three_plays_a_delve_to_its_end_by_buttons_alone()
    {
        await using var hall = await DiscordHall.StartAsync();
        var players = _cast.Select(member => hall.Discord.Member(member.Name)).ToList();
        foreach (var (player, (_, hero, archetype)) in players.Zip(_cast))
        {
            await hall.AskAsync(player, () => player.RunAsync(hall.Channel, "hero create", ("name", hero), ("archetype", archetype)));
        }

        var shown = await hall.AskAsync(players[0], () => players[0].RunAsync(hall.Channel, "delve start", ("seed", "discord"), ("size", "small"), ("difficulty", "easy")));
        shown["attachments"]!.AsArray().ShouldNotBeEmpty("the map is a picture");
        foreach (var player in players.Skip(1))
        {
            shown = await hall.AskAsync(player, () => player.RunAsync(hall.Channel, "delve join"));
        }

        var presses = 0;
        for (; presses < MostPresses && Next(shown, presses) is { } control; presses++)
        {
            shown = await PressAsync(hall, players, shown, control);
        }

        presses.ShouldBeInRange(10, MostPresses - 1);
        DiscordHall.ControlsOf(shown).ShouldContain(control => control.Label == NewDelve);
        var (delivered, answered, twice, late) = hall.Discord.Interactions;
        (answered, twice, late).ShouldBe((delivered, 0, 0));
        hall.Discord.Violations.ShouldBeEmpty();
    }

    /// <summary>Whoever may press it does; what one may not do is refused to that one alone, and the next tries.</summary>
    private static async Task<JsonObject> PressAsync(DiscordHall hall, List<SimulatedMember> players, JsonObject shown, Control control)
    {
        foreach (var player in players)
        {
            var answer = await hall.AskAsync(
                player,
                () => player.PressAsync(hall.Channel, DiscordHall.IdOf(shown), control.CustomId, control.Values.Count > 0 ? [control.Values[0]] : []));
            if ((((int)answer["flags"]!) & 64) == 0)
            {
                return answer;
            }
        }

        // Nobody may: what is offered was overtaken. A fresh look says what is now.
        return await hall.AskAsync(players[0], () => players[0].RunAsync(hall.Channel, "delve look"));
    }

    /// <summary>The obvious step, mostly, and by chance another; who has wandered for long goes home.</summary>
    private Control? Next(JsonObject shown, int round)
    {
        var offered = DiscordHall.ControlsOf(shown);
        if (offered.Any(control => control.Label == NewDelve))
        {
            return null;
        }

        var buttons = offered.Where(control => !control.Disabled && control.Values.Count == 0 && !IsIdle(control)).ToList();
        var (obvious, others, final) = (buttons.FindAll(button => button.Style == 1), buttons.FindAll(button => button.Style == 2), buttons.FindAll(button => button.Style == 4));
        List<Control>[] order = round > Patience && final.Count > 0 ? [final]
            : _whims.Roll(3) > 1 ? [obvious, others, final]
            : [others, obvious, final];
        return order.FirstOrDefault(some => some.Count > 0) is { } some ? _whims.Pick(some) : null;
    }

    private static bool IsIdle(Control control) =>
        _idle.Any(word => control.Label.Contains(word, StringComparison.OrdinalIgnoreCase));
}
