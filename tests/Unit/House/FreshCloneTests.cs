using System.Text.RegularExpressions;

namespace Guildhall.Tests.Unit.House;

/// <summary>What stands in the tree works wherever it is cloned to.</summary>
public sealed partial class FreshCloneTests
{
    private static readonly HashSet<string> Pictures = new(StringComparer.Ordinal) { ".png", ".woff2", ".ico" };

    [Fact]
    public void No_file_names_a_path_outside_of_the_tree()
    {
        var texts = Repository.Files("").Where(path => !path.StartsWith(".ci/", StringComparison.Ordinal) && !Pictures.Contains(Path.GetExtension(path)));
        texts.Where(path => OutsidePath().IsMatch(Repository.Read(path))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("cd /" + "root/guildhall", true)]
    [InlineData("../" + "shared/data", true)]
    [InlineData("https://example.org/work/shop", false)]
    [InlineData("the work/life balance", false)]
    public void The_pattern_knows_a_machines_path(string text, bool outside) => OutsidePath().IsMatch(text).ShouldBe(outside);

    [GeneratedRegex(@"(^|[^A-Za-z0-9_.])/(work|farm|root)/[A-Za-z.]|\.\./shared", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex OutsidePath();
}
