using System.Xml.Linq;

namespace Guildhall.Tests.Unit.House;

/// <summary>Who may see whom, as docs/architecture.md draws it.</summary>
public sealed class ProjectGraphTests
{
    private const string All = "*";

    // A program of its own, for developers of modules; the product does without it.
    private const string Simulator = "Discord.Simulator";

    private static readonly SortedDictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Core"] = [],
        ["Rules"] = ["Core"],
        ["Modules"] = ["Core", "Rules"],
        ["GameMaster"] = ["Core", "Rules"],
        ["Pipeline"] = ["Core"],
        ["Store"] = ["Core"],
        ["Imaging"] = ["Core"],
        ["Discord"] = [],
        [Simulator] = [],
        ["Channels.Discord"] = ["Core", "Pipeline", "Discord"],
        ["Channels.Web"] = ["Core", "Pipeline"],
        ["Host"] = [All],
    };

    public static TheoryData<string> Projects => [.. Repository.Files("src", ".csproj").Select(Path.GetFileNameWithoutExtension).OfType<string>()];

    [Fact]
    public void The_house_has_exactly_the_projects_of_the_table() =>
        Repository.Files("src", ".csproj").ShouldBe(Allowed.Keys.Select(name => $"src/{name}/{name}.csproj"), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_references_what_the_table_grants_it(string project)
    {
        var granted = Allowed[project] is [All] ? Allowed.Keys.Where(name => name != project && name != Simulator) : Allowed[project];
        var referenced = XDocument.Parse(Repository.Read($"src/{project}/{project}.csproj"))
            .Descendants("ProjectReference")
            .Select(reference => reference.Attribute("Include")!.Value);

        referenced.ShouldBe(granted.Select(name => $"../{name}/{name}.csproj"), ignoreOrder: true);
    }

    [Fact]
    public void The_solution_holds_every_project()
    {
        var listed = XDocument.Parse(Repository.Read("Guildhall.slnx")).Descendants("Project").Select(project => project.Attribute("Path")!.Value);
        listed.ShouldBe(Repository.CodeFiles(".csproj"), ignoreOrder: true);
    }
}
