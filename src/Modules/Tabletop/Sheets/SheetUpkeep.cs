using System.Collections.Immutable;
using Guildhall.Core.Results;
using Guildhall.Rules.FifthEdition.Characters;

namespace Guildhall.Modules.Tabletop.Sheets;

/// <summary>Keeps a sheet whole while its choices change.</summary>
internal static class SheetUpkeep
{
    /// <summary>
    /// The sheet with other choices: legal ones, at least no worse than before, and what is spent stays spent. Refused with the first thing that the
    /// rules do not allow and that was not there before.
    /// </summary>
    public static Result<StoredSheet> With(StoredSheet sheet, CharacterBuild build)
    {
        var old = CharacterCheck.Of(sheet.Build);
        if (CharacterCheck.Of(build).FirstOrDefault(defect => !old.Any(known => Same(known, defect))) is { } wrong)
        {
            return wrong.ToRefusal();
        }

        var (before, after) = (CharacterSheet.Derive(sheet.Build), CharacterSheet.Derive(build));
        return sheet with { Build = build, Reserves = sheet.Reserves.Grown(before, after) };
    }

    /// <summary>Whether reserves are within what a sheet has; the first that is not, or null.</summary>
    public static string? Beyond(CharacterReserves reserves, CharacterSheet sheet)
    {
        var full = CharacterReserves.Full(sheet);
        var vitality = reserves.Vitality;
        return vitality.Maximum < 1 || vitality.Maximum > 9_999 || vitality.Current < 0 || vitality.Current > vitality.Maximum || vitality.Temporary is < 0 or > 9_999
                || vitality.Successes is < 0 or > 2 || vitality.Failures is < 0 or > 3 ? "vitality"
            : reserves.Exhaustion is < 0 or > 6 ? "exhaustion"
            : reserves.PactSlots < 0 || reserves.PactSlots > full.PactSlots ? "pactSlots"
            : reserves.Slots.Length != full.Slots.Length || reserves.Slots.Where((left, index) => left < 0 || left > full.Slots[index]).Any() ? "slots"
            : !Within(reserves.HitDice, full.HitDice) ? "hitDice"
            : !Within(reserves.Uses, full.Uses) ? "uses"
            : null;
    }

    private static bool Within<TKey>(ImmutableSortedDictionary<TKey, int> some, ImmutableSortedDictionary<TKey, int> all)
        where TKey : notnull => some.All(pair => pair.Value >= 0 && pair.Value <= all.GetValueOrDefault(pair.Key, -1));

    private static bool Same(CharacterDefect one, CharacterDefect other) => one.Code == other.Code && one.Place == other.Place && ArgsOf(one) == ArgsOf(other);

    private static string ArgsOf(CharacterDefect defect) => string.Join('\u001f', defect.Args.Select(arg => $"{arg.Name}={arg.Value}"));
}
