using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.FifthEdition.Automation;

/// <summary>What a tree may ask for. Everything beyond is refused with its place, before anybody plays with it.</summary>
public static class AutomationCheck
{
    /// <summary>The highest slot above a spell's own level.</summary>
    private const int MostAbove = 8;

    /// <summary>Refuses a tree that is too deep, repeats too often, could throw too many dice or contradicts itself.</summary>
    /// <param name="file">The file's name.</param>
    /// <param name="entry">The entry's key.</param>
    /// <param name="path">Where the tree lies in the entry.</param>
    /// <exception cref="ContentException">With file, entry and path.</exception>
    public static void Demand(string file, string entry, string path, ImmutableArray<AutomationNode> tree)
    {
        var dice = Dice(file, entry, path, tree, 1);
        ContentJson.Demand(dice <= AutomationLimits.Dice, file, entry, path, $"at most {AutomationLimits.Dice} dice in one run, this may throw {dice}.");
    }

    private static long Dice(string file, string entry, string path, ImmutableArray<AutomationNode> steps, int depth)
    {
        ContentJson.Demand(!steps.IsDefault, file, entry, path, "a list of steps must stand here.");
        ContentJson.Demand(depth <= AutomationLimits.Depth, file, entry, path, $"steps within steps go at most {AutomationLimits.Depth} deep.");
        long sum = 0;
        for (var i = 0; i < steps.Length; i++) sum += Dice(file, entry, $"{path}[{i}]", steps[i], depth);
        return sum;
    }

    private static long Dice(string file, string entry, string path, AutomationNode step, int depth)
    {
        return step switch
        {
            AutomationNode.Each each => (each.Of is EachOf.Self or EachOf.First ? 1 : AutomationLimits.Targets) * Within("do", each.Do),
            AutomationNode.Repeat repeat => Times(repeat) * Within("do", repeat.Do),
            AutomationNode.Attack attack => 2 + Math.Max(Within("hit", attack.Hit), Within("miss", attack.Miss)),
            AutomationNode.Save save => 2 + Within("always", save.Always) + Math.Max(Within("fail", save.Fail), Within("success", save.Success)),
            AutomationNode.Check check => 1 + Math.Max(Within("success", check.Success), Within("fail", check.Fail)),
            AutomationNode.Damage damage => Thrown(damage),
            AutomationNode.Heal heal => Amount(heal.Dice, heal.PerSlot),
            AutomationNode.Buffer buffer => Amount(buffer.Dice, 0),
            AutomationNode.Lay lay => Laid(lay),
            AutomationNode.If branch => Math.Max(Within("then", branch.Then), Within("else", branch.Else)),
            AutomationNode.Choose choose => Chosen(choose),
            AutomationNode.Table table => Rows(table),
            AutomationNode.Later later => Math.Min(0, Within("do", later.Do)),
            AutomationNode.Use use => Named(use.Actions.Length > 0 && use.Times is >= 1 and <= AutomationLimits.Repeats, "use", "1 to 25 uses of one or more actions."),
            AutomationNode.Cast cast => Named(cast.Spell.Length > 0 && cast.Level is >= 0 and <= 9, "spell", "a spell's key and a level of 0 to 9."),
            AutomationNode.Summon summon => Named(summon.Creature.Length > 0 && summon.Count >= 1, "creature", "a creature's key and 1 or more."),
            _ => 0,
        };

        long Within(string name, ImmutableArray<AutomationNode> steps) => Dice(file, entry, $"{path}.{name}", steps, depth + 1);

        long Named(bool holds, string field, string problem)
        {
            ContentJson.Demand(holds, file, entry, $"{path}.{field}", problem);
            return 0;
        }

        long Times(AutomationNode.Repeat repeat)
        {
            var most = repeat.Times * (repeat.Cantrip ? 4 : 1);
            ContentJson.Demand(most is >= 1 and <= AutomationLimits.Repeats, file, entry, $"{path}.times", $"1 to {AutomationLimits.Repeats} times.");
            return AutomationLimits.Repeats;
        }

        long Thrown(AutomationNode.Damage damage)
        {
            ContentJson.Demand(!damage.Dice.IsDefaultOrEmpty, file, entry, $"{path}.dice", "damage needs one part or more.");
            ContentJson.Demand(damage.ActorRegains is 0 or 50 or 100, file, entry, $"{path}.actorRegains", "0, 50 or 100 percent.");
            return 2L * ((damage.Dice.Sum(part => part.Count) * (damage.Cantrip ? 4 : 1)) + (damage.PerSlot * MostAbove));
        }

        long Amount(HitDice dice, int perSlot) => dice.Count == 0 ? 0 : dice.Count + (perSlot * MostAbove);

        long Laid(AutomationNode.Lay lay)
        {
            ContentJson.Demand(!lay.Conditions.IsDefaultOrEmpty, file, entry, $"{path}.conditions", "one condition or more.");
            Within("onSecondFailure", lay.OnSecondFailure);
            return 0;
        }

        long Chosen(AutomationNode.Choose choose)
        {
            ContentJson.Demand(!choose.Options.IsDefaultOrEmpty, file, entry, $"{path}.options", "one option or more.");
            return choose.Options.Max(option => Within(option.Key, option.Do));
        }

        long Rows(AutomationNode.Table table)
        {
            var rising = !table.Rows.IsDefaultOrEmpty && table.Rows.Zip(table.Rows.Skip(1)).All(pair => pair.First.To < pair.Second.To);
            ContentJson.Demand(
                rising && table.Rows[0].To >= 1 && table.Rows[^1].To == table.Sides, file, entry, $"{path}.rows", "rows rise and end with the die's highest face.");
            return 1 + table.Rows.Max(row => Within($"to {row.To}", row.Do));
        }
    }
}
