using Guildhall.Analyzers;

namespace Guildhall.Tests.Unit.Analyzers;

public sealed class ModuleIsolationAnalyzerTests
{
    private const string Economy = """
        namespace Guildhall.Modules.Economy;
        public static class Chest { public const int Size = 3; public static int Count() => Size; }
        public sealed class MarkAttribute : System.Attribute;
        """;

    [Theory]
    [InlineData("public class Rod { int F() => Guildhall.Modules.Economy.Chest.Count(); }", "Chest")]
    [InlineData("using Guildhall.Modules.Economy; public class Rod { int F() => Chest.Size; }", "Chest")]
    [InlineData("using static Guildhall.Modules.Economy.Chest; public class Rod { int F() => Count(); }", "Chest")]
    [InlineData("using Bag = Guildhall.Modules.Economy.Chest; public class Rod { }", "Chest")]
    [InlineData("[Guildhall.Modules.Economy.Mark] public class Rod { }", "Mark")]
    public async Task A_module_that_names_another_modules_type_is_refused(string code, string named) =>
        (await Snippet.ObjectionsAsync(new ModuleIsolationAnalyzer(), In("Guildhall.Modules.Fishing", code), Economy)).ShouldBe([named]);

    [Theory]
    [InlineData("Guildhall.Modules.Economy.State")]
    [InlineData("Guildhall.Host")]
    [InlineData("Guildhall.Modules")]
    public async Task The_module_itself_and_code_outside_of_modules_may_name_it(string name)
    {
        var code = In(name, "using Guildhall.Modules.Economy; public class Rod { int F() => Chest.Size; }");
        (await Snippet.ObjectionsAsync(new ModuleIsolationAnalyzer(), code, Economy)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_module_may_name_core_rules_and_the_framework()
    {
        var code = In(
            "Guildhall.Modules.Fishing",
            "using Guildhall.Core.Chance; using System; public class Rod { Type F() => typeof(DiceCup); }");
        (await Snippet.ObjectionsAsync(new ModuleIsolationAnalyzer(), code, Economy)).ShouldBeEmpty();
    }

    // The usings of a snippet stand before its class; the namespace goes between them.
    private static string In(string name, string code)
    {
        var start = Math.Max(0, code.LastIndexOf("; public class", StringComparison.Ordinal) + 1);
        return $"{code[..start]} namespace {name}; {code[start..]}";
    }
}
