using System.Text.Json.Nodes;
using Guildhall.Core.Privacy;

namespace Guildhall.Tests.Unit.Core.Privacy;

public sealed class PersonTests
{
    private static readonly Person Ada = new(default, ["Ada", "Ada Lovelace", "Brunhilde"]);

    [Theory]
    [InlineData("Ada pays Bob", "*** pays Bob")]
    [InlineData("ADA, ada and Ada!", "***, *** and ***!")]
    [InlineData("Adam and Canada", "Adam and Canada")]
    [InlineData("Ada Lovelace's Brunhilde", "***'s ***")]
    [InlineData("member:Ada", "member:***")]
    [InlineData("**Ada**", "*******")]
    [InlineData("", "")]
    public void A_name_goes_where_it_stands_as_a_word(string text, string redacted)
    {
        Ada.Redact(text).ShouldBe(redacted);
        Ada.IsNamedIn(text).ShouldBe(text != redacted);
    }

    [Fact]
    public void Every_text_of_a_value_is_looked_at_and_nothing_else_changed()
    {
        var reply = JsonNode.Parse("""{"text":"Ada","n":1,"cards":[{"title":"Brunhilde","fields":["Ada",null,true]},"x"]}""");

        Ada.Redact(reply).ShouldBeTrue();

        reply!.ToJsonString().ShouldBe("""{"text":"***","n":1,"cards":[{"title":"***","fields":["***",null,true]},"x"]}""");
        Ada.Redact(reply).ShouldBeFalse();
    }
}
