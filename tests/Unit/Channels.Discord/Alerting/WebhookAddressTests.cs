using Guildhall.Channels.Discord.Alerting;

namespace Guildhall.Tests.Unit.Channels.Discord.Alerting;

public sealed class WebhookAddressTests
{
    [Theory]
    [InlineData("https://discord.com/api/webhooks/123/a-b_C", "https://discord.com/api")]
    [InlineData("https://discord.com/api/v10/webhooks/123/a-b_C", "https://discord.com/api")]
    [InlineData("http://127.0.0.1:4000/api/webhooks/123/a-b_C", "http://127.0.0.1:4000/api")]
    public void It_is_read_as_Discord_shows_it(string text, string api)
    {
        var address = WebhookAddress.TryRead(text)!;

        (address.Api, address.Id.Value, address.Token).ShouldBe((new Uri(api), 123UL, "a-b_C"));
        address.ToString().ShouldNotContain("a-b_C");
    }

    [Theory]
    [InlineData("")]
    [InlineData("https://discord.com/api/webhooks/123")]
    [InlineData("https://discord.com/api/webhooks/abc/def")]
    [InlineData("https://discord.com/api/webhooks/99999999999999999999/def")]
    [InlineData("https://discord.com/api/webhooks/123/def?wait=true")]
    [InlineData("https://user@discord.com/api/webhooks/123/def")]
    [InlineData("ftp://discord.com/api/webhooks/123/def")]
    [InlineData("https://discord.com/api/webhooks/123/def\n")]
    public void Anything_else_is_none(string text) => WebhookAddress.TryRead(text).ShouldBeNull();

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void A_secret_has_at_most_a_hundred_characters(int length, bool isOne) =>
        (WebhookAddress.TryRead($"https://discord.com/api/webhooks/123/{new string('x', length)}") is not null).ShouldBe(isOne);
}
