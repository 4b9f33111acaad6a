using System.Globalization;
using Guildhall.Core.Sessions;
using Guildhall.Rules.Dungeons.Explorations;
using Guildhall.Rules.Dungeons.Places;
using Guildhall.Rules.FifthEdition;

namespace Guildhall.Rules.Dungeons.Drawn;

/// <summary>The words by which <see cref="DefinitionReader"/> knows something again.</summary>
internal static class DefinitionText
{
    /// <summary>Everything that stands at a single square, floor by floor.</summary>
    public static IEnumerable<(Spot At, string Words)> Standing(Place place)
    {
        var all = new List<(Spot At, string Words)> { (place.Entrance, "entrance") };
        all.AddRange(place.Doors.Select(door => (door.At, Of(door))));
        all.AddRange(place.Stairs.Select(stair => (stair.Lower, Join("stairs", stair.Kind == StairKind.Stairs ? "" : RuleKeys.WordFor(stair.Kind), $"to={stair.Upper.Floor}:{stair.Upper.X},{stair.Upper.Y}"))));
        all.AddRange(place.Lights.Select(light => (light.At, Join("light", RuleKeys.WordFor(light.Kind), light.IsLit ? "" : "out"))));
        all.AddRange(place.Traps.Select(trap => (trap.At, Of(trap))));
        all.AddRange(place.Things.Select(thing => (thing.At, Of(thing))));
        all.AddRange(place.Treasures.Select(treasure => (treasure.At, Of(treasure))));
        all.AddRange(place.Spawns.Select(spawn => (spawn.At, Join("spawn", RuleKeys.WordFor(spawn.Kind), Pair("edge", spawn.Edge, 1), spawn.Creature ?? ""))));
        all.AddRange(place.Notes.Select(note => (note.At, Join("note", note.ForMaster ? "" : "public", $"\"{note.Text}\""))));
        return all.OrderBy(one => one.At);
    }

    public static string Of(Region region)
    {
        var rule = region.Access;
        return Join(
            "region",
            region.Kind,
            region.Role == RegionRole.Room ? "" : RuleKeys.WordFor(region.Role),
            region.Name.Length > 0 ? $"\"{region.Name}\"" : "",
            rule is null || rule.AnyKey.IsEmpty ? "" : $"key={string.Join(',', rule.AnyKey)}",
            rule is null || rule.Flags.IsEmpty ? "" : $"flag={string.Join(',', rule.Flags)}",
            Pair("level", rule?.MinimumLevel ?? 0, 0),
            rule is null || rule.Role == AccessRole.Guest ? "" : $"role={RuleKeys.WordFor(rule.Role)}",
            rule is { ByVote: true } ? "vote" : "",
            Squares("squares", region.Squares));
    }

    public static string Of(PlaceHazard hazard) =>
        Join("hazard", RuleKeys.WordFor(hazard.Kind), Pair("tier", hazard.Tier, 0), Squares("squares", hazard.Squares));

    private static string Of(PlaceDoor door) => Join(
        "door",
        door.StandsOpen ? "open" : "",
        door.Fastening == DoorFastening.None ? "" : RuleKeys.WordFor(door.Fastening),
        door.Material == DoorMaterial.Wood ? "" : RuleKeys.WordFor(door.Material),
        door.Key is null ? "" : $"key={door.Key}",
        Pair("pick", door.PickDc, 0),
        Pair("force", door.ForceDc, 0),
        Pair("search", door.SearchDc, 0),
        door.BarSide is { } side ? $"bar={RuleKeys.WordFor(side)}" : "");

    private static string Of(PlaceTrap trap)
    {
        var entry = TrapTable.Find(trap.Kind);
        var like = (entry ?? TrapTable.Find("hidden-pit")!).At(default, 0);
        var effect = CanonicalJson.Write(trap.Effect);
        var tier = entry is null ? -1 : Enumerable.Range(0, 4).Select(other => other).Where(other => CanonicalJson.Write(entry.Effect(other)) == effect).DefaultIfEmpty(-1).First();
        return Join(
            "trap",
            trap.Kind,
            trap.Trigger == TrapTrigger.Enter ? "" : $"on={RuleKeys.WordFor(trap.Trigger)}",
            trap.NoticeAbility == like.NoticeAbility ? "" : RuleKeys.WordFor(trap.NoticeAbility),
            Pair("tier", Math.Max(0, tier), 0),
            Pair("notice", trap.NoticeDc, like.NoticeDc),
            Pair("disarm", trap.DisarmDc, like.DisarmDc),
            Pair("charges", trap.Charges, like.Charges),
            Squares("plates", trap.Plates),
            Squares("area", trap.Area),
            tier < 0 ? $"effect={effect}" : "");
    }

    private static string Of(PlaceThing thing)
    {
        var usual = Sturdiness.Of(thing.Kind);
        var own = thing.Sturdiness;
        return Join(
            "thing",
            RuleKeys.WordFor(thing.Kind),
            Pair("ac", own.ArmorClass, usual.ArmorClass),
            Pair("hp", own.HitPoints, usual.HitPoints),
            Pair("threshold", own.Threshold, usual.Threshold));
    }

    private static string Of(PlaceTreasure treasure) => Join(
        "treasure",
        RuleKeys.WordFor(treasure.Kind),
        Pair("search", treasure.SearchDc, 0),
        Pair("share", treasure.Share, 0),
        treasure.Items.IsEmpty ? "" : $"items={string.Join(',', treasure.Items)}");

    private static string Pair(string name, int value, int usual) =>
        value == usual ? "" : string.Create(CultureInfo.InvariantCulture, $"{name}={value}");

    private static string Squares(string name, Squares squares) =>
        squares.Runs.IsEmpty ? "" : $"{name}={squares.ToString().Replace(' ', ';')}";

    private static string Join(params ReadOnlySpan<string> words)
    {
        var kept = new List<string>(words.Length);
        foreach (var word in words)
        {
            if (word.Length > 0) kept.Add(word);
        }

        return string.Join(' ', kept);
    }
}
