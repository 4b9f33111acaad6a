using System.Net;

namespace Guildhall.Tests.Scenarios.Web;

/// <summary>The browser client as the build places it beside the program.</summary>
[Collection(HallCollection.Name)]
public sealed class BuiltClientTests(HallFixture fixture)
{
    [FactWithClient]
    public async Task The_build_places_the_client_beside_the_program()
    {
        var page = await fixture.Hall.Http.CallAsync(HttpMethod.Get, "/r/lobby");
        var script = System.Text.Encoding.UTF8.GetString(page.Body).Split("src=\"")[1].Split('"')[0];
        script.ShouldStartWith("/assets/");
        (await fixture.Hall.Http.CallAsync(HttpMethod.Get, script)).Status.ShouldBe(HttpStatusCode.OK);
    }
}
