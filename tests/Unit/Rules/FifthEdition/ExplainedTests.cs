using Guildhall.Rules.FifthEdition;

namespace Guildhall.Tests.Unit.Rules.FifthEdition;

public sealed class ExplainedTests
{
    [Fact]
    public void The_parts_add_up_and_parts_of_nothing_are_left_out()
    {
        var armorClass = Explained.Of(new("armor.chain-mail", 16), new("ability.dexterity", 0), new("armor.shield", 2));

        armorClass.Value.ShouldBe(18);
        armorClass.Parts.ShouldBe([new("armor.chain-mail", 16), new("armor.shield", 2)]);
    }

    [Fact]
    public void A_number_of_nothing_still_says_where_it_comes_from() =>
        Explained.Of(new Part("ability.wisdom", 0), new Part("part.proficiency", 0)).Parts.ShouldBe([new("ability.wisdom", 0)]);

    [Fact]
    public void One_more_part_counts_unless_it_is_nothing()
    {
        var number = Explained.Of(new Part("part.base", 10));

        number.Plus("spell.shield-of-faith.name", 2).Value.ShouldBe(12);
        number.Plus("spell.shield-of-faith.name", 0).ShouldBeSameAs(number);
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(3, 2)]
    [InlineData(4, 3)]
    [InlineData(20, 3)]
    public void A_column_holds_its_value_until_the_next_step(int level, int value) => LevelTable.Of((1, 2), (4, 3)).At(level).ShouldBe(value);

    [Fact]
    public void A_column_is_zero_before_its_first_step_and_may_grow_with_the_level()
    {
        LevelTable.Of((2, 1)).At(1).ShouldBe(0);
        LevelTable.TimesLevel(5).At(3).ShouldBe(15);
    }
}
