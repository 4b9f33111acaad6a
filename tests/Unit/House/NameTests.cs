using System.Text.RegularExpressions;

namespace Guildhall.Tests.Unit.House;

/// <summary>Words that say nothing about what a thing is for. One type per file (MA0048), so a file's name is its type's.</summary>
public sealed partial class NameTests
{
    private static readonly string[] Code = [.. Repository.CodeFiles(".cs")];

    [Fact]
    public void No_type_is_named_for_nothing_in_particular() =>
        Code.Where(path => EmptyName().IsMatch(Path.GetFileNameWithoutExtension(path))).ShouldBeEmpty();

    [Fact]
    public void No_folder_is_a_drawer_for_everything() =>
        Code.Where(path => path.Split('/').SkipLast(1).Any(folder => EmptyFolder().IsMatch(folder))).ShouldBeEmpty();

    [Theory]
    [InlineData("ShopManager", true)]
    [InlineData("TextUtils", true)]
    [InlineData("IStoreBase{T}", true)]
    [InlineData("DelveV2", true)]
    [InlineData("Database", false)]
    [InlineData("CommonCold", false)]
    public void The_pattern_knows_an_empty_name(string name, bool empty) => EmptyName().IsMatch(name).ShouldBe(empty);

    [GeneratedRegex(@"([a-z0-9]|\b)(Manager|Helpers?|Utils?|Utilities|Common|Base|Impl|V[0-9]+)(\{.*\})?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EmptyName();

    [GeneratedRegex("^(System|Common|Shared|Misc|Utils?|Helpers?)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EmptyFolder();
}
