using System.Text;
using Guildhall.Core.Results;
using Guildhall.Core.Text;

namespace Guildhall.Tests.Unit.Core.Text;

public sealed class StringCatalogTests
{
    private static readonly StringCatalog Catalog = Load(
        ("en", """{"hello":"Hello {name}","list":["one","two"],"only":"English only"}"""),
        ("de", """{"hello":"Hallo {name}","list":["eins","zwei","drei"]}"""));

    [Theory]
    [InlineData("de", "de")]
    [InlineData("de-AT", "de")]
    [InlineData("DE_ch", "de")]
    [InlineData("en-US", "en")]
    [InlineData("fr", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_wish_finds_its_language(string? wish, string? found) => Catalog.Match(wish).ShouldBe(found);

    [Fact]
    public void An_unknown_language_is_English()
    {
        Catalog.In("fr").Locale.ShouldBe("en");
        Catalog.In("fr").Say("hello", ("name", "Ada")).ShouldBe("Hello Ada");
    }

    [Fact]
    public void A_key_that_a_language_lacks_is_said_in_English()
    {
        Catalog.In("de").Say("only").ShouldBe("English only");
        Catalog.In("de").Has("only").ShouldBeTrue();
        Catalog.FindExactly("de", "only").ShouldBeNull();
    }

    [Fact]
    public void A_key_that_no_language_has_is_a_fault()
    {
        Catalog.In("de").Has("none").ShouldBeFalse();
        Should.Throw<KeyNotFoundException>(() => Catalog.In("de").Say("none"));
    }

    [Fact]
    public void Wordings_take_turns_by_language()
    {
        Catalog.In("de").Variants("list").ShouldBe(3);
        Catalog.In("de").SayVariant("list", 4).ShouldBe("zwei");
        Catalog.In("en").SayVariant("list", 4).ShouldBe("one");
    }

    [Fact]
    public void A_refusals_code_is_its_key() => Catalog.In("de").Say(Refusal.Of("hello", ("name", "Bob"))).ShouldBe("Hallo Bob");

    [Fact]
    public void Keys_and_languages_are_ordered()
    {
        Catalog.Locales.ShouldBe(["de", "en"]);
        Catalog.KeysOf("en").ShouldBe(["hello", "list", "only"]);
        Catalog.KeysOf("fr").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("3")]
    [InlineData("{")]
    [InlineData("""{"a":1}""")]
    [InlineData("""{"a":null}""")]
    [InlineData("""{"a":[]}""")]
    [InlineData("""{"a":["x",null]}""")]
    [InlineData("""{"a":{"b":"c"}}""")]
    [InlineData("""{"a":"{"}""")]
    [InlineData("""{"a":"x","a":"y"}""")]
    public void A_malformed_file_is_refused_by_its_name(string json) =>
        Should.Throw<FormatException>(() => Load(("en", json))).Message.ShouldStartWith("en-file");

    [Fact]
    public void Two_files_of_a_language_share_no_key()
    {
        Should.Throw<FormatException>(() => Load(("en", """{"a":"x"}"""), ("en", """{"a":"y"}"""))).Message.ShouldContain("'a'");
        Should.NotThrow(() => Load(("en", """{"a":"x"}"""), ("de", """{"a":"y"}""")));
    }

    private static StringCatalog Load(params IReadOnlyList<(string Locale, string Json)> files) =>
        StringCatalog.Load(files.Select(file => (file.Locale, $"{file.Locale}-file", new ReadOnlyMemory<byte>(Encoding.UTF8.GetBytes(file.Json)))));
}
