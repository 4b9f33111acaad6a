using Guildhall.Core.Sessions;
using Guildhall.Core.Text;
using Guildhall.Modules.Tabletop.Campaigns.Rules;
using Guildhall.Modules.Tabletop.Campaigns.Show;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Rules.FifthEdition.Battles;
using Guildhall.Rules.FifthEdition.Grid;
using Guildhall.Tests.Unit.House;
using CampaignFighter = Guildhall.Rules.FifthEdition.Battles.Combatant;

namespace Guildhall.Tests.Unit.Modules.Tabletop.Campaigns;

/// <summary>What is offered to somebody whose turn it is, and whom it is aimed at where they do not say.</summary>
public sealed class BattleOptionsTests
{
    private const string Field = "............\n............\n............\n............\n............";
    private static readonly Words _words = new(PlatformStrings.Load(), "en");

    [Fact]
    public void Healing_is_offered_for_friends_and_oneself_and_never_for_foes()
    {
        var player = Fight("cleric", level: 9);
        var (state, cleric) = (player.State, player.State.Battle!.Find("h1")!);

        var spells = Spells(state, cleric);

        var healed = spells.Where(value => value.StartsWith("spell.cure-wounds", StringComparison.Ordinal) || value.StartsWith("spell.healing-word", StringComparison.Ordinal)).ToList();
        healed.ShouldNotBeEmpty();
        healed.ShouldAllBe(value => value.EndsWith("@h1") || value.EndsWith("@h2"));
        healed.ShouldContain(value => value.EndsWith("@h1"));
        healed.ShouldContain(value => value.EndsWith("@h2"));
        spells.ShouldContain(value => value.Contains("@goblin-warrior-", StringComparison.Ordinal), "what harms is for foes");
    }

    [Fact]
    public void Who_lacks_most_is_healed_where_nobody_is_named_and_a_foe_where_one_is()
    {
        var player = Fight("cleric", level: 9);
        player.Give(new CampaignCommand.Direct(TablePlayer.Master, new Ruling.Adjust(new BattleCommand.Adjust(player.State.Battle!.Find("h2")!.Seat) { HitPoints = -5 }, "a scratch"))).ShouldBeNull();
        var battle = player.State.Battle!;
        var legal = Battle.Legal(battle, battle.Find("h1")!.Seat).First(action => action.Key is "spell.cure-wounds" or "spell.healing-word");

        Aiming.At(battle, legal, null, null).TryGet(out var unsaid, out _).ShouldBeTrue();
        unsaid!.Targets.ShouldBe([battle.Find("h2")!.Seat]);
        var foe = battle.Combatants.First(one => one.Side == BattleLayout.Foes).Seat;
        if (legal.Targets.Contains(foe))
        {
            Aiming.At(battle, legal, foe, null).TryGet(out var said, out _).ShouldBeTrue();
            said!.Targets.ShouldBe([foe]);
        }
    }

    [Fact]
    public void A_spell_that_heals_an_area_is_placed_among_friends()
    {
        var player = Fight("cleric", level: 9);
        var battle = player.State.Battle!;
        var mass = Battle.Legal(battle, battle.Find("h1")!.Seat).First(action => action.Key == "spell.mass-cure-wounds");

        var best = Aiming.Best(battle, mass).ShouldNotBeNull();

        best.Friends.ShouldBe(2);
        best.Foes.ShouldBe(0);
        Spells(player.State, battle.Find("h1")!).Exists(value => value == "spell.mass-cure-wounds").ShouldBeTrue();
    }

    [Fact]
    public void The_map_says_of_a_foe_only_what_is_meant_for_foes()
    {
        var player = Fight("cleric", level: 9);
        var session = new LiveSession<CampaignState>(default, player.State) { Guild = "g", Room = "r", Version = 1, Finished = false };

        var board = CampaignTable.Of(session, TablePlayer.UserOf(1), _words).Board.ShouldNotBeNull();

        var calls = board.Tokens.Where(token => token.Side == "foes").SelectMany(token => token.Odds).Select(odds => odds.Command).ToList();
        calls.ShouldNotBeEmpty();
        calls.ShouldAllBe(call => !call.Contains("cure-wounds", StringComparison.Ordinal) && !call.Contains("healing-word", StringComparison.Ordinal));
    }

    /// <summary>A hero of a class, a fighter beside them and goblins far off, on the turn of the first.</summary>
    private static TablePlayer Fight(string heroClass, int level)
    {
        var player = new TablePlayer($"options/{heroClass}");
        player.Give(new CampaignCommand.Start(new Person(TablePlayer.Master, "Somebody"), "Field", null, Directed: true, CampaignRules.ByTheBook)).ShouldBeNull();
        player.Give(new CampaignCommand.Join(TablePlayer.Hero(1, heroClass, level))).ShouldBeNull();
        player.Give(new CampaignCommand.Join(TablePlayer.Hero(2, "fighter", level))).ShouldBeNull();
        player.Give(new CampaignCommand.Begin(TablePlayer.Master)).ShouldBeNull();
        MapText.TryParse(Field, out var map, out _).ShouldBeTrue();
        player.Give(new CampaignCommand.Direct(TablePlayer.Master, new Ruling.OpenBattle(new Battlefield(map!), [new FoeGroup("goblin-warrior", 2)]))).ShouldBeNull();
        while (player.State.Battle!.Active != player.State.Battle.Find("h1")!.Seat)
        {
            player.Give(new CampaignCommand.Fight(TablePlayer.UserOf(2), new BattleCommand.EndTurn(player.State.Battle.Active))).ShouldBeNull();
        }

        return player;
    }

    private static List<string> Spells(CampaignState state, CampaignFighter fighter) =>
        [.. new BattleOptions(state, new TableNames(_words), fighter).Spells(Battle.Legal(state.Battle!, fighter.Seat)).Select(choice => choice.Value)];
}
