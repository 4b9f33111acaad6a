using System.Net;
using Guildhall.Channels.Web;
using Guildhall.Channels.Web.Site;
using Microsoft.AspNetCore.Http;

namespace Guildhall.Tests.Unit.Channels.Web.Site;

public sealed class InsiderGateTests
{
    private const string Token = "0123456789abcdef";

    [Theory]
    [InlineData("127.0.0.1", "localhost", null, true)]
    [InlineData("127.0.0.1", "127.0.0.1", null, true)]
    [InlineData("::1", "[::1]", null, true)]
    [InlineData("::ffff:127.0.0.1", "localhost", null, true)]
    [InlineData("192.0.2.1", "localhost", null, false)]
    [InlineData("127.0.0.1", "hall.example", null, false)]
    [InlineData("127.0.0.1", "localhost.example", null, false)]
    [InlineData("127.0.0.1", "localhost", "X-Forwarded-For", false)]
    [InlineData("127.0.0.1", "localhost", "X-Original-For", false)]
    [InlineData("127.0.0.1", "localhost", "Forwarded", false)]
    [InlineData("127.0.0.1", "localhost", "Via", false)]
    [InlineData("127.0.0.1", "localhost", "X-Real-IP", false)]
    public void Without_a_token_only_who_asks_directly_from_this_machine_is_an_insider(string from, string host, string? header, bool trusted)
    {
        var context = Context(from, host);
        if (header is not null)
        {
            context.Request.Headers[header] = "192.0.2.1";
        }

        new InsiderGate(new()).Trusts(context).ShouldBe(trusted);
    }

    [Theory]
    [InlineData("Bearer " + Token, true)]
    [InlineData("bearer  " + Token + " ", true)]
    [InlineData("Bearer " + Token + "0", false)]
    [InlineData("Bearer", false)]
    [InlineData("Bearer ", false)]
    [InlineData(Token, false)]
    [InlineData("Basic " + Token, false)]
    public void With_one_whoever_brings_it_is_too(string header, bool trusted)
    {
        var context = Context("192.0.2.1", "hall.example");
        context.Request.Headers.Authorization = header;

        new InsiderGate(new() { MetricsToken = Token }).Trusts(context).ShouldBe(trusted);
        new InsiderGate(new()).Trusts(context).ShouldBeFalse();
    }

    [Theory]
    [InlineData(15, false)]
    [InlineData(16, true)]
    [InlineData(256, true)]
    [InlineData(257, false)]
    public void A_token_has_16_to_256_characters(int length, bool allowed)
    {
        var options = new WebOptions { MetricsToken = new('x', length) };
        if (allowed)
        {
            options.Validate();
            return;
        }

        Should.Throw<ArgumentOutOfRangeException>(options.Validate).Message.ShouldNotContain("xxx");
    }

    private static DefaultHttpContext Context(string from, string host) => new()
    {
        Connection = { RemoteIpAddress = IPAddress.Parse(from) },
        Request = { Host = new(host, 8080) },
    };
}
