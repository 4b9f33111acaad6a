using System.Text;
using System.Text.Json;
using Guildhall.Core.Text;
using Guildhall.Modules.Delve;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Equipment;
using Guildhall.Rules.FifthEdition.Heroes;
using Guildhall.Rules.FifthEdition.Spells;

namespace Guildhall.Tests.Unit.Modules.Delve;

/// <summary>The module's own words, and stand-ins for those that belong to the rules of heroes: a module is tested without the others.</summary>
internal static class StringsOfDelve
{
    public static readonly string[] Locales = ["en", "de"];

    /// <summary>Delve's words alone.</summary>
    public static StringCatalog Own { get; } = StringCatalog.Load(Locales.Select(Read));

    /// <summary>Delve's words with all they meet in play.</summary>
    public static StringCatalog Played { get; } = StringCatalog.Load(Locales.Select(Read).Concat(Locales.Select(StandIns)));

    public static (string Locale, string Name, ReadOnlyMemory<byte> Json) Read(string locale)
    {
        var name = $"Guildhall.Modules.Delve.Strings.{locale}.json";
        using var stream = typeof(DelveModule).Assembly.GetManifestResourceStream(name)!;
        var json = new byte[stream.Length];
        stream.ReadExactly(json);
        return (locale, name, json);
    }

    public static (string Locale, string Name, ReadOnlyMemory<byte> Json) StandIns(string locale)
    {
        var words = Keys().Distinct(StringComparer.Ordinal).ToDictionary(key => key, Word, StringComparer.Ordinal);
        return (locale, "stand-ins", Encoding.UTF8.GetBytes(JsonSerializer.Serialize(words)));
    }

    private static IEnumerable<string> Keys() =>
    [
        .. Enum.GetValues<Ability>().Select(RuleKeys.Of),
        .. Enum.GetValues<Condition>().Select(RuleKeys.Of),
        .. Enum.GetValues<DamageType>().Select(RuleKeys.Of),
        .. Enum.GetValues<WeaponMastery>().Select(RuleKeys.Of),
        .. Spellbook.All.SelectMany(spell => new[] { spell.NameKey, spell.TextKey }),
        .. Armory.Weapons.Select(weapon => weapon.NameKey),
        .. MagicItems.All.Select(item => item.NameKey),
        .. Archetypes.All.Select(archetype => archetype.NameKey),
        .. Features().SelectMany(feature => new[] { $"feature.{feature}.name", $"feature.{feature}.text" }),
    ];

    private static IEnumerable<string> Features() => typeof(FeatureKeys).GetFields().Select(field => (string)field.GetRawConstantValue()!);

    /// <summary><c>spell.fire-bolt.name</c> becomes "Fire bolt".</summary>
    private static string Word(string key)
    {
        var name = key.Split('.')[1].Replace('-', ' ');
        return $"{char.ToUpperInvariant(name[0])}{name.AsSpan(1)}";
    }
}
