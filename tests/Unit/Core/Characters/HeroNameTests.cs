using Guildhall.Core.Characters;

namespace Guildhall.Tests.Unit.Core.Characters;

public sealed class HeroNameTests
{
    [Theory]
    [InlineData("Mira", "Mira")]
    [InlineData("  Mira   of\tthe  Hill ", "Mira of the Hill")]
    [InlineData("D\u2019Artagnan", "D'Artagnan")]
    [InlineData("Jean-Luc Jr. 2", "Jean-Luc Jr. 2")]
    [InlineData("Жанна", "Жанна")]
    [InlineData("Mi\u200bra\u202e", "Mira")]
    public void A_name_is_kept_as_it_can_be_seen(string typed, string kept) => HeroName.Clean(typed).Value.ShouldBe(kept);

    [Theory]
    [InlineData("<@1234>")]
    [InlineData("**Mira**")]
    [InlineData("-Mira")]
    [InlineData("1. Mira")]
    [InlineData("Mira\u0301\u0302\u0303")]
    [InlineData("Mira 😀")]
    [InlineData("@everyone")]
    [InlineData("a`b")]
    public void A_name_that_could_be_read_as_something_else_is_refused(string typed) =>
        HeroName.Clean(typed).Refusal!.Code.ShouldBe("hero.name-spelling");

    [Fact]
    public void A_name_has_at_most_32_characters()
    {
        HeroName.Clean(new string('m', 32)).Refusal.ShouldBeNull();
        HeroName.Clean(new string('m', 33)).Refusal!.Code.ShouldBe("hero.name-length");
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("\u200b\u200b")]
    public void Nothing_is_no_name(string typed) => HeroName.Clean(typed).Refusal!.Code.ShouldBe("hero.name-length");

    [Fact]
    public void Names_that_differ_in_case_alone_are_the_same() => HeroName.KeyOf("ÄDA D\u2019Or").ShouldBe(HeroName.KeyOf("äda d'or"));
}
