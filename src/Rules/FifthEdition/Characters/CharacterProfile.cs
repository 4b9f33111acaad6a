using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Battles;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>A character as a battle needs it, and what a battle takes from what the character has left.</summary>
public static class CharacterProfile
{
    private const int SlotLevels = 9;

    /// <summary>The profile of a sheet at full strength.</summary>
    public static CombatProfile Of(CharacterSheet sheet)
    {
        var attacks = new ProfileAttacks(sheet);
        var features = new ProfileFeatures(sheet, attacks);
        var magic = sheet.Castings.OrderByDescending(casting => casting.SaveDc.Value).FirstOrDefault();
        return new CombatProfile
        {
            Key = $"hero.{sheet.Classes.FirstOrDefault()?.Class}",
            Size = sheet.Size,
            Type = CreatureType.Humanoid,
            ArmorClass = sheet.ArmorClass.Value,
            HitPoints = sheet.MaximumHitPoints.Value,
            Abilities = sheet.Abilities,
            Saves = [.. Enum.GetValues<Ability>().Select(ability => sheet.Saves[ability].Value)],
            Skills = [.. Skills.All.Select(skill => sheet.Skills[skill].Value)],
            Initiative = sheet.Initiative.Value,
            InitiativeAdvantage = sheet.InitiativeMode == RollMode.Advantage,
            ProficiencyBonus = sheet.Proficiency,
            Level = Math.Clamp(sheet.Level, 1, 20),
            Speeds = sheet.Speeds,
            Senses = sheet.Senses,
            Defenses = sheet.Defenses,
            ConditionImmunities = sheet.ConditionImmunities,
            Traits = [.. Traits(sheet)],
            Feats = [.. sheet.Flags.Select(flag => Enum.TryParse<FeatureTrait>(flag.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var feat) ? (FeatureTrait?)feat : null).OfType<FeatureTrait>().Order()],
            Rescues = [.. features.Rescues()],
            Stands = [.. features.Stands()],
            Regains = [.. features.Regains()],
            Aura = AuraOf(sheet),
            Trained = [.. sheet.TrainedSkills.Order()],
            CheckFloor = sheet.CheckFloor,
            Rally = Math.Max(0, sheet.Number("survivor")),
            Harvest = sheet.Number("dark-ones-blessing"),
            Riders = [.. features.Riders()],
            ConcentrationAdvantage = sheet.SaveEdges.Any(edge => edge.When == "concentration"),
            Hampered = sheet.Hampered,
            SteadyAgainst = [.. sheet.SaveEdges.Where(edge => edge.When is null).SelectMany(edge => edge.Conditions).Distinct().Order()],
            SaveAdvantages = [.. sheet.SaveEdges.Where(edge => edge.Conditions.IsEmpty && edge.When is null or "able").SelectMany(edge => edge.Abilities).Distinct().Order()],
            Speaks = true,
            SpellAttack = magic?.Attack.Value ?? 0,
            SaveDc = magic?.SaveDc.Value ?? 8 + sheet.Proficiency,
            SpellModifier = magic is null ? 0 : sheet.Abilities.Modifier(magic.Ability),
            Slots = SlotsOf(sheet),
            CriticalFrom = 20,
            Actions = [.. attacks.All(), .. features.Actions(), .. ProfileSpells.Of(sheet)],
            Routines = attacks.Routines(features.InPlaceOfAttacks()),
            BonusBasics = [.. Bonus(sheet)],
        };
    }

    /// <summary>What is left of a character, as somebody enters a battle with it.</summary>
    public static CombatReserves Enter(CharacterSheet sheet, CharacterReserves reserves)
    {
        var slots = SlotsOf(sheet);
        var left = Enumerable.Range(1, slots.Length).Select(level => reserves.SlotsLeft(level) + (level == sheet.PactSlots.Level ? reserves.PactSlots : 0));
        return new CombatReserves
        {
            HitPoints = reserves.Vitality.Current,
            MaximumHitPoints = reserves.Vitality.Maximum == sheet.MaximumHitPoints.Value ? null : reserves.Vitality.Maximum,
            Temporary = reserves.Vitality.Temporary,
            Exhaustion = reserves.Exhaustion,
            Inspired = reserves.Inspired,
            SlotsSpent = [.. slots.Zip(left, (most, now) => Math.Max(0, most - now))],
            UsesSpent = sheet.Resources
                .Select(resource => KeyValuePair.Create(resource.Key, resource.Maximum.Value - reserves.UsesLeft(resource.Key)))
                .Where(pair => pair.Value > 0)
                .ToImmutableSortedDictionary(StringComparer.Ordinal),
        };
    }

