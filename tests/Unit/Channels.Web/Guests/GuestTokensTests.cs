using Guildhall.Channels.Web;
using Guildhall.Channels.Web.Guests;
using Guildhall.Core.Ids;

namespace Guildhall.Tests.Unit.Channels.Web.Guests;

public sealed class GuestTokensTests
{
    private static readonly Id<User> Ada = Id<User>.Parse("00112233445566778899aabbccddeeff");
    private readonly GuestTokens _tokens = new(new TokenSecret(new byte[32]));

    [Theory]
    [InlineData("de")]
    [InlineData(null)]
    public void A_token_tells_who_it_was_issued_for(string? locale)
    {
        _tokens.TryRead(_tokens.Issue(Ada, locale), out var user, out var language).ShouldBeTrue();
        user.ShouldBe(Ada);
        language.ShouldBe(locale);
    }

    [Fact]
    public void A_token_of_another_server_tells_nothing() =>
        new GuestTokens(new TokenSecret([1, .. new byte[31]])).TryRead(_tokens.Issue(Ada, "de"), out _, out _).ShouldBeFalse();

    [Fact]
    public void A_token_with_any_character_changed_tells_nothing()
    {
        var token = _tokens.Issue(Ada, "de");
        for (var i = 0; i < token.Length - 1; i++)
        {
            var forged = token[..i] + (token[i] == 'A' ? 'B' : 'A') + token[(i + 1)..];
            _tokens.TryRead(forged, out _, out _).ShouldBeFalse(forged);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("not base64!")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void Any_other_text_tells_nothing(string text) => _tokens.TryRead(text, out _, out _).ShouldBeFalse();

    [Fact]
    public void A_secret_has_32_bytes_or_more() => Should.Throw<ArgumentOutOfRangeException>(() => new TokenSecret(new byte[31]));
}
