using System.Collections.Immutable;
using System.Text;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Creatures;
using Guildhall.Rules.FifthEdition.Spells;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Automation;

public sealed class AutomationCheckTests
{
    [Theory]
    [InlineData(25, true)]
    [InlineData(26, false)]
    [InlineData(0, false)]
    public void Steps_are_repeated_25_times_at_most(int times, bool allowed) => Allows([new AutomationNode.Repeat(times, [])]).ShouldBe(allowed);

    [Theory]
    [InlineData(31, true)]
    [InlineData(32, false)]
    public void Steps_within_steps_go_32_deep(int wrapped, bool allowed)
    {
        AutomationNode step = new AutomationNode.Text("key");
        for (var i = 0; i < wrapped; i++) step = new AutomationNode.If(new AutomationTest()) { Then = [step] };

        Allows([step]).ShouldBe(allowed);
    }

    [Theory]
    [InlineData(5_000, true)]
    [InlineData(5_001, false)]
    public void A_run_throws_10_000_dice_at_most_criticals_included(int dice, bool allowed) =>
        Allows([new AutomationNode.Damage([new DamageDice(dice, 6, 0, DamageType.Fire)])]).ShouldBe(allowed);

    [Fact]
    public void A_table_covers_its_die_without_a_gap()
    {
        Allows([new AutomationNode.Table(6, [new TableRow(3, []), new TableRow(6, [])])]).ShouldBeTrue();
        Allows([new AutomationNode.Table(6, [new TableRow(3, [])])]).ShouldBeFalse();
        Allows([new AutomationNode.Table(6, [new TableRow(4, []), new TableRow(3, []), new TableRow(6, [])])]).ShouldBeFalse();
    }

    [Fact]
    public void Bad_content_is_refused_with_file_entry_and_place()
    {
        const string Json = """
            {"spells": [{"key": "loop", "level": 1, "school": "evocation", "time": {"unit": "action"}, "range": {"kind": "self"}, "components": {}, "duration": {"kind": "instantaneous"},
              "do": [{"step": "each", "do": [{"step": "repeat", "times": 26, "do": []}]}]}]}
            """;

        var refused = Should.Throw<ContentException>(() => SpellCatalog.FromJson(Encoding.UTF8.GetBytes(Json), "spells.json"));

        refused.Message.ShouldBe("spells.json: loop, do[0].do[0].times: 1 to 25 times.");
    }

    [Theory]
    [InlineData("""{"step": "explode"}""")]
    [InlineData("""{"step": "damage", "dice": ["many fire"]}""")]
    [InlineData("""{"step": "move", "kind": "push", "meters": 3}""")]
    public void Unknown_steps_fields_and_dice_are_refused_by_name(string step)
    {
        var json = $$"""
            {"spells": [{"key": "bad", "level": 1, "school": "evocation", "time": {"unit": "action"}, "range": {"kind": "self"}, "components": {}, "duration": {"kind": "instantaneous"}, "do": [{{step}}]}]}
            """;

        Should.Throw<ContentException>(() => SpellCatalog.FromJson(Encoding.UTF8.GetBytes(json), "spells.json")).Entry.ShouldBe("bad");
    }

    private static bool Allows(ImmutableArray<AutomationNode> tree)
    {
        try
        {
            AutomationCheck.Demand("test.json", "entry", "do", tree);
            return true;
        }
        catch (ContentException)
        {
            return false;
        }
    }
}
