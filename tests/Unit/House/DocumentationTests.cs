using System.Text.RegularExpressions;

namespace Guildhall.Tests.Unit.House;

public sealed partial class DocumentationTests
{
    // Word for word what the licence of the System Reference Document asks for.
    private const string Attribution =
        "This work includes material from the System Reference Document 5.2 (“SRD 5.2”) by Wizards of the Coast LLC, available at "
        + "https://www.dndbeyond.com/srd. The SRD 5.2 is licensed under the Creative Commons Attribution 4.0 International License, "
        + "available at https://creativecommons.org/licenses/by/4.0/legalcode.";

    public static TheoryData<string> Decisions => [.. Repository.Files("docs/adr", ".md")];

    public static TheoryData<string> Pages => [.. Repository.Files("", ".md").Where(path => !path.StartsWith("web/", StringComparison.Ordinal))];

    [Theory]
    [InlineData("README.md")]
    [InlineData("NOTICE")]
    public void The_system_reference_document_is_credited_word_for_word(string path) => Repository.Read(path).ShouldContain(Attribution);

    [Theory]
    [MemberData(nameof(Decisions))]
    public void A_decision_says_status_context_options_decision_and_consequences(string path)
    {
        var sections = Section().Matches(Repository.Read(path)).Select(match => match.Groups["name"].Value);
        sections.ShouldBe(["Status", "Context", "Options", "Decision", "Consequences"]);
        Repository.Lines(path).ShouldBeLessThanOrEqualTo(60, "a decision is one page");
    }

    [Fact]
    public void Decisions_are_numbered_without_a_gap()
    {
        var decisions = Repository.Files("docs/adr", ".md").Select(path => Path.GetFileName(path)[..4]).ToArray();
        decisions.ShouldNotBeEmpty();
        decisions.ShouldBe(Enumerable.Range(1, decisions.Length).Select(number => $"{number:0000}"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_link_to_a_file_finds_it(string path)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, path))!;
        Link().Matches(Repository.Read(path))
            .Select(match => match.Groups["target"].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal) && !Path.Exists(Path.Combine(folder, target)))
            .ShouldBeEmpty();
    }

    [Fact]
    public void The_readme_promises_two_commands()
    {
        var readme = Repository.Read("README.md");
        readme.ShouldContain("dotnet run --project src/Host\n");
        readme.ShouldContain("dotnet test\n");
    }

    [Fact]
    public void Every_analyzer_rule_that_is_off_has_its_reason()
    {
        var conventions = Repository.Read("docs/conventions.md");
        SwitchedOff().Matches(Repository.Read(".editorconfig"))
            .Select(match => match.Groups["id"].Value)
            .Where(id => !conventions.Contains($"| {id} |", StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    [Fact]
    public void The_style_file_is_short_and_suggests_nothing()
    {
        Repository.Lines(".editorconfig").ShouldBeLessThan(80);
        Repository.Read(".editorconfig").ShouldNotContain("suggestion");
    }

    [GeneratedRegex("^## (?<name>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Section();

    [GeneratedRegex(@"\]\((?<target>[^)#\s]+)(#[^)]*)?\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"^dotnet_diagnostic\.(?<id>\w+)\.severity = none$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SwitchedOff();
}
