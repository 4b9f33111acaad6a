using Guildhall.Core.Ids;
using Guildhall.Core.Sessions;
using Guildhall.Core.Text;
using Guildhall.Modules.Tabletop.Campaigns.Rules;
using Guildhall.Modules.Tabletop.Campaigns.Show;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Rules.Dungeons.Generators;
using Guildhall.Rules.Dungeons.Places;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Tests.Unit.House;

namespace Guildhall.Tests.Unit.Modules.Tabletop.Campaigns;

/// <summary>Places explored by groups that press their buttons.</summary>
public sealed class ExpeditionTests
{
    private static readonly Words _words = new(PlatformStrings.Load(), "en");

    [Theory]
    [InlineData(PlaceKind.Rooms)]
    [InlineData(PlaceKind.Caverns)]
    [InlineData(PlaceKind.Keep)]
    [InlineData(PlaceKind.Crypt)]
    [InlineData(PlaceKind.Tower)]
    public void A_party_comes_to_the_goal_by_its_buttons(PlaceKind kind)
    {
        var reached = 0;
        for (var number = 0; number < 4; number++)
        {
            var player = new TablePlayer($"goal/{kind}/{number}");
            player.Open(PlacePlayer.Plan($"goal/{number}", kind, PlaceSize.Small, 3), heroes: 5);
            for (var step = 0; step < 800 && player.State is { Phase: not CampaignPhase.Ended, Place.Reached: false }; step++) player.Step();
            if (player.State.Place!.Reached) reached++;
        }

        reached.ShouldBeGreaterThanOrEqualTo(2);
    }

    [Theory]
    [InlineData("one", PlaceKind.Rooms)]
    [InlineData("two", PlaceKind.Tower)]
    [InlineData("three", PlaceKind.Crypt)]
    public void Every_event_is_the_same_written_and_read_and_all_commands_give_the_same_again(string seed, PlaceKind kind)
    {
        var beside = CampaignState.Initial;
        var player = new TablePlayer(seed)
        {
            Watch = (_, happened, after) =>
            {
                beside = CampaignGame.Apply(beside, CanonicalJson.Read<CampaignEvent>(CanonicalJson.Write(happened)));
                var written = CanonicalJson.Write(beside);
                written.ShouldBe(CanonicalJson.Write(after), happened.GetType().Name);
                beside = CanonicalJson.Read<CampaignState>(written);
            },
        };
        player.Open(PlacePlayer.Plan(seed, kind, PlaceSize.Small, 2), heroes: 4).Play(60);

        var state = CampaignState.Initial;
        foreach (var (command, dice, at, _) in player.Commands)
        {
            CampaignGame.Decide(state, command, Guildhall.Core.Chance.DiceCup.FromSeed(dice), at).TryGet(out var events, out _).ShouldBeTrue();
            state = events.Aggregate(state, CampaignGame.Apply);
        }

        CanonicalJson.Write(state).ShouldBe(CanonicalJson.Write(player.State));
        player.State.Place!.At.Values.Distinct().Count().ShouldBe(player.State.Place.At.Count, "nobody stands on somebody else");
        player.State.Heroes.Values.ShouldAllBe(hero => hero.Reserves.Vitality.State == LifeState.Standing || hero.Reserves.Vitality.State == LifeState.Dead);
    }

    [Theory]
    [InlineData(PlaceKind.Rooms)]
    [InlineData(PlaceKind.Tower)]
    public void Nobody_is_shown_a_square_or_a_dweller_that_their_hero_has_not_seen(PlaceKind kind)
    {
        var (squares, dwellers, smaller) = (0, 0, false);
        var player = new TablePlayer($"secrets/{kind}");
        player.Open(PlacePlayer.Plan("secrets", kind, PlaceSize.Small, 2), heroes: 3, directed: true);
        for (var step = 0; step < 16 && player.State is { Phase: not CampaignPhase.Ended, Inside: { } place }; step++)
        {
            foreach (var viewer in (Id<User>[])[default, TablePlayer.UserOf(1), TablePlayer.UserOf(2), TablePlayer.Master])
            {
                var session = new LiveSession<CampaignState>(default, player.State) { Guild = "g", Room = "r", Version = step, Finished = false };
                var view = CampaignTable.Of(session, viewer, _words);
                var board = view.Board.ShouldNotBeNull();
                if (viewer == TablePlayer.Master)
                {
                    dwellers += board.Tokens.Count(token => token.Side == "foes");
                    continue;
                }

                var known = player.State.HeroOf(viewer) is { } hero ? [place.FogOf(hero.Key)] : place.At.Keys.Select(place.FogOf).ToList();
                var floor = player.State.HeroOf(viewer) is { } own ? place.Of(own.Key).Floor : place.At.Values.First().Floor;
                for (var y = 0; y < board.Height; y++)
                {
                    for (var x = 0; x < board.Width; x++)
                    {
                        if (board.Rows[y][x] == ' ') continue;
                        squares++;
                        known.ShouldAllBe(fog => fog.Seen(place.Place, floor).Contains(new(x, y)));
                    }
                }

                board.Rows.ShouldAllBe(row => row.Length == board.Width);
                board.Rows.Length.ShouldBe(board.Height);
                (board.Rows[^1].Trim().Length > 0 || board.Tokens.Any(token => token.Y + token.Edge == board.Height)).ShouldBeTrue("a board ends where knowledge does");
                (board.Rows.Any(row => row[^1] != ' ') || board.Tokens.Any(token => token.X + token.Edge == board.Width)).ShouldBeTrue();
                smaller |= board.Width < place.Place.Floors[floor].Width || board.Height < place.Place.Floors[floor].Height;
                board.Tokens.Where(token => token.Side == "foes").ShouldAllBe(token => player.State.Fighting && board.Rows[token.Y][token.X] != ' ');
                board.Reach.ShouldAllBe(reach => board.Rows[reach.Y][reach.X] != ' ');
                var told = CanonicalJson.Write(view) + CanonicalJson.Write(CampaignReplies.Look(session, viewer, _words)) + CanonicalJson.Write(CampaignReplies.Map(session, viewer, _words));
                foreach (var (spawn, creature) in place.Dwellers) told.ShouldNotContain($"{creature}/{spawn}");
            }

            player.Step();
        }

        squares.ShouldBeGreaterThan(500);
        smaller.ShouldBe(kind == PlaceKind.Rooms, "nobody is told how large a floor is that they have not seen; a tower's is seen from end to end");
        dwellers.ShouldBeGreaterThan(10, "the dungeon master sees who lives there");
    }

