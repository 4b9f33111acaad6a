using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Creatures;
using Guildhall.Tests.Unit.Rules.Dungeons;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Creatures;

public sealed class CreatureInstinctsTests
{
    private static readonly CreatureStats Bandit = ShippedContent.All.Creatures["bandit"];

    [Theory]
    [InlineData(7, Tactics.Instinct)]
    [InlineData(8, Tactics.Adapts)]
    [InlineData(11, Tactics.Adapts)]
    [InlineData(12, Tactics.Coordinates)]
    [InlineData(13, Tactics.Coordinates)]
    [InlineData(14, Tactics.PicksWeakness)]
    public void Intelligence_decides_the_tactics(int intelligence, Tactics tactics) =>
        With(intelligence: intelligence).Tactics.ShouldBe(tactics);

    [Theory]
    [InlineData(7, 20, false, false)]
    [InlineData(8, 40, false, false)]
    [InlineData(11, 40, false, false)]
    [InlineData(12, 40, true, false)]
    [InlineData(13, 40, true, false)]
    [InlineData(14, 40, true, true)]
    public void Wisdom_decides_when_to_leave(int wisdom, int flees, bool parleys, bool onlyWhenWinning)
    {
        var instincts = With(wisdom: wisdom);

        (instincts.FleesAtPercent, instincts.MayParley, instincts.OnlyWhenWinning).ShouldBe((flees, parleys, onlyWhenWinning));
    }

    [Fact]
    public void The_mindless_and_the_fanatic_never_leave()
    {
        CreatureInstincts.Of(Bandit with { Fanatic = true }).FleesAtPercent.ShouldBe(0);
        CreatureInstincts.Of(Bandit with { Mindless = true }).ShouldBe(
            new CreatureInstincts(0, Tactics.Instinct, CombatRole.Brute, MayParley: false, OnlyWhenWinning: false));
    }

    [Fact]
    public void Who_cannot_speak_cannot_parley()
    {
        var abilities = Bandit.Abilities with { Wisdom = 14 };

        CreatureInstincts.Of(Bandit with { Abilities = abilities, Speaks = false }).MayParley.ShouldBeFalse();
    }

    [Theory]
    [InlineData(16, 12, 10, CombatRole.Brute)]
    [InlineData(12, 16, 10, CombatRole.Skirmisher)]
    [InlineData(12, 12, 16, CombatRole.Leader)]
    [InlineData(14, 14, 14, CombatRole.Brute)]
    [InlineData(10, 14, 14, CombatRole.Skirmisher)]
    public void The_leading_ability_decides_where_to_stand(int strength, int dexterity, int charisma, CombatRole role)
    {
        var abilities = new AbilityScores(strength, dexterity, 10, 10, 10, charisma);

        CreatureInstincts.Of(Bandit with { Abilities = abilities }).Role.ShouldBe(role);
    }

    private static CreatureInstincts With(int intelligence = 10, int wisdom = 10) =>
        CreatureInstincts.Of(Bandit with { Abilities = Bandit.Abilities with { Intelligence = intelligence, Wisdom = wisdom } });
}
