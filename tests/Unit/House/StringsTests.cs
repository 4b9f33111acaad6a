using System.Text.RegularExpressions;
using Guildhall.Core.Text;

namespace Guildhall.Tests.Unit.House;

/// <summary>H13: every sentence in every language, with the same placeholders, and none missing.</summary>
public sealed partial class StringsTests
{
    private static readonly StringCatalog Strings = PlatformStrings.Load();

    [Fact]
    public void There_are_English_and_German() => Strings.Locales.Intersect(["en", "de"], StringComparer.Ordinal).Count().ShouldBe(2);

    [Fact]
    public void Every_language_has_every_key()
    {
        var keys = Strings.KeysOf("en");
        foreach (var locale in Strings.Locales)
        {
            Strings.KeysOf(locale).Except(keys, StringComparer.Ordinal).ShouldBeEmpty(locale);
            keys.Except(Strings.KeysOf(locale), StringComparer.Ordinal).ShouldBeEmpty(locale);
        }
    }

    [Fact]
    public void Every_language_fills_the_same_placeholders()
    {
        foreach (var key in Strings.KeysOf("en"))
        {
            var placeholders = Strings.FindExactly("en", key)!.Placeholders;
            foreach (var locale in Strings.Locales)
            {
                Strings.FindExactly(locale, key)!.Placeholders.ShouldBe(placeholders, $"{locale}: {key}");
            }
        }
    }

    [Fact]
    public void Every_key_that_code_names_has_its_sentence()
    {
        var keys = Strings.KeysOf("en");

        // A module whose strings are all still to come names keys of a family that no file knows.
        var families = keys.Select(Family).ToHashSet(StringComparer.Ordinal);
        var missing = from path in Repository.Files("src", ".cs")
                      from Match use in KeyInCode().Matches(Repository.Read(path))
                      let key = use.Groups["key"].Value
                      where families.Contains(Family(key)) && !keys.Contains(key, StringComparer.Ordinal)
                      select $"{path}: {key}";

        missing.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("return Refusal.Of(\"a.b\", (\"x\", 1));", "a.b")]
    [InlineData("context.Say(\n            \"c.d-e\", 3)", "c.d-e")]
    [InlineData("words.SayVariant(\"f\", 3)", "f")]
    [InlineData("words.Say($\"module.{key}\")", null)]
    public void The_scan_finds_keys_in_code(string code, string? key)
    {
        var found = KeyInCode().Match(code);

        found.Success.ShouldBe(key is not null);
        found.Groups["key"].Value.ShouldBe(key ?? "");
    }

    private static string Family(string key) => key.Split('.')[0];

    [GeneratedRegex(@"(Refusal\.Of|\.Say|\.SayVariant)\(\s*""(?<key>[^""]+)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex KeyInCode();
}
