using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Guildhall.Core.Results;
using Guildhall.Core.Sessions;
using Guildhall.Rules.Dungeons.Explorations;
using Guildhall.Rules.Dungeons.Places;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Automation;

namespace Guildhall.Rules.Dungeons.Drawn;

/// <summary>Reads what stands behind a sign of the legend or a square.</summary>
internal static class DefinitionReader
{
    private const int HighestDc = 40;

    public static Definition Read(List<TextWord> words, TextWord before)
    {
        var kind = words.Count > 0 ? words[0] : new TextWord("", before.Line, before.Column + before.Text.Length);
        var rest = words.Skip(1).ToList();
        return kind.Text switch
        {
            "region" => Region(rest, kind),
            "door" => Door(rest),
            "trap" => Trap(rest, kind),
            "light" => Light(rest, kind),
            "thing" => Thing(rest, kind),
            "treasure" => Treasure(rest, kind),
            "spawn" => Spawn(rest, kind),
            "hazard" => Hazard(rest, kind),
            "note" => Note(rest, kind),
            "stairs" => Stairs(rest, kind),
            "entrance" => Entrance(rest),
            "" => throw kind.Wrong(PlaceTextFault.BadValue, Refusal.Of("place.wanted.definition")),
            _ => throw kind.Wrong(PlaceTextFault.UnknownWord, Refusal.Of("place.wanted.definition")),
        };
    }

    private static Definition.OfRegion Region(List<TextWord> words, TextWord kind)
    {
        var taken = new TextWords(words, Refusal.Of("place.wanted.access"));
        var name = taken.First(kind);
        if (name.Text.Contains('=', StringComparison.Ordinal)) throw name.Wrong(PlaceTextFault.BadValue, OneOf(RegionKinds.All));
        var rule = new AccessRule
        {
            AnyKey = [.. taken.TakeKeys("key")],
            Flags = [.. taken.TakeKeys("flag")],
            MinimumLevel = taken.TakeNumber("level", 0, 1, 20),
            Role = taken.TakeValue("role") is { } role ? RoleOf(role) : AccessRole.Guest,
            ByVote = taken.Take("vote"),
        };
        var isOpen = rule.AnyKey.IsEmpty && rule.Flags.IsEmpty && rule.MinimumLevel == 0 && rule.Role == AccessRole.Guest && !rule.ByVote;
        var region = new Region
        {
            Id = 0,
            Floor = 0,
            Kind = name.Text,
            Squares = taken.TakeSquares("squares"),
            Role = taken.TakeOne<RegionRole>() ?? RegionRole.Room,
            Name = taken.TakeQuote(),
            Access = isOpen ? null : rule,
        };
        taken.End();
        return new Definition.OfRegion(region);
    }

    private static AccessRole RoleOf(TextWord word) => word.Text switch
    {
        "guest" => AccessRole.Guest,
        "player" => AccessRole.Player,
        "master" => AccessRole.Master,
        _ => throw word.Wrong(PlaceTextFault.BadValue, Refusal.Of("place.wanted.access")),
    };

    private static Definition.OfDoor Door(List<TextWord> words)
    {
        var taken = new TextWords(words, Refusal.Of("place.wanted.door"));
        var bar = taken.TakeValue("bar");
        var isOpen = taken.Take("open");
        taken.Take("closed");
        var isSecret = taken.Take("secret");
        var fastening = taken.Take("locked") ? DoorFastening.Locked
            : taken.Take("barred") ? DoorFastening.Barred
            : taken.Take("stuck") ? DoorFastening.Stuck
            : DoorFastening.None;
        var door = new PlaceDoor
        {
            Id = 0,
            At = default,
            StandsOpen = isOpen,
            Fastening = fastening,
            Material = taken.TakeOne<DoorMaterial>() ?? DoorMaterial.Wood,
            Key = taken.TakeValue("key")?.Text,
            PickDc = taken.TakeNumber("pick", 0, 1, HighestDc),
            ForceDc = taken.TakeNumber("force", 0, 1, HighestDc),
            SearchDc = taken.TakeNumber("search", isSecret ? 15 : 0, 1, HighestDc),
            BarSide = bar is null ? null : SideOf(bar),
        };
        if (fastening == DoorFastening.Barred && bar is null && words.Count > 0) throw words[0].Wrong(PlaceTextFault.BadValue, Refusal.Of("place.wanted.door"));
        taken.End();
        return new Definition.OfDoor(door);
    }