    [Fact]
    public void A_room_stays_shut_until_its_rule_is_met_and_the_master_alone_makes_it()
    {
        var player = new TablePlayer("access");
        player.Open(PlacePlayer.Plan("access", PlaceKind.Rooms, PlaceSize.Small, 1), heroes: 2, directed: true);
        var place = player.State.Inside!.Place;
        var start = player.State.Inside.Of("h1");
        var room = place.RegionAt(start)!;
        var next = place.Regions.First(region => region.Id != room.Id && region.Floor == start.Floor);
        var inside = new Spot(next.Floor, next.Squares.First);
        var rule = new PlaceWish.Rule(inside, new AccessRule { MinimumLevel = 5 });

        player.Give(new CampaignCommand.Explore(TablePlayer.UserOf(1), rule))!.Code.ShouldBe("campaign.not-master");
        player.Give(new CampaignCommand.Explore(TablePlayer.Master, rule)).ShouldBeNull();

        PlaceAccess.Of(player.State, player.State.Heroes["h1"], next.Id)!.Code.ShouldBe("place.access.level");
        PlaceAccess.Of(player.State, player.State.Heroes["h1"] with { Build = Guildhall.Rules.FifthEdition.Characters.QuickBuild.Of("fighter", 5) }, next.Id).ShouldBeNull();
        player.Give(new CampaignCommand.Explore(TablePlayer.Master, new PlaceWish.Rule(inside, new AccessRule { ByVote = true }))).ShouldBeNull();
        PlaceAccess.Of(player.State, player.State.Heroes["h1"], next.Id)!.Code.ShouldBe("place.access.vote");
        player.Give(new CampaignCommand.Explore(TablePlayer.Master, new PlaceWish.Rule(inside, new AccessRule { AnyKey = ["crown"] }))).ShouldBeNull();
        PlaceAccess.Of(player.State, player.State.Heroes["h1"], next.Id)!.Code.ShouldBe("place.access.key");
        player.Give(new CampaignCommand.Direct(TablePlayer.Master, new Ruling.Award(0, 0, "crown", 1))).ShouldBeNull();
        PlaceAccess.Of(player.State, player.State.Heroes["h1"], next.Id).ShouldBeNull();
    }

    [Fact]
    public void A_trap_that_kills_the_last_hero_ends_the_campaign()
    {
        const int Number = 2712;
        var kinds = Enum.GetValues<PlaceKind>();
        var player = new TablePlayer($"campaign/{Number}");
        player.Open(PlacePlayer.Plan($"campaign/{Number}", kinds[Number / 10 % kinds.Length], PlaceSize.Small, 1 + (Number % 8)), heroes: 1);
        player.Play(40).ShouldBeTrue();
        player.State.Heroes["h1"].Reserves.Vitality.State.ShouldBe(LifeState.Dead);
        player.Log.ShouldContain(happened => happened is CampaignEvent.HeroHurt);
        player.State.Ending.ShouldBe("defeat");
    }

    [Fact]
    public void Who_rules_where_nobody_runs_the_dungeon_is_told_so_and_what_to_do()
    {
        var player = new TablePlayer("nobody").Open(PlacePlayer.Plan("nobody", PlaceKind.Rooms, PlaceSize.Small, 1), heroes: 1);
        var room = player.State.Inside!.Of("h1");

        var refusal = player.Give(new CampaignCommand.Explore(TablePlayer.UserOf(1), new PlaceWish.Reveal(room, null, Hide: false))).ShouldNotBeNull();

        refusal.Code.ShouldBe("dungeon.no-master");
        _words.Say(refusal).ShouldContain("/campaign start");
        var story = new TablePlayer("story").Open("thirteenth-stroke", heroes: 1);
        story.Give(new CampaignCommand.Direct(TablePlayer.UserOf(1), new Ruling.Pass(10)))!.Code.ShouldBe("campaign.no-master");
    }

