namespace Guildhall.Tests.Unit.House;

/// <summary>H10: a reader sees a file whole.</summary>
public sealed class FileShapeTests
{
    private static readonly int[] Sizes = [.. Repository.Files("src", ".cs").Select(Repository.Lines).Order()];

    [Fact]
    public void No_file_is_longer_than_400_lines()
    {
        var code = Repository.CodeFiles(".cs")
            .Concat(Repository.Files("web/src", ".ts"))
            .Concat(Repository.Files("web/src", ".tsx"));

        code.Where(path => Repository.Lines(path) > 400).ShouldBeEmpty();
    }

    [Fact]
    public void Nine_files_of_ten_have_at_most_200_lines() => Sizes[Sizes.Length * 9 / 10].ShouldBeLessThanOrEqualTo(200);

    [Fact]
    public void Half_of_the_files_have_at_most_60_lines() => Sizes[Sizes.Length / 2].ShouldBeLessThanOrEqualTo(60);
}