    private static Compass SideOf(TextWord word) => word.Text switch
    {
        "north" => Compass.North,
        "east" => Compass.East,
        "south" => Compass.South,
        "west" => Compass.West,
        _ => throw word.Wrong(PlaceTextFault.BadValue, Refusal.Of("place.wanted.door")),
    };

    private static Definition.OfTrap Trap(List<TextWord> words, TextWord kind)
    {
        var taken = new TextWords(words, Refusal.Of("place.wanted.trap"));
        var name = taken.First(kind);
        var effect = taken.TakeValue("effect");
        var entry = TrapTable.Find(name.Text);
        if (entry is null && effect is null) throw name.Wrong(PlaceTextFault.UnknownWord, OneOf(TrapTable.Kinds));
        var trap = (entry ?? TrapTable.Find("hidden-pit")!).At(default, taken.TakeNumber("tier", 0, 0, 3));
        trap = trap with
        {
            Kind = name.Text,
            Trigger = taken.TakeValue("on") is { } on ? TriggerOf(on) : TrapTrigger.Enter,
            NoticeAbility = taken.TakeOne<Ability>() ?? trap.NoticeAbility,
            NoticeDc = taken.TakeNumber("notice", trap.NoticeDc, 1, HighestDc),
            DisarmDc = taken.TakeNumber("disarm", trap.DisarmDc, 0, HighestDc),
            Charges = taken.TakeNumber("charges", trap.Charges, 0, 100),
            Plates = taken.TakeSquares("plates"),
            Area = taken.TakeSquares("area"),
            Effect = effect is null ? trap.Effect : EffectOf(effect),
        };
        taken.End();
        return new Definition.OfTrap(trap);
    }

    private static TrapTrigger TriggerOf(TextWord word) => word.Text switch
    {
        "enter" => TrapTrigger.Enter,
        "door" => TrapTrigger.Door,
        "treasure" => TrapTrigger.Treasure,
        _ => throw word.Wrong(PlaceTextFault.BadValue, Refusal.Of("place.wanted.trap")),
    };

    private static ImmutableArray<AutomationNode> EffectOf(TextWord word)
    {
        try
        {
            var effect = CanonicalJson.Read<ImmutableArray<AutomationNode>>(word.Text);
            AutomationCheck.Demand("place", "trap", "effect", effect);
            return effect;
        }
        catch (Exception refused) when (refused is JsonException or FifthEdition.Creatures.ContentException or NotSupportedException)
        {
            throw word.Wrong(PlaceTextFault.BadValue, Refusal.Of("place.wanted.trap"));
        }
    }

    private static Definition.OfLight Light(List<TextWord> words, TextWord kind)
    {
        var taken = new TextWords(words, OneOf(WordsOf<LightKind>()));
        var isOut = taken.Take("out");
        var light = new PlaceLight(0, default, Choose<LightKind>(taken, kind, words), !isOut);
        taken.End();
        return new Definition.OfLight(light);
    }

    private static Definition.OfThing Thing(List<TextWord> words, TextWord kind)
    {
        var taken = new TextWords(words, OneOf(WordsOf<ThingKind>()));
        var thing = Choose<ThingKind>(taken, kind, words);
        var usual = Sturdiness.Of(thing);
        var sturdiness = new Sturdiness(
            taken.TakeNumber("ac", usual.ArmorClass, 1, 30), taken.TakeNumber("hp", usual.HitPoints, 1, 1_000), taken.TakeNumber("threshold", usual.Threshold, 0, 100));
        taken.End();
        return new Definition.OfThing(new PlaceThing(0, default, thing, sturdiness));
    }

