using System.Collections.Immutable;
using System.Globalization;
using Guildhall.Core.Text;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Modules.Tabletop.Show;

/// <summary>Figures and terms of the rules in one language.</summary>
internal sealed class RuleWords(Words words)
{
    public Words Words => words;

    public CompendiumWords Names { get; } = CompendiumWords.In(words.Locale);

    /// <summary>A distance as the language counts it: feet, or 1.5 meters for every five of them.</summary>
    public string Distance(int feet) => words.Locale == "de"
        ? (feet * 3 / 10m).ToString("0.##", CultureInfo.InvariantCulture).Replace('.', ',')
        : feet.ToString(CultureInfo.InvariantCulture);

    public string Speeds(Speeds speeds) => List(
    [
        words.Say("tabletop.speed.walk", ("feet", Distance(speeds.Walk))),
        Speed("burrow", speeds.Burrow),
        Speed("climb", speeds.Climb),
        Speed(speeds.Hover ? "hover" : "fly", speeds.Fly),
        Speed("swim", speeds.Swim),
    ]);

    public static string Signed(int number) => number.ToString("+0;−0;+0", CultureInfo.InvariantCulture);

    public string Of(DamageType type) => words.Say(RuleKeys.Of(type));

    public string Of(Condition condition) => words.Say(RuleKeys.Of(condition));

    public string Of(Ability ability) => words.Say(RuleKeys.Of(ability));

    public string Of(Skill skill) => words.Say(RuleKeys.Of(skill));

    /// <summary>A kind of creatures within its type.</summary>
    public string Tag(string tag) => words.Say($"tabletop.tag.{tag}");

    public string Of(CreatureSize size) => words.Say($"tabletop.size.{RuleKeys.WordFor(size)}");

    public string Of(CreatureType type) => words.Say($"tabletop.type.{RuleKeys.WordFor(type)}");

    /// <summary>Dice as the language writes them: 2d6 + 3, or 2W6 + 3.</summary>
    public string Dice(int count, int sides, int bonus)
    {
        if (count == 0) return bonus.ToString(CultureInfo.InvariantCulture);
        var die = words.Locale == "de" ? "W" : "d";
        var tail = bonus == 0 ? "" : bonus > 0 ? $" + {bonus}" : $" − {-bonus}";
        return string.Create(CultureInfo.InvariantCulture, $"{count}{die}{sides}{tail}");
    }

    public string Dice(HitDice dice) => Dice(dice.Count, dice.Sides, dice.Bonus);

    public string Or(ImmutableArray<string> parts) => Joined(parts, "tabletop.or");

    public string And(ImmutableArray<string> parts) => Joined(parts, "tabletop.and");

    public static string List(IEnumerable<string> parts) => string.Join(", ", parts.Where(part => part.Length > 0));

    public static string Steps(IEnumerable<string> parts) => string.Join("; ", parts.Where(part => part.Length > 0));

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private string Speed(string key, int feet) => feet == 0 ? "" : words.Say($"tabletop.speed.{key}", ("feet", Distance(feet)));

    private string Joined(ImmutableArray<string> parts, string key) => parts.Length switch
    {
        0 => "",
        1 => parts[0],
        _ => words.Say(key, ("first", string.Join(", ", parts[..^1])), ("second", parts[^1])),
    };
}
