using Guildhall.Core.Results;
using Guildhall.Modules.Heroes.Rules;
using Guildhall.Rules.FifthEdition.Equipment;

namespace Guildhall.Tests.Unit.Modules.Heroes.Rules;

public sealed class GearTests
{
    [Theory]
    [InlineData("", "longsword-plus-1", "longsword-plus-1", "")]
    [InlineData("longsword-plus-1", "longsword-plus-2", "longsword-plus-2", "longsword-plus-1")]
    [InlineData("shield-plus-1 longsword-plus-1", "greatsword-plus-2", "greatsword-plus-2", "longsword-plus-1 shield-plus-1")]
    [InlineData("greatsword-plus-2", "shield-plus-1", "shield-plus-1", "greatsword-plus-2")]
    [InlineData("ring-of-protection", "ring-of-fire-resistance", "ring-of-protection ring-of-fire-resistance", "")]
    [InlineData("relic-of-a-later-version", "shield-plus-1", "relic-of-a-later-version shield-plus-1", "")]
    public void What_is_in_the_way_comes_off(string worn, string item, string then, string back)
    {
        Put(worn, item).TryGet(out var gear, out _).ShouldBeTrue();

        gear!.Worn.ShouldBe(then.Split(' '));
        gear.Back.ShouldBe(back.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("fighter", "shield-plus-1", "shield-plus-1", "hero.gear-on")]
    [InlineData("wizard", "", "chain-mail-plus-1", "hero.gear-untrained")]
    [InlineData("wizard", "", "shield-plus-1", "hero.gear-untrained")]
    [InlineData("fighter", "cloak-of-protection amulet-of-health ring-of-protection", "headband-of-intellect", "hero.gear-attuned")]
    public void What_cannot_be_is_refused(string archetype, string worn, string item, string code)
    {
        Put(worn, item, archetype).TryGet(out _, out var refusal).ShouldBeFalse();

        refusal!.Code.ShouldBe(code);
    }

    [Fact]
    public void An_attuned_thing_may_take_the_place_of_another()
    {
        Put("cloak-of-protection amulet-of-health ring-of-protection", "shield-plus-1").TryGet(out _, out _).ShouldBeTrue();
        Gear.TakeOff(Sample.Hero() with { Worn = ["a", "b"] }, "a").ShouldSatisfyAllConditions(gear => gear.Worn.ShouldBe(["b"]), gear => gear.Back.ShouldBe(["a"]));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void Every_magic_thing_has_its_name(string locale) =>
        MagicItems.All.ShouldAllBe(item => Sample.WordsOf(locale).Has(item.NameKey));

    private static Result<Gear> Put(string worn, string item, string archetype = "fighter") => Gear.PutOn(
        Sample.Hero(archetype: archetype) with { Worn = [.. worn.Split(' ', StringSplitOptions.RemoveEmptyEntries)] },
        MagicItems.Find(item)!,
        item);
}