    private static Definition.OfTreasure Treasure(List<TextWord> words, TextWord kind)
    {
        var taken = new TextWords(words, OneOf(WordsOf<TreasureKind>()));
        var treasure = new PlaceTreasure
        {
            Id = 0,
            At = default,
            Kind = Choose<TreasureKind>(taken, kind, words),
            SearchDc = taken.TakeNumber("search", 0, 1, HighestDc),
            Share = taken.TakeNumber("share", 0, 0, 100),
            Items = [.. taken.TakeKeys("items")],
        };
        taken.End();
        return new Definition.OfTreasure(treasure);
    }

    private static Definition.OfSpawn Spawn(List<TextWord> words, TextWord kind)
    {
        var taken = new TextWords(words, OneOf(WordsOf<SpawnKind>()));
        var who = Choose<SpawnKind>(taken, kind, words);
        var edge = taken.TakeNumber("edge", 1, 1, 4);
        var creature = taken.TakeRest();
        taken.End();
        return new Definition.OfSpawn(new PlaceSpawn(0, default, who, edge, creature));
    }

    private static Definition.OfHazard Hazard(List<TextWord> words, TextWord kind)
    {
        var taken = new TextWords(words, Refusal.Of("place.wanted.hazard"));
        var hazard = new PlaceHazard(0, 0, Choose<HazardKind>(taken, kind, words), taken.TakeSquares("squares"), taken.TakeNumber("tier", 0, 0, 3));
        taken.End();
        return new Definition.OfHazard(hazard);
    }

    private static Definition.OfNote Note(List<TextWord> words, TextWord kind)
    {
        var taken = new TextWords(words, Refusal.Of("place.wanted.quote"));
        var isPublic = taken.Take("public");
        var text = taken.TakeQuote();
        if (text.Length == 0) throw kind.Wrong(PlaceTextFault.BadValue, Refusal.Of("place.wanted.quote"));
        taken.End();
        return new Definition.OfNote(new PlaceNote(0, default, text, !isPublic));
    }

    private static Definition.OfStairs Stairs(List<TextWord> words, TextWord kind)
    {
        var taken = new TextWords(words, Refusal.Of("place.wanted.spot"));
        var to = taken.TakeValue("to") ?? throw kind.Wrong(PlaceTextFault.BadValue, Refusal.Of("place.wanted.spot"));
        var parts = to.Text.Split(':');
        var run = parts.Length == 2 ? SquaresConverter.Run(parts[1]) : null;
        if (run is not { Length: 1 } at || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var floor) || floor >= Place.MostFloors)
        {
            throw to.Wrong(PlaceTextFault.BadValue, Refusal.Of("place.wanted.spot"));
        }

        var stairs = new Definition.OfStairs(new Spot(floor, at.X, at.Y), taken.TakeOne<StairKind>() ?? StairKind.Stairs);
        taken.End();
        return stairs;
    }

    private static Definition.OfEntrance Entrance(List<TextWord> words)
    {
        new TextWords(words, Refusal.Of("place.wanted.definition")).End();
        return new Definition.OfEntrance();
    }

    private static T Choose<T>(TextWords taken, TextWord kind, List<TextWord> words)
        where T : struct, Enum =>
        taken.TakeOne<T>() ?? throw (words.Count > 0 ? words[0] : new TextWord("", kind.Line, kind.Column + kind.Text.Length))
            .Wrong(words.Count > 0 ? PlaceTextFault.UnknownWord : PlaceTextFault.BadValue, OneOf(WordsOf<T>()));

    private static IEnumerable<string> WordsOf<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(value => RuleKeys.WordFor(value));

    private static Refusal OneOf(IEnumerable<string> kinds) => Refusal.Of("place.wanted.kind", ("kinds", string.Join(", ", kinds)));
}
