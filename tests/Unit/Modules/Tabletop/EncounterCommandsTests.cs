using System.Globalization;
using Guildhall.Core.Replies;
using Guildhall.Modules.Tabletop;
using Guildhall.Tests.Unit.House;
using Guildhall.Tests.Unit.Pipeline;

namespace Guildhall.Tests.Unit.Modules.Tabletop;

public sealed class EncounterCommandsTests
{
    private readonly TestPlatform _platform = new(strings: PlatformStrings.Load(), modules: new TabletopModule());

    [Theory]
    [InlineData("3", 4, 900)]
    [InlineData("3,3,4", 4, 825)]
    [InlineData("2x3, 5", 1, 1_200)]
    public async Task A_fight_is_built_for_the_levels_of_a_party(string levels, int size, int budget)
    {
        var reply = await AskAsync("encounter build", ("levels", levels), ("size", size.ToString(CultureInfo.InvariantCulture)), ("seed", "7"));

        reply.Refusal.ShouldBeNull();
        reply.Cards[0].Fields[0].Value.ShouldEndWith($" of {budget.ToString(CultureInfo.InvariantCulture)} XP");
        reply.Cards[0].Picture.ShouldNotBeNull();
        reply.Components[0].Label.ShouldBe("Another");
        reply.Components.Length.ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task Another_button_gives_something_else_for_the_same_party()
    {
        var first = await AskAsync("encounter build", ("levels", "4x6"), ("type", "undead"), ("seed", "1"));
        var second = await AskAsync("encounter build", ("levels", "4x6"), ("type", "undead"), ("seed", "2"));

        (second.Cards[0].Body == first.Cards[0].Body).ShouldBeFalse();
        (await AskAsync("encounter build", ("levels", "4x6"), ("type", "undead"), ("seed", "1"))).Cards[0].Body.ShouldBe(first.Cards[0].Body);
    }

    [Theory]
    [InlineData("1 ogre, 4 goblin warrior", "650 XP", "Moderate difficulty")]
    [InlineData("goblin warrior 4, Ogre", "650 XP", "Moderate difficulty")]
    [InlineData("tarrasque", "155,000 XP", "Beyond high difficulty")]
    public async Task A_fight_is_added_up(string creatures, string experience, string difficulty)
    {
        var reply = await AskAsync("encounter check", ("creatures", creatures), ("levels", "3"));

        reply.Cards[0].Title.ShouldStartWith(difficulty);
        reply.Cards[0].Fields[0].Value.ShouldBe(experience);
    }

    [Theory]
    [InlineData("1 goblin minion", "5,5,5,5", 95, 100)]
    [InlineData("tarrasque", "3", 0, 5)]
    public async Task A_fight_is_tried_and_its_chance_told(string creatures, string levels, int least, int most)
    {
        var reply = await AskAsync("encounter check", ("creatures", creatures), ("levels", levels));

        var chance = reply.Cards[0].Fields.Single(field => field.Name == "Chance of victory").Value;
        int.Parse(chance.Split(' ')[0], CultureInfo.InvariantCulture).ShouldBeInRange(least, most, chance);
        chance.ShouldContain("fights tried");
    }

    [Fact]
    public async Task A_crowd_is_added_up_without_a_chance()
    {
        var reply = await AskAsync("encounter check", ("creatures", "21 goblin minion"), ("levels", "5"));

        reply.Refusal.ShouldBeNull();
        reply.Cards[0].Fields.ShouldAllBe(field => field.Name != "Chance of victory");
    }

    [Fact]
    public async Task Without_levels_and_without_a_campaign_the_party_is_asked_for() =>
        (await AskAsync("encounter check", ("creatures", "ogre"))).Refusal!.Code.ShouldBe("tabletop.no-levels");

    [Theory]
    [InlineData("0")]
    [InlineData("21")]
    [InlineData("3x")]
    [InlineData("11x3")]
    [InlineData("1,1,1,1,1,1,1,1,1,1,1")]
    [InlineData("three")]
    public async Task What_is_no_party_is_refused(string levels) =>
        (await AskAsync("encounter build", ("levels", levels))).Refusal!.Code.ShouldBe("tabletop.bad-levels");

    [Theory]
    [InlineData("51 rat", "tabletop.bad-creatures")]
    [InlineData(",,", "tabletop.bad-creatures")]
    [InlineData("3 snarks", "tabletop.no-monster")]
    public async Task What_is_no_fight_is_refused(string creatures, string code) =>
        (await AskAsync("encounter check", ("creatures", creatures), ("levels", "3"))).Refusal!.Code.ShouldBe(code);

    [Fact]
    public async Task A_rating_that_does_not_exist_is_refused() =>
        (await AskAsync("encounter build", ("levels", "3"), ("to-cr", "1/3"))).Refusal!.Code.ShouldBe("tabletop.bad-cr");

    [Fact]
    public async Task Wishes_that_nothing_fulfills_are_refused() =>
        (await AskAsync("encounter build", ("levels", "1"), ("type", "giant"), ("from-cr", "20"))).Refusal!.Code.ShouldBe("tabletop.no-encounter");

    private async Task<Reply> AskAsync(string path, params (string Name, string Value)[] options) => (await _platform.AskAsync(path, options)).Reply;
}
