using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Characters.Content;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>Puts a sheet together.</summary>
internal static class SheetMaker
{
    public static CharacterSheet Make(CharacterBuild build, CharacterRules rules)
    {
        var walk = BuildWalk.Of(build);
        var numbers = new SheetNumbers(walk, rules);
        var magic = new SheetMagic(numbers);
        var skills = Skills.All.ToImmutableSortedDictionary(skill => skill, skill => SheetTraining.Skill(numbers, skill));
        var speed = SheetDefense.Speed(numbers);
        var casterLevel = magic.CasterLevel();
        var worn = numbers.Worn;
        return new CharacterSheet
        {
            Build = build,
            Rules = rules,
            Level = walk.Level,
            Classes = Classes(walk),
            Proficiency = numbers.Proficiency,
            Size = SizeOf(walk),
            Abilities = numbers.Abilities,
            Scores = numbers.Scores,
            MaximumHitPoints = SheetDefense.HitPoints(numbers),
            HitDice = SheetDefense.HitDice(walk),
            ArmorClass = SheetDefense.ArmorClass(numbers),
            Initiative = numbers.Plus(
                Explained.Of(new Part(RuleKeys.Of(Ability.Dexterity), numbers.Modifier(Ability.Dexterity))), FeatureEffectKind.Initiative, _ => true),
            InitiativeMode = numbers.Effects(FeatureEffectKind.InitiativeAdvantage).Any() ? RollMode.Advantage : RollMode.Normal,
            SpeedFeet = speed,
            Speeds = SheetDefense.Speeds(numbers, speed.Value),
            Senses = SheetDefense.Senses(numbers, skills[Skill.Perception].Value),
            Saves = Enum.GetValues<Ability>().ToImmutableSortedDictionary(ability => ability, ability => SheetDefense.Save(numbers, ability)),
            SaveEdges = SheetDefense.Edges(numbers),
            Skills = skills,
            TrainedSkills = [.. walk.Trained.Keys],
            CheckFloor = Greatest(numbers, FeatureEffectKind.CheckFloor, 0),
            Proficiencies = new CharacterProficiencies(
                SheetTraining.Armor(numbers), SheetTraining.Weapons(numbers), [.. walk.Tools], [.. walk.Languages]),
            Defenses = SheetDefense.Defenses(numbers),
            ConditionImmunities = [.. numbers.Effects(FeatureEffectKind.ConditionImmunity).SelectMany(pair => pair.Effect.Conditions).Distinct().Order()],
            Attacks = new SheetAttacks(numbers).All(),
            AttacksPerAction = AttacksPerAction(numbers),
            CriticalFrom = numbers.Effects(FeatureEffectKind.CriticalFrom).Select(pair => pair.Effect.Amount.At(walk.LevelOf(pair.Grant))).DefaultIfEmpty(20).Min(),
            Castings = magic.Castings(),
            Spells = magic.Spells(),
            Slots = ClassProgress.Slots(casterLevel.Value),
            PactSlots = ClassProgress.Pact(walk.LevelIn("warlock")),
            CasterLevel = casterLevel,
            Resources = magic.Resources(),
            Features = [.. walk.Grants.Where(grant => grant.Feature.Key != "training" && grant.Feature.Level <= walk.LevelOf(grant)).Select(grant => new CharacterFeature(grant.Feature.Key, grant.Source, grant.Gained))],
            Numbers = numbers.Numbers,
            CarryPounds = SheetLoad.Carry(numbers),
            CarriedOunces = Worn.OuncesOf(build),
            IsUntrained = SheetTraining.IsUntrained(numbers),
            IsOverburdened = SheetLoad.IsHeavy(numbers),
            IsNoisy = worn.Armor is { StealthDisadvantage: true },
            Flags = [.. numbers.Effects(FeatureEffectKind.Flag).SelectMany(pair => pair.Effect.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Walk = walk,
            Amounts = numbers,
        };
    }

    private static ImmutableArray<CharacterClassLevel> Classes(BuildWalk walk) =>
    [
        .. walk.Build.Levels.Select(level => level.Class).Distinct(StringComparer.Ordinal)
            .Where(key => walk.Content.Class(key) is not null)
            .Select(key => new CharacterClassLevel(key, walk.Subclasses.GetValueOrDefault(key), walk.LevelIn(key))),
    ];

    private static CreatureSize SizeOf(BuildWalk walk)
    {
        var sizes = walk.Content.FindSpecies(walk.Build.Species)?.Sizes ?? [CreatureSize.Medium];
        var chosen = walk.Build.SpeciesPicks.FirstOrDefault(pick => pick.Choice == "size")?.Options.FirstOrDefault();
        return Enum.TryParse<CreatureSize>(chosen, ignoreCase: true, out var size) && sizes.Contains(size) ? size : sizes[0];
    }

    private static int Greatest(SheetNumbers numbers, FeatureEffectKind kind, int otherwise) =>
        numbers.Effects(kind).Select(pair => numbers.Amount(pair.Effect.Amount, pair.Grant).Value).DefaultIfEmpty(otherwise).Max();

    /// <summary>Features that give more attacks do not add up: the greatest number counts (SRD 5.2, "Multiclassing").</summary>
    private static Explained AttacksPerAction(SheetNumbers numbers)
    {
        var best = Explained.Of(new Part(PartKeys.Formula, 1));
        foreach (var (grant, effect) in numbers.Effects(FeatureEffectKind.Attacks))
        {
            var count = numbers.Amount(effect.Amount, grant).Value;
            if (count > best.Value) best = Explained.Of(new(PartKeys.Formula, 1), new(PartNames.Of(grant.Feature.Key), count - 1));
        }

        return best;
    }
}
