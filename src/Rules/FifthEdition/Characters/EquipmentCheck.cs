using Guildhall.Rules.FifthEdition.Equipment;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>Whether what is carried, mastered and spoken is allowed.</summary>
internal static class EquipmentCheck
{
    private const int MostEntries = 400;
    private const int MostOfAThing = 9_999;
    private const int FreeLanguages = 2;

    public static IEnumerable<CharacterDefect> Of(BuildWalk walk, CharacterRules rules)
    {
        var build = walk.Build;
        var numbers = new SheetNumbers(walk, rules);
        foreach (var defect in Languages(walk)) yield return defect;
        foreach (var defect in Masteries(walk, numbers)) yield return defect;
        if (build.Equipment.Length > MostEntries) yield return CharacterDefect.Of("character.things-too-many", "equipment", ("most", MostEntries));
        if (build.Copper < 0) yield return CharacterDefect.Of("character.money-negative", "equipment");
        foreach (var item in build.Equipment)
        {
            var magic = MagicItems.Find(item.Key);
            if (magic is null && walk.Content.FindGear(item.Key) is null) yield return CharacterDefect.Of("character.thing-unknown", "equipment", ("thing", item.Key));
            if (item.Count is < 1 or > MostOfAThing) yield return CharacterDefect.Of("character.thing-count", "equipment", ("thing", item.Key), ("most", MostOfAThing));
            if (item.Attuned && magic is not { Attunement: true }) yield return CharacterDefect.Of("character.attunement-none", "equipment", ("thing", item.Key));
        }

        var most = MagicItems.MostAttuned + numbers.Numbers.Where(number => number.Key == "attunement").Sum(number => number.Value.Value);
        var attuned = build.Equipment.Count(item => item.Attuned);
        if (attuned > most) yield return CharacterDefect.Of("character.attunement-too-many", "equipment", ("count", attuned), ("most", most));
        var worn = build.Equipment.Where(item => item.Equipped).ToList();
        if (worn.Count(item => (MagicItems.Find(item.Key)?.Armor ?? Armory.FindArmor(item.Key)) is not null) > 1) yield return CharacterDefect.Of("character.armor-twice", "equipment");
        if (worn.Count(item => item.Key == Worn.ShieldKey || MagicItems.Find(item.Key)?.Slot == WearSlot.Shield) > 1) yield return CharacterDefect.Of("character.shield-twice", "equipment");
    }

    /// <summary>How many kinds of weapons may be mastered.</summary>
    public static int MasteriesOf(BuildWalk walk) => walk.Content.Classes.Sum(content => walk.LevelIn(content.Key) is var level && level > 0 ? content.Masteries.At(level) : 0);

    private static IEnumerable<CharacterDefect> Languages(BuildWalk walk)
    {
        var build = walk.Build;
        if (build.Languages.Length < FreeLanguages) yield return CharacterDefect.Of("character.languages-missing", "languages", ("count", FreeLanguages - build.Languages.Length));
        if (build.Languages.Length > FreeLanguages) yield return CharacterDefect.Of("character.languages-too-many", "languages", ("count", FreeLanguages));
        if (build.Languages.Distinct(StringComparer.Ordinal).Count() < build.Languages.Length) yield return CharacterDefect.Of("character.pick-twice", "languages", ("choice", "languages"));
        foreach (var language in build.Languages)
        {
            if (!walk.Content.Languages.Contains(language, StringComparer.Ordinal)) yield return CharacterDefect.Of("character.unknown", "languages", ("what", language));
        }
    }

    private static IEnumerable<CharacterDefect> Masteries(BuildWalk walk, SheetNumbers numbers)
    {
        var (own, most) = (walk.Build.Masteries, MasteriesOf(walk));
        var training = SheetTraining.Weapons(numbers);
        if (own.Length > most) yield return CharacterDefect.Of("character.masteries-too-many", "masteries", ("count", most));
        if (own.Distinct(StringComparer.Ordinal).Count() < own.Length) yield return CharacterDefect.Of("character.pick-twice", "masteries", ("choice", "masteries"));
        foreach (var key in own)
        {
            if (Armory.FindWeapon(key) is not { } weapon || !SheetTraining.IsTrained(training, weapon)) yield return CharacterDefect.Of("character.mastery-not-allowed", "masteries", ("weapon", key));
        }
    }
}
