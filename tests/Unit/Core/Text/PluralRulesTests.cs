using Guildhall.Core.Text;
using Guildhall.Core.Units;

namespace Guildhall.Tests.Unit.Core.Text;

/// <summary>The sample numbers of CLDR's chart "Language Plural Rules", for whole numbers.</summary>
public sealed class PluralRulesTests
{
    [Theory]
    [InlineData("en", "one", new long[] { 1, -1 })]
    [InlineData("en", "other", new long[] { 0, 2, 16, 100, 1_000_000, long.MinValue, long.MaxValue })]
    [InlineData("de", "one", new long[] { 1 })]
    [InlineData("de", "other", new long[] { 0, 2, 16, 1_000_000 })]
    [InlineData("es", "one", new long[] { 1 })]
    [InlineData("es", "many", new long[] { 1_000_000, 2_000_000, 1_000_000_000 })]
    [InlineData("es", "other", new long[] { 0, 2, 16, 100, 999_999, 1_000_001 })]
    [InlineData("fr", "one", new long[] { 0, 1 })]
    [InlineData("fr", "many", new long[] { 1_000_000, 3_000_000 })]
    [InlineData("fr", "other", new long[] { 2, 16, 100, 999_999, 1_000_001 })]
    [InlineData("ja", "other", new long[] { 0, 1, 2, 1_000_000 })]
    [InlineData("xx", "one", new long[] { 1 })]
    public void Whole_numbers_fall_into_their_category(string locale, string category, long[] numbers)
    {
        foreach (var number in numbers)
        {
            PluralRules.CategoryOf(locale, number).ShouldBe(category);
            PluralRules.CategoryOf(locale, new Coins(number)).ShouldBe(category);
        }
    }

    [Fact]
    public void Small_whole_numbers_count_too() => PluralRules.CategoryOf("en", 1).ShouldBe("one");

    [Theory]
    [InlineData("1")]
    [InlineData(1.0)]
    [InlineData(null)]
    public void What_is_no_whole_number_is_other(object? number) => PluralRules.CategoryOf("en", number).ShouldBe("other");
}
