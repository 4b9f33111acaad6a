using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Equipment;
using Guildhall.Rules.FifthEdition.Spells;

namespace Guildhall.Rules.FifthEdition.Heroes;

/// <summary>The formulas of a sheet, each with its parts.</summary>
internal sealed record HeroNumbers(Archetype Archetype, int Level, AbilityScores Abilities, Loadout Loadout)
{
    /// <summary>The fixed part of a save's Difficulty Class (SRD 5.2, "Spellcasting").</summary>
    public const int SaveBase = 8;

    private const int WalkingSpeed = 30;
    private const int SpeedTooWeak = -10;
    private const int SpeedFastMovement = 10;

    public int Proficiency => ExperienceTable.ProficiencyAt(Level);

    public bool Has(string feature) => Archetype.Has(feature, Level);

    public ImmutableArray<string> Features() =>
        [Archetype.Background.Feat, .. Archetype.Features.Where(grant => grant.Level <= Level).Select(grant => grant.Key)];

    public ImmutableArray<Resource> Resources() =>
    [
        .. Archetype.Resources
            .Select(grant => new Resource(grant.Key, grant.Uses.At(Level), grant.ShortRest))
            .Where(resource => resource.Uses > 0),
    ];

    /// <summary>The hit die's greatest face, then its fixed value (half and one more) at each level, never less than 1 a level.</summary>
    public Explained HitPoints()
    {
        var constitution = Abilities.Modifier(Ability.Constitution);
        var fixedValue = (Archetype.HitDie / 2) + 1;
        var first = Math.Max(1, Archetype.HitDie + constitution) - Archetype.HitDie;
        var later = Math.Max(1, fixedValue + constitution) - fixedValue;
        return Explained.Of(
            new(PartKeys.FirstLevel, Archetype.HitDie),
            new(PartKeys.LaterLevels, fixedValue * (Level - 1)),
            new(RuleKeys.Of(Ability.Constitution), first + (later * (Level - 1))));
    }

    public Explained ArmorClass() => Heroes.ArmorClass.Explain(Archetype, Level, Abilities, Loadout);

    public Explained Initiative() => Explained.Of(
        new(RuleKeys.Of(Ability.Dexterity), Abilities.Modifier(Ability.Dexterity)),
        new(HeroSheet.FeatureName(FeatureKeys.Alert), Has(FeatureKeys.Alert) ? Proficiency : 0));

    public Explained Speed()
    {
        var armor = Loadout.Armor;
        var fast = Has(FeatureKeys.FastMovement) && armor?.Category != ArmorCategory.Heavy;
        return Explained.Of(
            new(PartKeys.Formula, WalkingSpeed),
            new(HeroSheet.FeatureName(FeatureKeys.FastMovement), fast ? SpeedFastMovement : 0),
            new(armor?.NameKey ?? PartKeys.Formula, armor?.StrengthRequired > Abilities.Strength ? SpeedTooWeak : 0));
    }

    public Explained Save(Ability ability) => Loadout.Magic.Aggregate(
        Explained.Of(
            new(RuleKeys.Of(ability), Abilities.Modifier(ability)),
            new(PartKeys.Proficiency, Archetype.Saves.Contains(ability) ? Proficiency : 0)),
        (sum, item) => sum.Plus(item.NameKey, item.SaveBonus));

    public Explained SkillBonus(Skill skill)
    {
        var ability = Skills.AbilityOf(skill);
        var grants = Archetype.Skills.Where(grant => grant.Level <= Level && grant.Skill == skill).ToList();
        var proficient = grants.Count > 0 || Archetype.Background.Skills.Contains(skill);
        return Explained.Of(
            new(RuleKeys.Of(ability), Abilities.Modifier(ability)),
            new(PartKeys.Proficiency, proficient ? Proficiency : 0),
            new(PartKeys.Expertise, grants.Exists(grant => grant.Expertise) ? Proficiency : 0));
    }

    public Explained? SpellAttack() => Archetype.Spellcasting is { } casting
        ? Explained.Of(new(RuleKeys.Of(casting.Ability), Abilities.Modifier(casting.Ability)), new(PartKeys.Proficiency, Proficiency))
        : null;

    public Explained? SpellDifficulty() => SpellAttack() is { } attack
        ? new Explained([new Part(PartKeys.Formula, SaveBase), .. attack.Parts])
        : null;

    public ImmutableArray<int> Slots() => Archetype.Spellcasting is { } casting ? SpellSlots.At(Level, casting.HalfCaster) : [];

    public ImmutableArray<KnownSpell> Spells() =>
    [
        .. Archetype.Spells.Where(grant => grant.Level <= Level)
            .Select(grant => new KnownSpell(Spellbook.Find(grant.Spell)!, grant.FreeUses))
            .OrderBy(known => known.Spell.Level).ThenBy(known => known.Spell.Key, StringComparer.Ordinal),
    ];
}