    [Fact]
    public void The_master_shows_a_room_and_hides_it_again()
    {
        var player = new TablePlayer("reveal");
        player.Open(PlacePlayer.Plan("reveal", PlaceKind.Rooms, PlaceSize.Small, 1), heroes: 2, directed: true);
        var place = player.State.Inside!.Place;
        var far = place.Regions.Last(region => region.Role == RegionRole.Goal);
        var inside = new Spot(far.Floor, far.Squares.First);

        player.Give(new CampaignCommand.Explore(TablePlayer.Master, new PlaceWish.Reveal(inside, "h2", Hide: false))).ShouldBeNull();

        Knows("h2").ShouldBeTrue();
        Knows("h1").ShouldBeFalse();
        player.Give(new CampaignCommand.Explore(TablePlayer.Master, new PlaceWish.Reveal(inside, null, Hide: true))).ShouldBeNull();
        Knows("h2").ShouldBeFalse();

        bool Knows(string hero) => far.Squares.Cells().All(player.State.Place!.FogOf(hero).Seen(place, far.Floor).Contains);
    }

    [Fact]
    public void What_does_not_open_is_broken_blow_by_blow_and_nothing_breaks_what_is_harder_than_the_blows()
    {
        var (broken, withstood) = (0, 0);
        for (var number = 0; number < 12; number++)
        {
            var player = new TablePlayer($"break/{number}");
            player.Open(PlacePlayer.Plan($"break/{number}", PlaceKind.Keep, PlaceSize.Small, 1), heroes: 2, directed: true);
            var place = player.State.Inside!;
            var door = place.Place.Doors.First(door => !door.IsSecret && !door.StandsOpen);
            var beside = new[] { (0, 1), (0, -1), (1, 0), (-1, 0) }.Select(step => new Spot(door.At.Floor, door.At.X + step.Item1, door.At.Y + step.Item2)).First(spot => place.Place.RegionAt(spot) is not null);
            player.Give(new CampaignCommand.Explore(TablePlayer.Master, new PlaceWish.Put("h1", beside))).ShouldBeNull();
            if (player.State.Inside!.FogOf("h1").Doors.ContainsKey(door.Id) is false) continue;
            for (var minute = 0; minute < 12 && !player.State.Fighting && !player.State.Place!.Now.Door(door).IsBroken; minute++) player.Give(new CampaignCommand.Explore(TablePlayer.UserOf(1), new PlaceWish.Break(door.At)));
            foreach (var struck in player.Log.OfType<CampaignEvent.Explored>().Select(one => one.What).OfType<PlaceEvent.Hammered>())
            {
                struck.Blows.Length.ShouldBeInRange(1, 10);
                if (struck.HitPoints == 0) broken++;
                if (struck.HitPoints == Sturdiness.Of(door.Material).HitPoints && struck.Blows.Length == 10) withstood++;
            }
        }

        broken.ShouldBeGreaterThan(0);
        (broken + withstood).ShouldBeGreaterThan(2);
    }

    [Fact]
    public void Heroic_Inspiration_rolls_the_own_last_test_again_once()
    {
        var player = new TablePlayer("inspired").Open("thirteenth-stroke", heroes: 2, directed: true);
        var user = TablePlayer.UserOf(1);
        var test = new CampaignCommand.Test(user, null, Guildhall.Rules.FifthEdition.Ability.Wisdom, Guildhall.Rules.FifthEdition.Skill.Insight, false, 15, RollMode.Normal, Hidden: false);
        // Some have it from the start: humans are resourceful.
        foreach (var one in player.State.Heroes.Values) player.Give(new CampaignCommand.Rewrite(one.UserId, one.Key, one.Build, one.Reserves with { Inspired = false }, one.Experience, "edited")).ShouldBeNull();
        player.Give(new CampaignCommand.Inspire(user))!.Code.ShouldBe("campaign.not-inspired");
        var hero = player.State.Heroes["h1"];
        player.Give(new CampaignCommand.Rewrite(user, "h1", hero.Build, hero.Reserves with { Inspired = true }, hero.Experience, "edited")).ShouldBeNull();
        player.Give(new CampaignCommand.Inspire(user))!.Code.ShouldBe("campaign.nothing-thrown");
        player.Give(test).ShouldBeNull();
        player.Give(new CampaignCommand.Inspire(TablePlayer.UserOf(2)))!.Code.ShouldBe("campaign.not-inspired");

        player.Give(new CampaignCommand.Inspire(user)).ShouldBeNull();

        player.Log.TakeLast(2).Select(one => one.GetType().Name).ShouldBe(["InspirationSpent", "Tested"]);
        player.State.Heroes["h1"].Reserves.Inspired.ShouldBeFalse();
        player.Give(new CampaignCommand.Inspire(user))!.Code.ShouldBe("campaign.not-inspired");
    }
}
