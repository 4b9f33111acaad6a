using System.Collections.Immutable;
using System.Globalization;
using Guildhall.Core.Drawings;
using Guildhall.Core.Replies;
using Guildhall.Core.Text;
using Guildhall.Modules.Tabletop.Show;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Equipment;

namespace Guildhall.Modules.Tabletop.Items;

/// <summary>An item as a card: what it is, its figures, and a line of our own.</summary>
internal static class ItemCard
{
    private const int ShieldBonus = 2;
    private const int CopperAGold = 100;
    private const int CopperASilver = 10;

    public static Reply Of(ItemStats item, ItemWords names, Words words)
    {
        var name = names.NameOf(item);
        var kind = words.Say(
            "tabletop.item.kind",
            ("category", words.Say($"tabletop.item.category.{RuleKeys.WordFor(item.Category)}")),
            ("rarity", item.Rarity is { } rarity ? words.Say($"tabletop.item.rarity.{RuleKeys.WordFor(rarity)}") : "none"),
            ("attunement", item.Attunement ? "yes" : "no"));
        ImmutableArray<CardField> fields = [.. Fields(item, words), new(words.Say("tabletop.source-title"), words.Say("tabletop.source"), Inline: false)];
        var body = $"*{kind}*\n\n{names.TextOf(item)}".Trim();
        return new Reply($"{name}\n{body}\n\n{string.Join('\n', fields.Select(field => $"{field.Name}: {field.Value}"))}")
        {
            Cards = [new Card(name, body) { Fields = fields, Color = (item.Rarity is null ? Palette.Frost : Palette.Gold).ToString() }],
        };
    }

    private static IEnumerable<CardField> Fields(ItemStats item, Words words)
    {
        if (item.CostCopper > 0) yield return new(words.Say("tabletop.item.cost"), Cost(item.CostCopper, words));
        if (item.Weight > 0) yield return new(words.Say("tabletop.item.weight"), words.Say("tabletop.item.pounds", ("pounds", Pounds(item.Weight, words))));
        foreach (var field in item.Weapon is { } key && Armory.FindWeapon(key) is { } weapon ? Weapon(weapon, words) : []) yield return field;
        foreach (var field in Armor(item, words)) yield return field;
        if (item.Bonus > 0) yield return new(words.Say("tabletop.item.bonus"), RuleWords.Signed(item.Bonus));
        if (item.Ability is { } ability) yield return new(words.Say("tabletop.item.ability"), words.Say(RuleKeys.Of(ability)));
        if (item.Charges > 0)
        {
            yield return new(words.Say("tabletop.item.charges"), words.Say("tabletop.item.charges-line", ("count", item.Charges), ("regains", Regains(item, words))));
        }
    }

    private static IEnumerable<CardField> Weapon(Weapon weapon, Words words)
    {
        var rules = new RuleWords(words);
        var dice = weapon.Damage.Count == 0 ? weapon.Damage.Bonus.ToString(CultureInfo.InvariantCulture) : rules.Dice(weapon.Damage.Count, weapon.Damage.Sides, weapon.Damage.Bonus);
        yield return new(words.Say("tabletop.item.damage"), $"{dice} {rules.Of(weapon.Damage.Type)}");
        var properties = Enum.GetValues<WeaponProperties>().Where(property => property != WeaponProperties.None && weapon.Has(property)).Select(property => words.Say(
            "tabletop.item.property",
            ("name", words.Say($"tabletop.property.{RuleKeys.WordFor(property)}")),
            ("more", property switch
            {
                WeaponProperties.Versatile => rules.Dice(1, weapon.VersatileSides, 0),
                WeaponProperties.Thrown or WeaponProperties.Ammunition => $"{rules.Distance(weapon.RangeFeet)}/{rules.Distance(weapon.LongRangeFeet)} {words.Say("tabletop.item.distance")}",
                _ => "none",
            })));
        var list = RuleWords.List(properties);
        if (list.Length > 0) yield return new(words.Say("tabletop.item.properties"), list);
        yield return new(words.Say("tabletop.item.mastery"), words.Say(RuleKeys.Of(weapon.Mastery)));
        yield return new(words.Say("tabletop.item.training"), words.Say($"tabletop.item.training.{RuleKeys.WordFor(weapon.Category)}"));
    }

    private static IEnumerable<CardField> Armor(ItemStats item, Words words)
    {
        if (item.Armor is "shield")
        {
            yield return new(words.Say("tabletop.item.armor-class"), RuleWords.Signed(ShieldBonus));
        }
        else if (item.Armor is { } key && Armory.FindArmor(key) is { } armor)
        {
            yield return new(words.Say("tabletop.item.armor-class"), words.Say("tabletop.item.armor-line", ("base", armor.BaseClass), ("category", RuleKeys.WordFor(armor.Category))));
            yield return new(words.Say("tabletop.item.training"), words.Say($"tabletop.item.training.{RuleKeys.WordFor(armor.Category)}"));

            // Mithral armor needs no strength and makes no noise.
            if (item.Family == "mithral-armor") yield break;
            if (armor.StrengthRequired > 0) yield return new(words.Say(RuleKeys.Of(Ability.Strength)), armor.StrengthRequired.ToString(CultureInfo.InvariantCulture));
            if (armor.StealthDisadvantage) yield return new(words.Say("tabletop.item.stealth"), words.Say("tabletop.item.disadvantage"));
        }
    }

    private static string Regains(ItemStats item, Words words) => item.Regains switch
    {
        null => "none",
        "all" => words.Say("tabletop.item.all"),
        var dice => words.Locale == "de" ? dice.Replace('d', 'W') : dice,
    };

    private static string Cost(int copper, Words words) => copper % CopperAGold == 0
        ? words.Say("tabletop.item.gold", ("count", copper / CopperAGold))
        : copper % CopperASilver == 0 ? words.Say("tabletop.item.silver", ("count", copper / CopperASilver)) : words.Say("tabletop.item.copper", ("count", copper));

    private static string Pounds(int hundredths, Words words)
    {
        var pounds = (hundredths / 100m).ToString("0.##", CultureInfo.InvariantCulture);
        return words.Locale == "de" ? pounds.Replace('.', ',') : pounds;
    }
}
