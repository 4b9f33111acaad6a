using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Equipment;

namespace Guildhall.Host.Tools.Importing;

/// <summary>Builds items from fixtures: names and figures. Of the prose only numbers are taken: bonus, charges, and how many return.</summary>
internal sealed class ItemImport(Fixtures fixtures)
{
    private const int CopperAGold = 100;
    private const int Hundredths = 100;
    private static readonly Regex Plus = TextPattern.Of(@"\+(?<bonus>\d)");
    private static readonly Regex Bonus = TextPattern.Of(@"(?:gain a|have a|with a|grants a) \+(?<bonus>\d) bonus to (?:attack rolls|(?:Armor Class|AC)(?! against))|\+(?<bonus>\d) bonus to attack rolls and damage");
    private static readonly Regex Charges = TextPattern.Of(@"(?:has|have|with|of its) (?<count>\d+) charges");
    private static readonly Regex Regains = TextPattern.Of(@"regains? (?<dice>\d*d\d+(?: ?\+ ?\d+)?|all) (?:of its )?expended charges");
    private static readonly Regex Price = TextPattern.Of(@" \(\d+ GP\)$");
    private readonly Dictionary<string, string> _abilities = Abilities(fixtures.ReadText("07_tools_items"));

    public IEnumerable<ItemStats> Read() => fixtures.Read("Item").Concat(fixtures.Read("MagicItem"))
        .Select(record => Read(record.Key, record.Value)).OrderBy(item => item.Key, StringComparer.Ordinal);

    private ItemStats Read(string key, JsonElement fields)
    {
        var name = NameOf(fields);
        var text = fields.GetProperty("desc").GetString() ?? "";
        var isMagic = fields.TryGetProperty("rarity", out var rarity) && rarity.ValueKind == JsonValueKind.String;
        var (weapon, armor) = (Part(fields, "weapon"), Part(fields, "armor"));
        var category = Enum.Parse<ItemCategory>(fields.GetProperty("category").GetString()!.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
        var family = isMagic ? FamilyOf(name, weapon, armor) : key;
        if (isMagic && weapon is null && armor is null && (category is ItemCategory.Weapon or ItemCategory.Armor)) (weapon, armor) = NamedBy(key);
        var charges = isMagic ? Charges.Match(text) : Match.Empty;
        var bonus = !isMagic ? Match.Empty : Plus.Match(name) is { Success: true } named ? named : Bonus.Match(text);
        return new ItemStats
        {
            Key = key,
            Name = name,
            Family = family,
            Category = category,
            CostCopper = (int)(Amount(fields, "cost") * CopperAGold),
            Weight = (int)(Amount(fields, "weight") * Hundredths),
            Weapon = weapon,
            Armor = armor,
            Rarity = isMagic ? Enum.Parse<ItemRarity>(rarity.GetString()!.Replace("-", "", StringComparison.Ordinal), ignoreCase: true) : null,
            Attunement = isMagic && fields.GetProperty("requires_attunement").GetBoolean(),
            Bonus = TextPattern.Number(bonus, "bonus"),
            Charges = TextPattern.Number(charges, "count"),
            Regains = charges.Success && Regains.Match(text) is { Success: true } back ? back.Groups["dice"].Value.Replace(" ", "", StringComparison.Ordinal) : null,
            Ability = _abilities.TryGetValue(fields.GetProperty("name").GetString()!, out var ability) ? Enum.Parse<Ability>(ability) : null,
        };
    }

    /// <summary>The name without a price behind it and without a bracket that nothing opens.</summary>
    private static string NameOf(JsonElement fields)
    {
        var name = Price.Replace(fields.GetProperty("name").GetString()!, "").Replace('’', '\'');
        return name.Contains('(', StringComparison.Ordinal) ? name : name.Replace(")", "", StringComparison.Ordinal);
    }

    /// <summary>The name without the weapon or armor in it, and without what stands in parentheses.</summary>
    private static string FamilyOf(string name, string? weapon, string? armor)
    {
        var bare = Slug.Of(Slug.Bare(name));
        foreach (var form in (string?[])[weapon, armor, armor?.Replace("-armor", "", StringComparison.Ordinal)])
        {
            if (form is null || !$"-{bare}-".Contains($"-{form}-", StringComparison.Ordinal)) continue;
            bare = $"-{bare}-".Replace($"-{form}-", "-", StringComparison.Ordinal).Trim('-');
            break;
        }

        return bare.Length > 0 ? bare : weapon is not null ? "plus-weapon" : "plus-armor";
    }

    /// <summary>The weapon or armor that a name ends or begins with, where the fixtures do not say: a mace of terror is a mace.</summary>
    private static (string? Weapon, string? Armor) NamedBy(string key)
    {
        bool Names(string form) => key.StartsWith($"{form}-", StringComparison.Ordinal) || key.EndsWith($"-{form}", StringComparison.Ordinal);
        var weapon = Armory.Weapons.FirstOrDefault(one => Names(one.Key))?.Key;
        return (weapon, weapon is not null ? null : Names("shield") ? "shield" : Armory.Armors.FirstOrDefault(one => Names(one.Key))?.Key);
    }

    private static string? Part(JsonElement fields, string name) =>
        fields.GetProperty(name).GetString() is { } key ? key[(key.IndexOf('_', StringComparison.Ordinal) + 1)..] : null;

    private static decimal Amount(JsonElement fields, string name) => fields.GetProperty(name) is { ValueKind: JsonValueKind.Number } number
        ? number.GetDecimal()
        : decimal.Parse(fields.GetProperty(name).GetString() ?? "0", CultureInfo.InvariantCulture);

    /// <summary>Which ability checks with each tool use, by the tool's name.</summary>
    private static Dictionary<string, string> Abilities(string text)
    {
        var abilities = new Dictionary<string, string>(StringComparer.Ordinal);
        var name = "";
        foreach (var line in text.Split('\n'))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal)) name = line[3..].Trim();
            else if (line.StartsWith("**Ability:** ", StringComparison.Ordinal)) abilities[name] = line["**Ability:** ".Length..].Trim();
        }

        return abilities;
    }
}
