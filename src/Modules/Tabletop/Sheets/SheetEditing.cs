using System.Globalization;
using System.Text.RegularExpressions;
using Guildhall.Core.Characters;
using Guildhall.Core.Results;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Characters;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Modules.Tabletop.Sheets;

/// <summary>Sets single values of a sheet, for whoever may: a game master's pencil. Numbers may be given as they are to be, or as <c>+5</c> and <c>-3</c>.</summary>
internal static partial class SheetEditing
{
    /// <summary>The most experience points.</summary>
    public const int MostExperience = 1_000_000_000;

    private const int MostTemporary = 999;
    private const long MostCopper = 1_000_000_000;

    /// <summary>The fields without what follows a dot.</summary>
    public static IReadOnlyList<string> Fields { get; } =
    [
        "name", "hp", "temp-hp", "experience", "coins", "item.add", "item.remove", "inspiration", "exhaustion",
        "score.strength", "score.dexterity", "score.constitution", "score.intelligence", "score.wisdom", "score.charisma",
    ];

    /// <summary>Every field of one sheet: those that all have, its slots, dice and resources.</summary>
    public static IEnumerable<string> FieldsOf(CharacterSheet sheet) => Fields
        .Concat(sheet.Slots.Select((_, index) => string.Create(CultureInfo.InvariantCulture, $"slot.{index + 1}")))
        .Concat(sheet.PactSlots.Count > 0 ? ["pact-slots"] : [])
        .Concat(sheet.HitDice.Keys.Select(sides => string.Create(CultureInfo.InvariantCulture, $"hit-dice.{sides}")))
        .Concat(sheet.Resources.Select(resource => $"resource.{resource.Key}"));

    /// <summary>
    /// The sheet with one value set. Refuses <c>sheet.field-unknown</c>, <c>sheet.value</c> with what is allowed, <c>sheet.item-unknown</c>, and whatever
    /// <see cref="CharacterCheck"/> finds that was not wrong before.
    /// </summary>
    /// <param name="field">One of <see cref="FieldsOf"/>.</param>
    /// <param name="value">A number, a change of one, a name, coins as <c>12 gp 5 sp</c>, a thing as <c>3 torch</c>, or yes or no.</param>
    public static Result<StoredSheet> Apply(StoredSheet sheet, string field, string value)
    {
        var dot = field.IndexOf('.');
        var (kind, rest) = dot < 0 ? (field, "") : (field[..dot], field[(dot + 1)..]);
        var typed = value.Trim();
        return (kind, rest) switch
        {
            ("name", "") => HeroName.Clean(typed).Then<StoredSheet>(name => sheet with { Name = name }),
            ("hp", "") => HitPoints(sheet, typed),
            ("temp-hp", "") => Whole(field, typed, sheet.Reserves.Vitality.Temporary, 0, MostTemporary)
                .Then<StoredSheet>(points => With(sheet, sheet.Reserves with { Vitality = sheet.Reserves.Vitality with { Temporary = points } })),
            ("experience", "") => Whole(field, typed, sheet.Experience, 0, MostExperience).Then<StoredSheet>(points => sheet with { Experience = points }),
            ("coins", "") => Coins(sheet, typed),
            ("item", "add" or "remove") => Item(sheet, rest, typed),
            ("inspiration", "") => YesOrNo(field, typed).Then<StoredSheet>(has => With(sheet, sheet.Reserves with { Inspired = has })),
            ("exhaustion", "") => Whole(field, typed, sheet.Reserves.Exhaustion, 0, ConditionTable.DeadlyExhaustion)
                .Then<StoredSheet>(level => With(sheet, sheet.Reserves.Exhaust(level - sheet.Reserves.Exhaustion))),
            ("score", _) when Enum.TryParse<Ability>(rest, ignoreCase: true, out var ability) && !char.IsAsciiDigit(rest[0]) => Score(sheet, field, ability, typed),
            _ => Spent(sheet, field, kind, rest, typed),
        };
    }

    private static StoredSheet With(StoredSheet sheet, CharacterReserves reserves) => sheet with { Reserves = reserves };

    private static Result<StoredSheet> HitPoints(StoredSheet sheet, string typed)
    {
        var vitality = sheet.Reserves.Vitality;
        return Whole("hp", typed, vitality.Current, 0, vitality.Maximum).Then<StoredSheet>(points => With(sheet, sheet.Reserves with
        {
            Vitality = points switch
            {
                _ when points == vitality.Current => vitality,
                0 => vitality with { Current = 0, State = LifeState.Dying, Successes = 0, Failures = 0 },
                _ => vitality with { Current = points, State = LifeState.Standing, Successes = 0, Failures = 0 },
            },
        }));
    }

    private static Result<StoredSheet> Score(StoredSheet sheet, string field, Ability ability, string typed)
    {
        var (now, own) = (CharacterSheet.Derive(sheet.Build).Abilities[ability], sheet.Build.Scores[ability]);
        return Whole(field, typed, now, 1, 30).Then(score =>
        {
            // Whatever raises the score goes on doing so; the score itself is what changes.
            var wanted = own + score - now;
            return wanted is < 1 or > 30
                ? Refusal.Of("sheet.value", ("field", field), ("value", typed), ("allowed", $"{1 + now - own}–{Math.Min(30, 30 + now - own)}"))
                : SheetUpkeep.With(sheet, sheet.Build with { Method = ScoreMethod.Given, Rolls = [], Scores = Set(sheet.Build.Scores, ability, wanted) });
        });
    }

