using Guildhall.Core.Commands;
using Guildhall.Pipeline.Commands;
using Guildhall.Tests.Unit.Pipeline.Broken;
using Guildhall.Tests.Unit.Pipeline.Sample;

namespace Guildhall.Tests.Unit.Pipeline.Commands;

public sealed class CommandCatalogTests
{
    [Fact]
    public void Commands_are_described_as_their_methods_say()
    {
        var platform = new TestPlatform();
        var catalog = (ICommandCatalog)platform.Services.GetService(typeof(ICommandCatalog))!;

        var all = catalog.Commands.Single(command => command.Path == "sample all");
        all.Module.ShouldBe("sample");
        all.Options.Select(option => $"{option.Name}:{option.Type}{(option.Required ? "!" : "")}").ShouldBe(
            ["whole:integer!", "big:integer", "number:number", "yes:boolean", "direction:string", "mood:string", "time:duration", "coins:coins", "with:member"]);
        all.Options[1].ShouldSatisfyAllConditions(big => big.Min.ShouldBe(-5), big => big.Max.ShouldBe(5));
        all.Options[4].Choices.ShouldBe(["due-north", "far-south"]);
        all.Options[5].Choices.ShouldBe(["merry", "very-grim"]);
        all.ChoiceLabel(SampleStrings.Load().In("de"), "direction", "due-north").ShouldBe("de command.sample.all.direction.due-north");
        all.ChoiceLabel(SampleStrings.Load().In("de"), "direction", "far-south").ShouldBe("de choice.far-south");
        catalog.Commands.Select(command => command.Path).ShouldBeInOrder();
        catalog.Commands.Single(command => command.Path == "sample hidden").Listed.ShouldBeFalse();
        catalog.Commands.Single(command => command.Path == "sample find").Options[0].Autocomplete.ShouldBeTrue();
    }

    [Theory]
    [InlineData("module.sample")]
    [InlineData("command.echo")]
    [InlineData("command.echo.text")]
    [InlineData("choice.far-south")]
    [InlineData("command.sample.all.direction.due-north")]
    public void A_missing_string_stops_the_start_and_is_named(string key)
    {
        var fault = Should.Throw<CatalogException>(() => new TestPlatform(strings: SampleStrings.Load(without: [key])));

        fault.Message.ShouldContain(key);
        fault.Message.ShouldContain("de: ");
        fault.Message.ShouldContain("en: ");
    }

    [Fact]
    public void A_missing_string_of_a_setting_stops_the_start() =>
        Should.Throw<CatalogException>(() => new TestPlatform(strings: SampleStrings.Load(without: ["setting.sample.seats"])))
            .Message.ShouldContain("setting.sample.seats");

    [Fact]
    public void Commands_that_do_not_fit_together_stop_the_start()
    {
        foreach (var (module, what) in BrokenModules.All)
        {
            Should.Throw<CatalogException>(() => new TestPlatform(modules: module)).Message.ShouldContain(what);
        }
    }
}