    /// <summary>What is left of a character after a battle.</summary>
    /// <param name="reserves">What was left before it.</param>
    /// <param name="after">How the character stands at its end.</param>
    public static CharacterReserves Leave(CharacterSheet sheet, CharacterReserves reserves, Combatant after)
    {
        var slots = sheet.Slots.ToBuilder();
        var pact = sheet.PactSlots.Count;
        for (var i = 0; i < after.SlotsSpent.Length; i++)
        {
            // Pact slots come back sooner, so they are taken to be the ones spent first.
            var spent = after.SlotsSpent[i];
            var fromPact = i + 1 == sheet.PactSlots.Level ? Math.Min(pact, spent) : 0;
            pact -= fromPact;
            if (i < slots.Count) slots[i] = Math.Max(0, slots[i] - (spent - fromPact));
        }

        return reserves with
        {
            Vitality = after.Health,
            Exhaustion = after.Exhaustion,
            Inspired = after.Effects.Any(effect => effect.Origin == Opening.HeroicInspiration),
            Slots = slots.ToImmutable(),
            PactSlots = pact,
            Uses = sheet.Resources.ToImmutableSortedDictionary(
                resource => resource.Key, resource => Math.Max(0, resource.Maximum.Value - after.UsesSpent.GetValueOrDefault(resource.Key)), StringComparer.Ordinal),
        };
    }

    /// <summary>Slots of both kinds together, levels 1 to 9: either pays for any spell that is prepared.</summary>
    private static ImmutableArray<int> SlotsOf(CharacterSheet sheet)
    {
        if (sheet.Slots.IsEmpty && sheet.PactSlots.Count == 0) return [];
        return
        [
            .. Enumerable.Range(1, SlotLevels).Select(level =>
                (level <= sheet.Slots.Length ? sheet.Slots[level - 1] : 0) + (level == sheet.PactSlots.Level ? sheet.PactSlots.Count : 0)),
        ];
    }

    private static CombatAura? AuraOf(CharacterSheet sheet)
    {
        if (sheet.Number("aura-feet") is not (> 0 and var feet)) return null;
        ImmutableArray<Condition> spares = [.. sheet.Has("aura-of-courage") ? [Condition.Frightened] : ImmutableArray<Condition>.Empty, .. sheet.Has("aura-of-devotion") ? [Condition.Charmed] : ImmutableArray<Condition>.Empty];
        return new CombatAura(feet, Math.Max(1, sheet.Abilities.Modifier(Ability.Charisma)), spares);
    }

    private static IEnumerable<CreatureTrait> Traits(CharacterSheet sheet)
    {
        if (sheet.Flags.Contains("evasion", StringComparer.Ordinal)) yield return CreatureTrait.Evasion;
        if (sheet.Flags.Contains("breathes-water", StringComparer.Ordinal)) yield return CreatureTrait.Amphibious;
    }

    private static IEnumerable<string> Bonus(CharacterSheet sheet)
    {
        if (sheet.Flags.Contains("bonus-dash", StringComparer.Ordinal)) yield return BasicActions.Dash;
        if (sheet.Flags.Contains("bonus-disengage", StringComparer.Ordinal)) yield return BasicActions.Disengage;
        if (sheet.Flags.Contains("bonus-hide", StringComparer.Ordinal)) yield return BasicActions.Hide;
        if (sheet.Flags.Contains("bonus-utilize", StringComparer.Ordinal)) yield return BasicActions.Utilize;
    }
}
