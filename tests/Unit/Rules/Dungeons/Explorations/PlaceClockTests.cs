using Guildhall.Core.Sessions;
using Guildhall.Rules.Dungeons.Explorations;
using Guildhall.Rules.Dungeons.Places;
using Guildhall.Rules.FifthEdition.Grid;
using Guildhall.Tests.Unit.Rules.FifthEdition;

namespace Guildhall.Tests.Unit.Rules.Dungeons.Explorations;

public sealed class PlaceClockTests
{
    [Fact]
    public void A_torch_burns_for_an_hour_and_a_brazier_for_as_long_as_it_is_kept()
    {
        var place = Yard();
        var start = PlaceState.Untouched with { Carried = PlaceState.Untouched.Carried.Add("ada", new CarriedLight(LightKind.Torch, 60)) };

        var (later, first) = PlaceClock.Pass(place, start, 59, new WrittenDice());
        var (end, second) = PlaceClock.Pass(place, later, 1, new WrittenDice());

        first.BurnedOut.ShouldBeEmpty();
        first.GoneDark.ShouldBeEmpty();
        later.Carried["ada"].Minutes.ShouldBe(1);
        second.BurnedOut.ShouldBe([1]);
        second.GoneDark.ShouldBe(["ada"]);
        end.IsLit(place.Lights[0]).ShouldBeFalse();
        end.IsLit(place.Lights[1]).ShouldBeTrue();
        end.Minute.ShouldBe(start.Minute + 60);
        PlaceMap.Of(place, end, 0).Lights.Length.ShouldBe(PlaceMap.Of(place, start, 0).Lights.Length - 1);
        CanonicalJson.Write(CanonicalJson.Read<PlaceState>(CanonicalJson.Write(end))).ShouldBe(CanonicalJson.Write(end));
    }

    [Fact]
    public void Somebody_may_come_by_once_each_turn_of_ten_minutes()
    {
        var place = Yard();

        var (_, none) = PlaceClock.Pass(place, PlaceState.Untouched, 60, new WrittenDice());
        var (_, some) = PlaceClock.Pass(place, PlaceState.Untouched, 25, new WrittenDice(17, 18, 1), wandererFrom: 18);

        none.Turns.ShouldBe(6);
        none.Wanderers.ShouldBeEmpty();
        some.Wanderers.ShouldBe([new WandererCheck(17, null), new WandererCheck(18, 1)]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10_081)]
    public void No_time_and_more_than_a_week_are_refused(int minutes) =>
        Should.Throw<ArgumentOutOfRangeException>(() => PlaceClock.Pass(Yard(), PlaceState.Untouched, minutes, new WrittenDice()));

    [Theory]
    [InlineData(5, 59, LightLevel.Darkness)]
    [InlineData(6, 0, LightLevel.Dim)]
    [InlineData(7, 0, LightLevel.Bright)]
    [InlineData(18, 59, LightLevel.Bright)]
    [InlineData(19, 0, LightLevel.Dim)]
    [InlineData(20, 0, LightLevel.Darkness)]
    [InlineData(43, 0, LightLevel.Dim)]
    public void The_sky_is_as_light_as_the_hour(int hour, int minute, LightLevel light) =>
        PlaceMap.Of(Yard(), PlaceState.Untouched with { Minute = (hour * 60) + minute }, 0).Ambient.ShouldBe(light);

    [Theory]
    [InlineData(Weather.Clear, null)]
    [InlineData(Weather.Overcast, null)]
    [InlineData(Weather.StrongWind, null)]
    [InlineData(Weather.HeavyRain, HazeKind.Mist)]
    [InlineData(Weather.HeavySnow, HazeKind.Mist)]
    [InlineData(Weather.Mist, HazeKind.Mist)]
    [InlineData(Weather.Fog, HazeKind.Fog)]
    public void Weather_fills_the_open_and_stays_outside_of_roofs(Weather weather, HazeKind? haze)
    {
        var place = Yard();
        var state = PlaceState.Untouched with { Weather = weather };

        PlaceMap.Of(place, state, 0).Hazes.Select(other => (HazeKind?)other.Kind).Distinct().ShouldBe(haze is null ? [] : [haze]);
        PlaceMap.Of(place with { Floors = [place.Floors[0] with { OpenSky = false }] }, state, 0).Hazes.ShouldBeEmpty();
    }

    [Fact]
    public void Rain_puts_out_open_flames_under_the_sky_and_no_lantern()
    {
        var place = Yard();
        var start = PlaceState.Untouched with
        {
            Carried = PlaceState.Untouched.Carried
                .Add("ada", new CarriedLight(LightKind.Torch, 60)).Add("brom", new CarriedLight(LightKind.Lantern, 60)).Add("cyra", new CarriedLight(LightKind.Torch, 60)),
        };

        var rain = PlaceClock.Turn(place, start, Weather.HeavyRain, ["ada", "brom"]);
        var mist = PlaceClock.Turn(place, start, Weather.Mist, ["ada", "brom"]);

        rain.Carried.Keys.ShouldBe(["brom", "cyra"], "cyra is under a roof");
        place.Lights.Select(rain.IsLit).ShouldBe([false, false, true]);
        place.Lights.Select(mist.IsLit).ShouldAllBe(lit => lit);
        mist.Carried.Count.ShouldBe(3);
    }

    private static Place Yard() => new()
    {
        Origin = "drawn",
        Floors = [new PlaceFloor(["......", "......", "......"], OpenSky: true)],
        Entrance = new Spot(0, 0, 0),
        Lights =
        [
            new PlaceLight(1, new Spot(0, 0, 0), LightKind.Torch),
            new PlaceLight(2, new Spot(0, 3, 0), LightKind.Brazier),
            new PlaceLight(3, new Spot(0, 5, 2), LightKind.EverFlame),
        ],
        Spawns = [new PlaceSpawn(1, new Spot(0, 5, 2), SpawnKind.Wanderer)],
    };
}
