using Guildhall.Core.Sessions;
using Guildhall.Rules.Dungeons.Generators;
using Guildhall.Rules.Dungeons.Places;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Tests.Unit.Rules.Dungeons.Generators;

public sealed class PlaceGeneratorTests
{
    private const int Seeds = 1_000;

    public static TheoryData<PlaceKind> Kinds => [.. Enum.GetValues<PlaceKind>()];

    public static TheoryData<PlaceKind, PlaceSize> KindsAndSizes
    {
        get
        {
            var all = new TheoryData<PlaceKind, PlaceSize>();
            foreach (var kind in Enum.GetValues<PlaceKind>())
            {
                foreach (var size in Enum.GetValues<PlaceSize>()) all.Add(kind, size);
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_square_of_a_thousand_places_can_be_come_to_and_every_key_before_its_lock(PlaceKind kind)
    {
        var sizes = Enum.GetValues<PlaceSize>()[..3];
        var reports = Enumerable.Range(0, Seeds)
            .Select(seed => PlaceCheck.Examine(PlaceGenerator.Generate(new PlacePlan($"seed {seed}", kind, sizes[seed % 20 == 0 ? 2 : seed % 3 == 0 ? 1 : 0], 1 + (seed % 20)))))
            .ToList();

        reports.SelectMany(report => report.Problems).ShouldBeEmpty();
        reports.ShouldAllBe(report => report.Reached == report.FloorSquares);
        reports.ShouldAllBe(report => report.CriticalPath > 0);
        reports.ShouldAllBe(report => report.Loops >= 0 && report.RoomVariance >= 0);

        // A tower has few ways around, and caves that run into each other few secret doors.
        reports.Count(report => report.Loops > 0).ShouldBeGreaterThan(kind == PlaceKind.Tower ? Seeds / 10 : Seeds * 8 / 10);
        reports.Count(report => report.Secrets > 0).ShouldBeGreaterThan(kind == PlaceKind.Caverns ? Seeds / 20 : Seeds / 4);
        reports.Count(report => report.Locks > 0).ShouldBeGreaterThan(Seeds / 4);
        reports.Average(report => report.DeadEndPercent).ShouldBeInRange(2, 75);
        reports.Select(report => report.CriticalPath).Distinct().Count().ShouldBeGreaterThan(10);
    }

    [Theory]
    [MemberData(nameof(KindsAndSizes))]
    public void An_equal_plan_gives_the_same_bytes_and_another_seed_another_place(PlaceKind kind, PlaceSize size)
    {
        var plan = new PlacePlan("the same", kind, size, 7);

        var text = CanonicalJson.Write(PlaceGenerator.Generate(plan));

        CanonicalJson.Write(PlaceGenerator.Generate(plan)).ShouldBe(text);
        (CanonicalJson.Write(PlaceGenerator.Generate(plan with { Seed = "the same " })) == text).ShouldBeFalse();
        CanonicalJson.Write(CanonicalJson.Read<Place>(text)).ShouldBe(text);
    }

    [Theory]
    [MemberData(nameof(KindsAndSizes))]
    public void A_place_keeps_within_the_limits_of_its_size(PlaceKind kind, PlaceSize size)
    {
        var limits = PlaceLimits.Of(kind, size);
        for (var seed = 0; seed < 12; seed++)
        {
            var place = PlaceGenerator.Generate(new PlacePlan($"limit {seed}", kind, size, 20));

            place.Floors.Length.ShouldBe(limits.Floors);
            place.Floors.ShouldAllBe(floor => floor.Width == limits.Width && floor.Height == limits.Height);
            place.Regions.Count(region => region.Role != RegionRole.Passage).ShouldBeInRange(limits.Rooms / 3, limits.Rooms);
            place.Regions.Select(region => region.Kind).Except(RegionKinds.All, StringComparer.Ordinal).ShouldBeEmpty();
            place.Lights.Length.ShouldBeLessThanOrEqualTo(BattleMap.MostSources);
            place.Spawns.Count(spawn => spawn.Kind == SpawnKind.Party).ShouldBeInRange(4, 8);
            place.Spawns.ShouldContain(spawn => spawn.Kind == SpawnKind.Boss);
            place.Spawns.ShouldContain(spawn => spawn.Kind == SpawnKind.Wanderer);
        }
    }

    [Fact]
    public void A_larger_size_has_more_rooms_and_a_longer_way()
    {
        foreach (var kind in Enum.GetValues<PlaceKind>())
        {
            var rooms = Enum.GetValues<PlaceSize>()
                .Select(size => Enumerable.Range(0, 8).Average(seed => PlaceCheck.Examine(PlaceGenerator.Generate(new PlacePlan($"{seed}", kind, size))).Rooms))
                .ToList();

            rooms.Zip(rooms.Skip(1)).ShouldAllBe(pair => pair.First < pair.Second, $"{kind}");
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(21)]
    public void A_level_no_party_has_is_refused(int level) =>
        Should.Throw<ArgumentException>(() => PlaceGenerator.Generate(new PlacePlan("x", PlaceKind.Keep, PlaceSize.Small, level)));

    [Fact]
    public void A_seed_of_a_hundred_characters_is_the_longest()
    {
        PlaceGenerator.Generate(new PlacePlan(new string('x', 100), PlaceKind.Tower, PlaceSize.Small)).Floors.Length.ShouldBe(3);

        Should.Throw<ArgumentException>(() => PlaceGenerator.Generate(new PlacePlan(new string('x', 101), PlaceKind.Tower, PlaceSize.Small)));
    }
}