    private static Result<StoredSheet> Coins(StoredSheet sheet, string typed)
    {
        var relative = typed.StartsWith('+') || typed.StartsWith('-');
        var amounts = Amount().Matches(typed);
        if (typed.Length > 60 || !Purse().IsMatch(typed))
        {
            return Refusal.Of("sheet.value", ("field", "coins"), ("value", typed), ("allowed", "12 gp 5 sp 3 cp"));
        }

        var copper = amounts.Sum(amount => long.Parse(amount.Groups["count"].Value, CultureInfo.InvariantCulture) * WorthOf(amount.Groups["coin"].Value));
        var after = relative ? sheet.Build.Copper + (typed[0] == '-' ? -copper : copper) : copper;
        return after is < 0 or > MostCopper
            ? Refusal.Of("sheet.value", ("field", "coins"), ("value", typed), ("allowed", $"0–{MostCopper / 100} gp"))
            : sheet with { Build = sheet.Build with { Copper = after } };
    }

    private static Result<StoredSheet> Item(StoredSheet sheet, string what, string typed)
    {
        var parts = typed.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var count = 1;
        var counted = parts.Length == 2 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out count);
        var key = counted ? parts[1] : typed;
        if (!SheetThings.IsKnown(key))
        {
            return Refusal.Of("sheet.item-unknown", ("item", key));
        }

        if (count is < 1 or > SheetGear.MostOfOne)
        {
            return Refusal.Of("sheet.item-count", ("most", SheetGear.MostOfOne));
        }

        return (what == "add" ? SheetGear.Add(sheet.Build, key, count) : SheetGear.Drop(sheet.Build, key, count, key)).Then(build => SheetUpkeep.With(sheet, build));
    }

    private static Result<StoredSheet> Spent(StoredSheet sheet, string field, string kind, string rest, string typed)
    {
        var (derived, reserves) = (CharacterSheet.Derive(sheet.Build), sheet.Reserves);
        _ = int.TryParse(rest, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        return kind switch
        {
            "slot" when number >= 1 && number <= derived.Slots.Length => Whole(field, typed, reserves.SlotsLeft(number), 0, derived.Slots[number - 1])
                .Then<StoredSheet>(left => With(sheet, reserves with { Slots = reserves.Slots.SetItem(number - 1, left) })),
            "pact-slots" when rest.Length == 0 && derived.PactSlots.Count > 0 => Whole(field, typed, reserves.PactSlots, 0, derived.PactSlots.Count)
                .Then<StoredSheet>(left => With(sheet, reserves with { PactSlots = left })),
            "hit-dice" when derived.HitDice.TryGetValue(number, out var dice) => Whole(field, typed, reserves.HitDice.GetValueOrDefault(number), 0, dice)
                .Then<StoredSheet>(left => With(sheet, reserves with { HitDice = reserves.HitDice.SetItem(number, left) })),
            "resource" when derived.Resource(rest) is { } resource => Whole(field, typed, reserves.UsesLeft(rest), 0, resource.Maximum.Value)
                .Then<StoredSheet>(left => With(sheet, reserves with { Uses = reserves.Uses.SetItem(rest, left) })),
            _ => Refusal.Of("sheet.field-unknown", ("field", field), ("known", string.Join(", ", FieldsOf(derived)))),
        };
    }

    /// <summary>A number, or the one there is with a change.</summary>
    private static Result<int> Whole(string field, string typed, int now, int least, int most)
    {
        var allowed = string.Create(CultureInfo.InvariantCulture, $"{least}–{most}");
        if (typed.Length is 0 or > 12 || !int.TryParse(typed.Replace('−', '-'), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return Refusal.Of("sheet.value", ("field", field), ("value", typed), ("allowed", allowed));
        }

        var after = typed[0] is '+' or '-' or '−' ? (long)now + number : number;
        return after < least || after > most ? Refusal.Of("sheet.value", ("field", field), ("value", typed), ("allowed", allowed)) : (int)after;
    }

    private static Result<bool> YesOrNo(string field, string typed) => typed.ToLowerInvariant() switch
    {
        "yes" or "true" or "on" or "1" or "ja" => true,
        "no" or "false" or "off" or "0" or "nein" => false,
        _ => Refusal.Of("sheet.value", ("field", field), ("value", typed), ("allowed", "yes, no")),
    };

    private static long WorthOf(string coin) => coin.ToLowerInvariant() switch
    {
        "cp" or "km" => 1,
        "sp" or "sm" => 10,
        "pp" or "pm" => 1_000,
        _ => 100,
    };

    private static AbilityScores Set(AbilityScores scores, Ability ability, int score) => ability switch
    {
        Ability.Strength => scores with { Strength = score },
        Ability.Dexterity => scores with { Dexterity = score },
        Ability.Constitution => scores with { Constitution = score },
        Ability.Intelligence => scores with { Intelligence = score },
        Ability.Wisdom => scores with { Wisdom = score },
        Ability.Charisma => scores with { Charisma = score },
    };

    [GeneratedRegex(@"^[+-]?\s*([0-9]{1,9}\s*([cspg]p|[ksgp]m)?\s*){1,4}$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Purse();

    [GeneratedRegex(@"(?<count>[0-9]+)\s*(?<coin>[cspg]p|[ksgp]m)?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Amount();
}
