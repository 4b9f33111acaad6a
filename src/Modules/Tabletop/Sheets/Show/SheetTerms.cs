using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Guildhall.Core.Text;
using Guildhall.Modules.Tabletop.Show;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Characters;
using Guildhall.Rules.FifthEdition.Heroes;

namespace Guildhall.Modules.Tabletop.Sheets.Show;

/// <summary>The names and short phrases that sheets are told in.</summary>
internal sealed partial class SheetTerms(Words words)
{
    private static readonly string[] ThingPrefixes = ["weapon.", "armor.", "item.", "gear."];
    private static readonly string[] SourcePrefixes = ["class.", "subclass.", "species.", "background.", "feat.", "feature.", "option."];
    private readonly FrozenDictionary<string, string> _names = CharacterWords.In(words.Locale);

    public Words Words => words;

    public RuleWords Rules { get; } = new(words);

    public string Say(string key, params ReadOnlySpan<Core.Results.Arg> args) => words.Say(key, args);

    public static string Signed(int number) => RuleWords.Signed(number);

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Join(IEnumerable<string> parts) => RuleWords.List(parts);

    /// <summary>The text under a key, wherever it stands; null if nowhere.</summary>
    public string? Find(string key) =>
        _names.GetValueOrDefault(key) ?? (words.Has(key) ? words.Say(key) : null) ?? Rules.Names.Find(key);

    /// <summary>The text under a key; the key's last word where there is none.</summary>
    public string Named(string key) => Find(key) ?? Find($"{key}.name") ?? Pretty(key[(key.LastIndexOf('.') + 1)..]);

    /// <summary>A weapon, armor, magic thing or piece of gear.</summary>
    public string Thing(string key) => ThingPrefixes.Select(prefix => Find(prefix + key)).FirstOrDefault(name => name is not null) ?? Pretty(key);

    /// <summary>What brings a feature or offers a choice: a class, species, background, feat or feature.</summary>
    public string Source(string key) =>
        SourcePrefixes.Select(prefix => Find(prefix + key) ?? Find($"{prefix}{key}.name")).FirstOrDefault(name => name is not null) ?? Pretty(key);

    /// <summary>Something with uses; of a spell that a feature lets cast without a slot, its name.</summary>
    public string Resource(string key) => Find($"resource.{key}") ?? Find($"feature.{key}")
        ?? (key.StartsWith("free.", StringComparison.Ordinal) ? Say("sheet.free", ("spell", Named($"spell.{key[5..]}"))) : Named($"spell.{key}"));

    /// <summary>One option of a choice.</summary>
    public string Option(ChoiceKind kind, string option) => kind switch
    {
        ChoiceKind.Species => Named($"species.{option}"),
        ChoiceKind.Background => Named($"background.{option}"),
        ChoiceKind.Class => Named($"class.{option}"),
        ChoiceKind.Subclass => Named($"subclass.{option}"),
        ChoiceKind.Scores => option,
        ChoiceKind.Ability => Named($"ability.{option}"),
        ChoiceKind.Skill => Named($"skill.{option}"),
        ChoiceKind.Expertise => Find($"skill.{option}") ?? Named($"tool.{option}"),
        ChoiceKind.Feat => Find($"feat.{option}") ?? Source(option),
        ChoiceKind.Spell => Named($"spell.{option}"),
        ChoiceKind.Weapon => Named($"weapon.{option}"),
        ChoiceKind.Tool => Find($"tool.{option}") ?? Thing(option),
        ChoiceKind.Language => Named($"language.{option}"),
        ChoiceKind.Option => Find($"option.{option}") ?? Source(option),
        ChoiceKind.Equipment => Named($"kit.{option}"),
        ChoiceKind.HitPoints => option is "fixed" ? Say("sheet.hit-points-fixed") : option,
    };

    /// <summary>Its classes, e.g. "Fighter 3 (Champion) / Wizard 2".</summary>
    public string Classes(CharacterSheet sheet) => string.Join(" / ", sheet.Classes.Select(own => own.Subclass is { } subclass
        ? $"{Named($"class.{own.Class}")} {Number(own.Level)} ({Named($"subclass.{subclass}")})"
        : $"{Named($"class.{own.Class}")} {Number(own.Level)}"));

    /// <summary>Species, background and level in one line.</summary>
    public string Calling(CharacterSheet sheet) => Say(
        "sheet.calling",
        ("level", sheet.Level),
        ("species", Named($"species.{sheet.Build.Species}")),
        ("classes", Classes(sheet)),
        ("background", Named($"background.{sheet.Build.Background}")));

    public string Damage(DamageDice damage) => $"{Rules.Dice(damage.Count, damage.Sides, damage.Bonus)} {Rules.Of(damage.Type)}";

    /// <summary>The weapon, and how it is used where that is not plain.</summary>
    public string Attack(CharacterAttack attack)
    {
        var name = attack.Magic is { } magic ? Thing(magic) : attack.Weapon is { } weapon ? Thing(weapon.Key) : Named(attack.NameKey);
        return attack.Form == AttackForm.Thrown ? Say("sheet.thrown", ("weapon", name))
            : attack.Key.EndsWith(".two-handed", StringComparison.Ordinal) ? Say("sheet.two-handed", ("weapon", name)) : name;
    }

    /// <summary>A carried thing with its number and marks.</summary>
    public string Carried(CarriedItem item)
    {
        var name = item.Count == 1 ? Thing(item.Key) : Say("sheet.count", ("count", item.Count), ("item", Thing(item.Key)));
        return Say("sheet.carried", ("item", name), ("equipped", item.Equipped ? "yes" : "no"), ("attuned", item.Attuned ? "yes" : "no"));
    }

    /// <summary>Money as gold, silver and copper.</summary>
    public string Coins(long copper) => Say(
        "sheet.coins", ("gold", Number(copper / 100)), ("silver", Number(copper / 10 % 10)), ("copper", Number(copper % 10)));

    /// <summary>A key as words, for what nobody has named: <c>thieves-tools</c> is "Thieves tools".</summary>
    public static string Pretty(string key) =>
        key.Length == 0 ? "–" : RuleWords.Capital(PlusNumber().Replace(key, " +${bonus}").Replace('-', ' ').Replace('.', ' '));

    [GeneratedRegex("-plus-(?<bonus>[1-3])$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PlusNumber();
}
