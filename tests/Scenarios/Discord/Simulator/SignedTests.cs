using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using NSec.Cryptography;

namespace Guildhall.Tests.Scenarios.Discord.Simulator;

/// <summary>Interactions over HTTP: signed so that they can be checked, and now and then signed badly, so that it shows who does not check.</summary>
public sealed class SignedTests
{
    [Fact]
    public async Task A_bot_that_checks_signatures_is_taken_and_answers_in_the_body()
    {
        await using var discord = await SimulatedDiscord.StartAsync(new() { Time = TimeProvider.System });
        await using var bot = await ListenAsync(discord, checks: true);
        var address = AddressOf(bot);
        (await discord.VerifyEndpointAsync(address)).ShouldBeTrue();
        using var registering = new RawBot(discord).Rest;
        await System.Net.Http.Json.HttpClientJsonExtensions.PutAsJsonAsync(registering, $"applications/{discord.ApplicationId}/commands", new[] { new { name = "ping", description = "Answers." } });

        discord.SendInteractionsTo(address);
        for (var number = 0; number < 4; number++)
        {
            (await discord.Member("ada").RunAsync(discord.ChannelId, "ping"))["data"]!["content"]!.GetValue<string>().ShouldBe("pong");
        }

        discord.Member("ben").Read(discord.ChannelId).Count.ShouldBe(4);
        discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task One_that_does_not_check_is_found_out()
    {
        await using var discord = await SimulatedDiscord.StartAsync(new() { Time = TimeProvider.System });
        await using var bot = await ListenAsync(discord, checks: false);
        (await discord.VerifyEndpointAsync(AddressOf(bot))).ShouldBeFalse();
        discord.Violations.ShouldHaveSingleItem().ShouldStartWith("bad-signature-taken");
    }

    private static Uri AddressOf(WebApplication bot) => new(bot.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    private static async Task<WebApplication> ListenAsync(SimulatedDiscord discord, bool checks)
    {
        var key = PublicKey.Import(SignatureAlgorithm.Ed25519, Convert.FromHexString(discord.PublicKey), KeyBlobFormat.RawPublicKey);
        var builder = WebApplication.CreateSlimBuilder();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapPost("/", (RequestDelegate)(async http =>
        {
            using var body = new MemoryStream();
            await http.Request.Body.CopyToAsync(body);
            var signed = Encoding.UTF8.GetBytes(http.Request.Headers["X-Signature-Timestamp"].ToString()).Concat(body.ToArray()).ToArray();
            if (checks && !SignatureAlgorithm.Ed25519.Verify(key, signed, Convert.FromHexString(http.Request.Headers["X-Signature-Ed25519"].ToString())))
            {
                http.Response.StatusCode = (int)HttpStatusCode.Unauthorized;
                return;
            }

            var isPing = (int?)JsonNode.Parse(body.ToArray())!["type"] == 1;
            await http.Response.WriteAsync(isPing ? """{"type":1}""" : """{"type":4,"data":{"content":"pong"}}""");
        }));
        await app.StartAsync();
        return app;
    }
}
