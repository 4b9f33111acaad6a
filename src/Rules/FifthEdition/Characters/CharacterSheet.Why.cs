using System.Collections.Immutable;
using System.Globalization;

namespace Guildhall.Rules.FifthEdition.Characters;

public sealed partial record CharacterSheet
{
    /// <summary>Everything <see cref="Why"/> answers, in the order of a sheet.</summary>
    public ImmutableArray<string> WhyKeys => [.. Reasons().Select(reason => reason.Key)];

    /// <summary>Words that features set for fights and checks to look for, e.g. <c>evasion</c>.</summary>
    public ImmutableArray<string> Flags { get => field.IsDefault ? [] : field; init; }

    internal BuildWalk? Walk { get; init; }

    internal SheetNumbers? Amounts { get; init; }

    /// <summary>Why a number is what it is, or null where there is no such number; <see cref="WhyKeys"/> lists what may be asked.</summary>
    /// <param name="what">For instance <c>ac</c>, <c>hp</c>, <c>save.dexterity</c>, <c>skill.stealth</c>, <c>dc.wizard</c>.</param>
    public Explained? Why(string what)
    {
        foreach (var (key, value) in Reasons())
        {
            if (string.Equals(key, what, StringComparison.Ordinal)) return value;
        }

        // Short forms: the first attack, the first source of spells.
        return what switch
        {
            "attack" => Attacks.FirstOrDefault()?.ToHit,
            "damage" => Attacks.FirstOrDefault()?.DamageBonus,
            "dc" => Castings.FirstOrDefault()?.SaveDc,
            "spell-attack" => Castings.FirstOrDefault()?.Attack,
            _ => null,
        };
    }

    private IEnumerable<(string Key, Explained Value)> Reasons()
    {
        yield return ("ac", ArmorClass);
        yield return ("hp", MaximumHitPoints);
        yield return ("initiative", Initiative);
        yield return ("speed", SpeedFeet);
        foreach (var (ability, value) in Scores) yield return ("score." + RuleKeys.WordFor(ability), value);
        foreach (var (ability, value) in Saves) yield return ("save." + RuleKeys.WordFor(ability), value);
        foreach (var (skill, value) in Skills) yield return ("skill." + RuleKeys.WordFor(skill), value);
        yield return ("attacks", AttacksPerAction);
        foreach (var attack in Attacks)
        {
            yield return ("attack." + attack.Key, attack.ToHit);
            yield return ("damage." + attack.Key, attack.DamageBonus);
        }

        foreach (var casting in Castings)
        {
            yield return ("dc." + casting.Source, casting.SaveDc);
            yield return ("spell-attack." + casting.Source, casting.Attack);
        }

        if (Slots.Length > 0) yield return ("slots", CasterLevel);
        yield return ("carry", CarryPounds);
        foreach (var resource in Resources) yield return ("uses." + resource.Key, resource.Maximum);
        foreach (var number in Numbers) yield return (string.Create(CultureInfo.InvariantCulture, $"number.{number.Key}"), number.Value);
    }
}
