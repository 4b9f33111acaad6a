using System.Collections.Immutable;
using Guildhall.Core.Chance;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Spells;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>The dice of damage: the step's own, what lasts on attacker and target adds, and what a critical hit does to them.</summary>
internal static class StepDamage
{
    private const string Savage = "savage-attacker";

    public static DamageRoll Throw(StepRun run, AutomationNode.Damage damage, int who, StepMoment moment, bool critical)
    {
        var story = run.Story;
        var actor = story[run.Seat];
        var factor = damage.Cantrip ? SpellCast.CantripFactor(actor.Profile.Level) : 1;
        var main = moment.Attack is not null && IsMain(run, damage);
        var parts = ImmutableArray.CreateBuilder<DamagePart>(damage.Dice.Length);
        for (var i = 0; i < damage.Dice.Length; i++)
        {
            var dice = damage.Dice[i];
            var count = (dice.Count * factor) + (i == 0 ? damage.PerSlot * run.Above : 0);
            var bonus = dice.Bonus + (i == 0 && damage.AddsAbility ? run.Figures.Action.Modifier ?? actor.Profile.SpellModifier : 0);
            if (run.Cleaving && bonus > 0) bonus = 0;
            var type = i == 0 && !damage.Types.IsEmpty ? Chosen(run, damage, dice.Type) : dice.Type;
            if (i == 0) count = Math.Max(0, count + (damage.PerTurn * run.Turns) - run.FewerDice);
            var plain = count == dice.Count && bonus == dice.Bonus && type == dice.Type;
            if (!plain) dice = new DamageDice(count, dice.Sides, bonus, type);
            if (i == 0 && main && run.Wielded is { } wielded) dice = wielded.Change(dice, run.Figures.Action, run.Choices, story[who]);
            if (run.Ready.HasFlag(Metamagic.Transmuted) && Metamagics.TypeFor(actor, dice.Type) is { } turned) dice = dice with { Type = turned };
            var part = Part(story, run.Figures.Action.Key, dice, critical);
            if (run.Ready != Metamagic.None) part = part with { Faces = run.Shaping.Faces(part.Faces, dice.Sides) };
            if (run.Figures.Action.Weapon && moment.Attack is not null && (run.Figures.Action.DieFloor > 0 || actor.Profile.Figures.HasFeats)) part = Weapon(run, part, critical);
            parts.Add(i == 0 && damage.Explodes ? part.Exploding(story.Dice, run.Figures.Action.Modifier ?? actor.Profile.SpellModifier) : part);
        }

        if (main && run.Wielded is { Extra: { } extra } lent) parts.Add(Part(story, lent.Origin, extra, critical));

        // What rides on an attack rides on its main damage: the first of a hit.
        if (main && (!actor.Sum.Nothing || !story[who].Sum.Nothing)) Riders(run, who, parts, critical);
        return new DamageRoll(critical, parts.ToImmutable());
    }

    public static ImmutableArray<int> Faces(IDice dice, int count, int sides)
    {
        if (count <= 0) return [];
        var faces = new int[count];
        for (var i = 0; i < count; i++) faces[i] = dice.Roll(sides);
        return System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(faces);
    }

    private static DamagePart Part(BattleStory story, string source, DamageDice dice, bool critical)
    {
        if (!critical) return new DamagePart(source, dice, Faces(story.Dice, dice.Count, dice.Sides), []);
        return story.State.Rules.Criticals == CriticalRule.DoubleDice
            ? new DamagePart(source, dice, Faces(story.Dice, dice.Count * 2, dice.Sides), [])
            : new DamagePart(source, dice with { Bonus = dice.Bonus + (dice.Count * dice.Sides) }, Faces(story.Dice, dice.Count, dice.Sides), []);
    }

    /// <summary>What fighting styles and feats make of a weapon's own dice.</summary>
    private static DamagePart Weapon(StepRun run, DamagePart part, bool critical)
    {
        var (story, floor) = (run.Story, run.Figures.Action.DieFloor);
        var one = story[run.Seat];
        if (one.Profile.Figures.Has(FeatureTrait.SavageAttacker) && part.Faces.Length > 0 && !one.Budget.Once.Contains(Savage, StringComparer.Ordinal))
        {
            story.Tell(new BattleEvent.Spent(run.Seat, one.Budget with { Once = one.Budget.Once.Add(Savage) }));
            var second = Part(story, part.Source, part.Dice, critical && part.Faces.Length > part.Dice.Count);
            part = second.Total > part.Total ? second with { Discarded = part.Faces, Dice = part.Dice } : part with { Discarded = second.Faces };
        }

        if (floor == 0) return part;
        var faces = part.Faces;
        for (var i = 0; i < faces.Length; i++)
        {
            if (faces[i] < floor) faces = faces.SetItem(i, floor);
        }

        return part with { Faces = faces };
    }

    private static bool IsMain(StepRun run, AutomationNode.Damage damage)
    {
        foreach (var step in run.Figures.Steps)
        {
            if (step is AutomationNode.Damage first) return ReferenceEquals(first, damage);
        }

        return false;
    }

    private static void Riders(StepRun run, int who, ImmutableArray<DamagePart>.Builder parts, bool critical)
    {
        var story = run.Story;
        var main = parts[0].Dice.Type;
        foreach (var effect in story[run.Seat].Effects)
        {
            if (effect.Kind == EffectKind.DamageBonus || (effect.Kind == EffectKind.MagicWeapon && run.Figures.Action.Weapon && Wielding.Concerns(effect, run.Figures.Action))) Add(effect);
        }

        foreach (var effect in story[who].Effects)
        {
            if (effect.Kind == EffectKind.DamageTakenBonus && effect.Source == run.Seat) Add(effect);
        }

        void Add(ActiveEffect effect)
        {
            var type = effect.Types.IsEmpty ? main : effect.Types[0];
            var dice = effect.Dice is { } thrown ? new DamageDice(thrown.Count, thrown.Sides, thrown.Bonus, type) : new DamageDice(0, 1, effect.Amount, type);
            parts.Add(Part(story, effect.Origin, dice, critical));
        }
    }

    private static DamageType Chosen(StepRun run, AutomationNode.Damage damage, DamageType own)
    {
        foreach (var type in damage.Types)
        {
            if (run.Choices.Contains(RuleKeys.Of(type), StringComparer.Ordinal)) return type;
        }

        return own;
    }
}
