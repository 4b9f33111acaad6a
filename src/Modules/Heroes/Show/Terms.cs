using System.Globalization;
using Guildhall.Core.Text;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Heroes;

namespace Guildhall.Modules.Heroes.Show;

/// <summary>The short phrases that sheets and lists are made of.</summary>
internal static class Terms
{
    private const string Separator = ", ";

    /// <summary>With a sign, and the minus that is as wide as the plus.</summary>
    public static string Signed(int number) => number.ToString("+0;\u22120;+0", CultureInfo.InvariantCulture);

    public static string Join(IEnumerable<string> parts) => string.Join(Separator, parts);

    /// <summary>Level and archetype, e.g. "level 3 fighter" in the reader's language.</summary>
    public static string Calling(Words words, HeroView view) =>
        words.Say("hero.calling", ("level", view.Sheet.Level), ("archetype", words.Say(view.Sheet.Archetype.NameKey)));

    public static string Damage(Words words, DamageDice damage) =>
        $"{Dice(words, damage)} {words.Say(RuleKeys.Of(damage.Type))}";

    /// <summary>The weapon, and whether it is thrown.</summary>
    public static string Attack(Words words, WeaponAttack attack)
    {
        var name = words.Say(attack.NameKey);
        return attack.Form == AttackForm.Thrown ? words.Say("hero.thrown", ("weapon", name)) : name;
    }

    /// <summary>A feature with its uses, e.g. "Second Wind ×2".</summary>
    public static string Feature(Words words, HeroSheet sheet, string feature)
    {
        var name = words.Say(HeroSheet.FeatureName(feature));
        var uses = sheet.UsesOf(feature);
        return uses == 0 ? name : $"{name} ×{uses.ToString(CultureInfo.InvariantCulture)}";
    }

    /// <summary>As the language writes dice: 2d6+3, 2W6+3.</summary>
    private static string Dice(Words words, DamageDice damage) =>
        damage.ToString().Replace("d", words.Say("hero.die"), StringComparison.Ordinal).Replace('-', '\u2212');

    /// <summary>The thing's name; its key where no game has named it.</summary>
    public static string Item(Words words, string key)
    {
        var name = $"item.{key}";
        return words.Has(name) ? words.Say(name) : $"{char.ToUpperInvariant(key[0])}{key[1..].Replace('-', ' ')}";
    }
}
