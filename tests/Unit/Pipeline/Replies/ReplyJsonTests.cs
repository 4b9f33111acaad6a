using System.Text;
using Guildhall.Core.Commands;
using Guildhall.Core.Ids;
using Guildhall.Core.Replies;
using Guildhall.Core.Sessions;
using Guildhall.Pipeline.Replies;

namespace Guildhall.Tests.Unit.Pipeline.Replies;

public sealed class ReplyJsonTests
{
    private static readonly Reply Everything = new("Grüße 😀 <b>")
    {
        Cards = [new("T", "B") { Fields = [new("n", "v", Inline: false)], Picture = new("h", "alt", 2, 3), Color = "#ff0000" }],
        Components =
        [
            new Button("Go") { Id = "1", Style = ButtonStyle.Danger, Enabled = false, Call = CommandCall.To("secret") },
            new Select("Pick", [new("N", "n", "d"), new("S", "s")]) { Id = "2", Option = "secret" },
            new Form("Fill", "Title", [new("amount", "Amount", Required: false, MaxLength: 5, Value: "3")]) { Id = "3" },
        ],
        Visibility = Visibility.OnlyMe,
        SessionId = new Id<Session>(new Guid(0x01020304, 5, 6, [7, 8, 9, 10, 11, 12, 13, 14])),
        Refusal = new("some.code", "why"),
    };

    [Fact]
    public void A_reply_is_written_as_clients_expect_it() => Encoding.UTF8.GetString(ReplyJson.Write(Everything)).ShouldBe(
        """
        {"text":"Grüße \uD83D\uDE00 <b>","cards":[{"title":"T","body":"B","fields":[{"name":"n","value":"v","inline":false}],"picture":{"id":"h","alt":"alt","width":2,"height":3},"color":"#ff0000"}],"components":[{"type":"button","id":"1","style":"danger","label":"Go","enabled":false},{"type":"select","id":"2","options":[{"label":"N","value":"n","description":"d"},{"label":"S","value":"s"}],"label":"Pick","enabled":true},{"type":"form","id":"3","title":"Title","fields":[{"name":"amount","label":"Amount","required":false,"maxLength":5,"value":"3"}],"label":"Fill","enabled":true}],"visibility":"only-me","sessionId":"01020304000500060708090a0b0c0d0e","refusal":{"code":"some.code","text":"why"}}
        """, StringCompareShould.IgnoreLineEndings);

    [Fact]
    public void What_was_written_reads_back_and_writes_the_same_bytes()
    {
        var written = ReplyJson.Write(Everything);

        ReplyJson.Write(ReplyJson.Read(written)).ShouldBe(written);
    }

    [Fact]
    public void Nothing_optional_is_written_when_it_is_not_there() =>
        Encoding.UTF8.GetString(ReplyJson.Write(new("x"))).ShouldBe("""{"text":"x","cards":[],"components":[],"visibility":"all"}""");
}
