using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Automation;

namespace Guildhall.Rules.Dungeons.Explorations;

/// <summary>The traps of the rule book with their figures for each tier of play (SRD 5.2, "Example Traps").</summary>
public static class TrapTable
{
    private static readonly ImmutableSortedDictionary<string, TrapEntry> _entries =
        Entries().ToImmutableSortedDictionary(entry => entry.Kind, entry => entry, StringComparer.Ordinal);

    /// <summary>All kinds, in order of the alphabet.</summary>
    public static IEnumerable<string> Kinds => _entries.Keys;

    /// <summary>A kind's figures; null where there is no such kind.</summary>
    public static TrapEntry? Find(string kind) => _entries.GetValueOrDefault(kind);

    private static IEnumerable<TrapEntry> Entries()
    {
        yield return new TrapEntry("collapsing-roof", Ability.Wisdom, 11, 0, 1, TrapSpread.Burst, tier =>
            Harm(Ability.Dexterity, Pick(tier, 13, 15, 17, 19), new DamageDice(Pick(tier, 2, 4, 10, 18), 10, 0, DamageType.Bludgeoning)));
        yield return new TrapEntry("falling-net", Ability.Wisdom, 11, 0, 1, TrapSpread.One, tier =>
        {
            var dc = Pick(tier, 10, 12, 14, 16);
            return EachOne(new AutomationNode.If(new AutomationTest { UpTo = CreatureSize.Large })
            {
                Then = [new AutomationNode.Save(Ability.Dexterity) { Dc = dc, Fail = [Caught(dc)] }],
            });
        });
        yield return new TrapEntry("fire-statue", Ability.Wisdom, 15, 15, 0, TrapSpread.Burst, tier =>
            Harm(Ability.Dexterity, 15, new DamageDice(Pick(tier, 2, 4, 10, 18), 10, 0, DamageType.Fire)));
        yield return new TrapEntry("hidden-pit", Ability.Intelligence, 15, 0, 1, TrapSpread.Pit, tier =>
            EachOne(Fall(Pick(tier, 1, 3, 6, 12)), Prone));
        yield return new TrapEntry("spiked-pit", Ability.Intelligence, 15, 0, 1, TrapSpread.Pit, tier =>
            EachOne(Fall(Pick(tier, 1, 3, 6, 12), new DamageDice(Pick(tier, 2, 3, 8, 13), 8, 0, DamageType.Piercing)), Prone));
        yield return new TrapEntry("poisoned-darts", Ability.Wisdom, 15, 0, 3, TrapSpread.Burst, tier =>
        {
            var dart = new AutomationNode.Damage([new DamageDice(Pick(tier, 1, 2, 4, 7), 6, 0, DamageType.Poison)]);
            return EachOne(new AutomationNode.Save(Ability.Dexterity)
            {
                Dc = 13,
                Fail = [new AutomationNode.Table(3, [new TableRow(1, [dart]), new TableRow(2, [dart, dart]), new TableRow(3, [dart, dart, dart])])],
            });
        });
        yield return new TrapEntry("poisoned-needle", Ability.Wisdom, 15, 15, 1, TrapSpread.Lock, tier =>
            EachOne(new AutomationNode.Save(Ability.Constitution)
            {
                Dc = Pick(tier, 11, 13, 15, 17),
                Always = [new AutomationNode.Damage([new DamageDice(Pick(tier, 1, 2, 4, 10), 10, 0, DamageType.Poison)]) { HalfOnSuccess = true }],
                Fail = [new AutomationNode.Lay([Condition.Poisoned]) { Span = new EffectSpan(SpanEnd.Rounds, 600) }],
            }));
        yield return new TrapEntry("rolling-stone", Ability.Intelligence, 15, 0, 1, TrapSpread.Burst, _ =>
            EachOne(new AutomationNode.Save(Ability.Dexterity)
            {
                Dc = 15,
                Fail = [new AutomationNode.Damage([new DamageDice(10, 10, 0, DamageType.Bludgeoning)]), Prone],
            }))
        { FromTier = 2 };
    }

    private static AutomationNode.Lay Prone => new AutomationNode.Lay([Condition.Prone]);

    private static AutomationNode.Lay Caught(int dc) =>
        new AutomationNode.Lay([Condition.Restrained]) { Span = new EffectSpan(SpanEnd.Escaped), EscapeDc = dc, BondArmorClass = 10, BondHitPoints = 5 };

    private static AutomationNode.Damage Fall(int dice, params ReadOnlySpan<DamageDice> more) =>
        new AutomationNode.Damage([new DamageDice(dice, 6, 0, DamageType.Bludgeoning), .. more]);

    private static ImmutableArray<AutomationNode> Harm(Ability save, int dc, DamageDice dice) =>
        EachOne(new AutomationNode.Save(save) { Dc = dc, Always = [new AutomationNode.Damage([dice]) { HalfOnSuccess = true, Shared = true }] });

    private static ImmutableArray<AutomationNode> EachOne(params ReadOnlySpan<AutomationNode> steps) => [new AutomationNode.Each([.. steps])];

    private static int Pick(int tier, int low, int middle, int high, int highest) => tier switch { 0 => low, 1 => middle, 2 => high, _ => highest };
}
