using System.Globalization;
using System.Text;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.Dungeons;

/// <summary>A dungeon as text: the same bytes for the same dungeon on any machine, and readable to whoever tunes it.</summary>
public static class DungeonText
{
    /// <summary>All there is to know, with lines ended by a line feed, the map last.</summary>
    public static string Write(Dungeon dungeon)
    {
        var text = new StringBuilder();
        var plan = dungeon.Plan;
        Line(text, $"dungeon {dungeon.EngineVersion} {plan.Seed}");
        Line(text, $"{plan.Size} {plan.Difficulty} heroes={plan.PartySize} level={plan.PartyLevel} {dungeon.Theme}");
        Line(text, $"{dungeon.Width}x{dungeon.Height} entrance={dungeon.EntranceId} goal={dungeon.GoalId}");
        foreach (var room in dungeon.Rooms)
        {
            WriteRoom(text, room);
        }

        foreach (var passage in dungeon.Passages)
        {
            var door = passage.Door;
            Line(text, $"passage {passage.Id} {passage.From}-{passage.Side}-{passage.To}");
            Line(text, $"  {door.State} key={door.Key} pick={door.PickDc} force={door.ForceDc} search={door.SearchDc}");
            Line(text, $"  path {string.Join(' ', passage.Path.Select(cell => $"{cell.X},{cell.Y}"))}");
            WriteTrap(text, door.Trap);
        }

        foreach (var row in DungeonMap.Rows(dungeon))
        {
            Line(text, $"{row}");
        }

        return text.ToString();
    }

    private static void WriteRoom(StringBuilder text, DungeonRoom room)
    {
        var floor = string.Join(' ', room.Floor.Select(run => $"{run.Y}:{run.X}+{run.Length}"));
        Line(text, $"room {room.Id} {room.Kind} {room.Role} depth={room.Depth} floor={floor} loot={Describe(room.Loot)}");
        if (room.Encounter is { } encounter)
        {
            var slots = string.Join(' ', encounter.Slots.Select(slot => $"{slot.Count}x{slot.Creature}"));
            Line(text, $"  encounter {encounter.Pack} boss={encounter.Boss} {encounter.ExperiencePoints}/{encounter.Budget}");
            Line(text, $"    {slots} loot={Describe(encounter.Loot)}");
        }

        WriteTrap(text, room.Trap);
        foreach (var feature in room.Features)
        {
            Line(text, $"  feature {feature.Kind} search={feature.SearchDc} loot={Describe(feature.Loot)}");
            WriteTrap(text, feature.Trap);
        }
    }

    private static void WriteTrap(StringBuilder text, DungeonTrap? trap)
    {
        if (trap is null)
        {
            return;
        }

        var damage = string.Join('+', trap.Damage.Select(part => $"{part} {part.Type}"));
        Line(text, $"  trap {trap.Kind} detect={trap.DetectAbility}:{trap.DetectDc} disarm={trap.DisarmDc} party={trap.WholeParty}");
        Line(text, $"    save={Describe(trap.Save)} half={trap.HalfOnSuccess} {damage} missiles={trap.MissileDie}");
        Line(text, $"    condition={trap.Condition?.Condition}");
    }

    private static string Describe(SavingThrow? save) =>
        save is null ? "none" : string.Create(CultureInfo.InvariantCulture, $"{save.Ability}:{save.Dc}");

    private static string Describe(Loot loot)
    {
        var items = string.Concat(loot.Items.Select(item => string.Create(CultureInfo.InvariantCulture, $",{item.Count}x{item.Item}")));
        return string.Create(CultureInfo.InvariantCulture, $"{loot.Coins.Amount}c{items}");
    }

    private static void Line(StringBuilder text, FormattableString line) =>
        text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
