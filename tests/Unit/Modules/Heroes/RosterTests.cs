using Guildhall.Modules.Heroes;

namespace Guildhall.Tests.Unit.Modules.Heroes;

public sealed class RosterTests
{
    private static readonly Roster Three = new(
        [Sample.Hero("Mira", number: 1), Sample.Hero("Mirabelle", number: 2), Sample.Hero("Ash", number: 3)], null, Known: true);

    [Theory]
    [InlineData("Mira", "Mira")]
    [InlineData("mirabelle", "Mirabelle")]
    [InlineData("a", "Ash")]
    [InlineData("Mirab", "Mirabelle")]
    public void A_hero_is_found_by_name_or_by_a_beginning_that_is_nobody_elses(string typed, string found) =>
        Three.Find(typed)!.Name.ShouldBe(found);

    [Theory]
    [InlineData("mir")]
    [InlineData("Bob")]
    public void Several_heroes_are_as_good_as_none(string typed) => Three.Find(typed).ShouldBeNull();
}
