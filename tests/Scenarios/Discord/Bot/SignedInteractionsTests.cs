using System.Net;
using System.Text;

namespace Guildhall.Tests.Scenarios.Discord.Bot;

/// <summary>The bot where Discord calls it over HTTP instead of the gateway.</summary>
public sealed class SignedInteractionsTests
{
    [Fact]
    public async Task Discord_takes_its_address_and_commands_buttons_and_refusals_come_back_in_the_answers()
    {
        var discord = await Guildhall.Discord.Simulator.SimulatedDiscord.StartAsync(new() { Time = TimeProvider.System });
        await using var hall = await DiscordHall.StartAtAsync(discord, ("Discord__PublicKey", discord.PublicKey));
        var address = new Uri(hall.Host.Address, "/discord/interactions");
        (await discord.VerifyEndpointAsync(address)).ShouldBeTrue();
        discord.SendInteractionsTo(address);

        var rolled = await hall.AskAsync(hall.Ada, () => hall.Ada.RunAsync(hall.Channel, "roll", ("dice", "4d6kh3")));
        var again = DiscordHall.ControlsOf(rolled).ShouldHaveSingleItem();
        var second = await hall.AskAsync(hall.Ben, () => hall.Ben.PressAsync(hall.Channel, DiscordHall.IdOf(rolled), again.CustomId));
        DiscordHall.TextOf(second).ShouldContain("4d6kh3");
        var refused = await hall.AskAsync(hall.Ada, () => hall.Ada.RunAsync(hall.Channel, "roll", ("dice", "4d")));
        (((int)refused["flags"]!) & 64).ShouldBe(64);
        discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_not_signed_by_Discord_is_refused_unread()
    {
        await using var hall = await DiscordHall.StartAsync(null, ("Discord__PublicKey", new string('a', 64)));
        using var forged = new StringContent("""{"type":1}""", Encoding.UTF8, "application/json");
        forged.Headers.Add("X-Signature-Ed25519", new string('0', 128));
        forged.Headers.Add("X-Signature-Timestamp", $"{TimeProvider.System.GetUtcNow().ToUnixTimeSeconds()}");

        using var answer = await hall.Host.Http.PostAsync(new Uri("/discord/interactions", UriKind.Relative), forged);

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }
}
