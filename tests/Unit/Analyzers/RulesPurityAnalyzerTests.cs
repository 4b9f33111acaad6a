using Guildhall.Analyzers;

namespace Guildhall.Tests.Unit.Analyzers;

public sealed class RulesPurityAnalyzerTests
{
    [Theory]
    [InlineData("public async void Wait() => await System.Threading.Tasks.Task.Yield();", "await System.Threading.Tasks.Task.Yield()")]
    [InlineData("public System.Threading.Tasks.ValueTask Wait() => default;", "System.Threading.Tasks.ValueTask", "default")]
    [InlineData("public double Half;", "double")]
    [InlineData("public static int Root(int of) => (int)System.Math.Sqrt(of);", "System.Math.Sqrt(of)")]
    [InlineData("public static bool Is(int of) => of > 0.5f;", "0.5f")]
    [InlineData("public Microsoft.Extensions.Logging.ILogger? Log;", "Microsoft.Extensions.Logging.ILogger?")]
    [InlineData("private interface IHidden { int Count { get; } }", "private interface IHidden { int Count { get; } }")]
    public async Task Waiting_logging_fractions_and_interfaces_are_refused_in_rules_and_state(string member, params string[] reported)
    {
        foreach (var name in new[] { "Guildhall.Rules.FifthEdition", "Guildhall.Modules.Delve.Rules", "Guildhall.Modules.Delve.State.Events" })
        {
            (await ObjectionsAsync(name, member)).ShouldBe(reported, name);
        }
    }

    [Theory]
    [InlineData("Guildhall.Modules.Delve")]
    [InlineData("Guildhall.Core.Chance")]
    [InlineData("Guildhall.RulesOfThumb")]
    public async Task Code_elsewhere_may_wait_and_use_fractions(string name) =>
        (await ObjectionsAsync(name, "public double Half; public async void Wait() => await System.Threading.Tasks.Task.Yield();")).ShouldBeEmpty();

    [Fact]
    public async Task The_dice_language_may_use_fractions_but_not_wait()
    {
        var objections = await ObjectionsAsync("Guildhall.Rules.Dice", "public double E = System.Math.Exp(1); public System.Threading.Tasks.Task? Later;");
        objections.ShouldBe(["System.Threading.Tasks.Task?"]);
    }

    [Theory]
    [InlineData("public static decimal Share(decimal of) => of / 2;")]
    [InlineData("public static long Half(long of) => of / 2; public System.TimeSpan Turn;")]
    [InlineData("/// <see cref=\"System.Threading.Tasks.Task\"/>\npublic int Count;")]
    public async Task Whole_numbers_decimals_and_durations_are_welcome(string member) =>
        (await ObjectionsAsync("Guildhall.Rules.FifthEdition", member)).ShouldBeEmpty();

    private static Task<string[]> ObjectionsAsync(string name, string member) => Snippet.ObjectionsAsync(
        new RulesPurityAnalyzer(),
        $$"""
        #nullable enable
        namespace {{name}};
        public class Snippet
        {
        {{member}}
        }
        """);
}
