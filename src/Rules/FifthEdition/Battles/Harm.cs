using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Creatures;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Damage, healing and what follows from hit points.</summary>
internal static class Harm
{
    private const int Blunt = (1 << (int)DamageType.Bludgeoning) | (1 << (int)DamageType.Piercing) | (1 << (int)DamageType.Slashing);
    private const int Unshadowed = (1 << (int)DamageType.Psychic) | (1 << (int)DamageType.Radiant);

    /// <summary>Deals damage and everything that follows from it.</summary>
    /// <param name="by">The seat of whoever caused it; −1 for nobody.</param>
    /// <param name="halved">Whether a save or a dodge halves it.</param>
    /// <param name="critical">Whether it comes from a critical hit.</param>
    /// <param name="struck">Whether it comes from an attack roll that hit.</param>
    /// <returns>What arrived in all.</returns>
    public static int Deal(BattleStory story, int seat, int by, string origin, DamageRoll roll, bool halved = false, bool spared = false, bool critical = false, bool struck = false)
    {
        var one = story[seat];
        if (one.Health.State == LifeState.Dead || one.Gone is not null) return 0;
        if (!spared) Reactions.Soften(story, seat, by, roll, struck);
        one = story[seat];
        var reduced = spared ? [] : Reduction(story, one, roll);
        var taken = spared ? Nothing(roll) : Taken(story.State, one, by, roll, halved, reduced);
        var total = 0;
        foreach (var part in taken) total += part.Amount;
        if (!spared && Absorbs(story, one, roll, by, origin)) total = Sum(ref taken, one.Profile.Figures);

        var victim = total > 0 ? Bonds.SharerOf(story.State, seat) : -1;
        if (victim >= 0) taken = [.. taken.Select(part => part with { Amount = part.Amount / 2 })];
        if (victim >= 0) total = taken.Sum(part => part.Amount);
        var after = one.Health.Hurt(total, critical, DiesAtZero(story.State, one));
        after = Regenerates(one) && after.State == LifeState.Dead && one.Health.State == LifeState.Standing && total - one.Health.Current - one.Health.Temporary < one.Health.Maximum
            ? after with { State = LifeState.Dying }
            : after;
        if (after.Current == 0 && one.Health.Current > 0) after = Clinging(story, one, after, taken, total, critical);
        var stops = one.Profile.Regeneration is { } regeneration && Stops(regeneration, taken);
        story.Tell(new BattleEvent.Hurt(seat, by, origin, roll, taken, after) { Reduced = reduced, StopsRegeneration = stops });
        UseUp(story, seat, reduced);
        if (struck && total == 0 && !reduced.IsEmpty) Reactions.Redirect(story, seat, by);
        Limbs.Count(story, seat, taken.AsSpan());
        if (total > 0) Follow(story, seat, by, one, total);
        if (victim >= 0 && total > 0) Bonds.Pass(story, victim, by, origin, taken);
        return total;
    }

    /// <summary>Gives hit points back.</summary>
    public static void Heal(BattleStory story, int seat, int by, string origin, ImmutableArray<int> faces, int amount)
    {
        var one = story[seat];
        if (one.Gone is not null || one.Sum.Has(EffectKind.NoHealing) || (one.Profile.Figures.Has(CreatureTrait.Swarm) && by != seat)) return;
        var after = one.Health.Heal(Math.Max(0, amount));
        story.Tell(new BattleEvent.Healed(seat, by, origin, faces, amount, after));
        if (after.Current > one.Health.Current) Limbs.Regrow(story, seat);
        if (Origins.IsLeveled(origin)) Bonds.Heal(story, seat, origin, amount);
        if (one.Health.Current == 0 && after.Current > 0) Wakes(story, seat);
    }

    /// <summary>Whether somebody falls dead at 0 hit points.</summary>
    public static bool DiesAtZero(BattleState state, Combatant one) => (one.Shape is null ? one.Profile : CombatProfile.Of(one.Source)).DiesAtZero || state.Rules.HeroesDieAtZero;

    /// <summary>What falling brings: the fallen lie unconscious and let go of everything; the dead leave what they held.</summary>
    public static void Fall(BattleStory story, int seat)
    {
        var one = story[seat];
        Lasting.LoseConcentration(story, seat);
        Lasting.LetGo(story, seat, EndReason.SourceLost);
        if (one.Health.State == LifeState.Dead)
        {
            Dies(story, seat);
            return;
        }

        if (!one.Sum.Has(Condition.Unconscious))
        {
            Lasting.Begin(story, seat, new ActiveEffect(0, seat, "dying") { Condition = Condition.Unconscious });
            Lasting.Begin(story, seat, new ActiveEffect(0, seat, "fall") { Condition = Condition.Prone });
        }
    }

    /// <summary>The hit point maximum changes.</summary>
    public static void ChangeMaximum(BattleStory story, int seat, int by, string origin, int change, bool wakes = false)
    {
        var before = story[seat].Health;
        var after = before.ChangeMaximum(change, wakes);
        story.Tell(new BattleEvent.HealthChanged(seat, by, origin, [], after));
        if (before.Current == 0 && after.Current > 0) Wakes(story, seat);
        if (before.Current > 0 && after.Current == 0) Fall(story, seat);
    }

    /// <summary>Who has hit points again wakes, and stays prone.</summary>
    public static void Wakes(BattleStory story, int seat)
    {
        foreach (var effect in story[seat].Effects)
        {
            if (effect.Origin == "dying") Lasting.End(story, seat, effect, EndReason.Removed);
        }
    }

    private static void Dies(BattleStory story, int seat)
    {
        foreach (var effect in story[seat].Effects)
        {
            if (effect.Waits == LaterAt.OnDeath) Waiting.Run(story, seat, effect);
        }

        // Castings of the dead that need nobody's concentration go on by the book.
        foreach (var zone in story.State.Zones)
        {
            if (zone.Source == seat && zone.Casting == 0) story.Tell(new BattleEvent.ZoneEnded(zone.Id, EndReason.SourceLost));
        }

        foreach (var other in story.State.Combatants)
        {
            foreach (var effect in other.Effects)
            {
                if (effect.Source == seat && other.Seat != seat && effect.Kind is EffectKind.Swallowed or EffectKind.Attached) Lasting.Free(story, other.Seat, effect, EndReason.SourceLost);
            }
        }
    }

    private static void Follow(BattleStory story, int seat, int by, Combatant before, int total)
    {
        var fell = before.Health.Current > 0 && story[seat].Health.Current == 0;
        var died = story[seat].Health.State == LifeState.Dead;
        if (story[seat].Health.Temporary == 0 && Shapes.IsChanged(story[seat])) Shapes.Break(story, seat);
        if (!before.Sum.Nothing)
        {
            foreach (var effect in story[seat].Effects)
            {
                if (effect.EndsOnDamage) Lasting.End(story, seat, effect, EndReason.Damage);
                else if (effect.RepeatOnDamage && effect.SavedWith is { } ability && !fell && !died && Spans.Leads(story, seat, effect) && Tests.Save(story, seat, ability, effect.Dc, effect.Origin, out _, favored: effect.EasedByDamage)) Spans.Free(story, seat, effect);
                else if (effect.Waits == LaterAt.WhenHurt && !died) Waiting.Run(story, seat, effect);
                else if (effect.Kind == EffectKind.SharesDamage && effect.Source != seat) Share(story, effect, total);
            }
        }

        if (fell || died)
        {
            Fall(story, seat);
            Harvest(story, seat, by);
            return;
        }

        if (Lasting.ConcentrationOf(story.State, seat) is { } casting && !(casting.Action == Strikes.HuntersMark && before.Profile.Figures.Has(FeatureTrait.RelentlessHunter)))
        {
            var hampered = story[seat].Sum.Has(EffectKind.ConcentrationDisadvantage);
            var favored = before.Profile.ConcentrationAdvantage || casting.Extended;
            if (!Tests.Save(story, seat, Ability.Constitution, Concentration.Difficulty(total), "concentration", out _, hampered: hampered, favored: favored))
            {
                Lasting.EndCasting(story, casting, EndReason.Concentration);
            }
        }

        Reactions.Hurt(story, seat, by, total);
    }

    private static void Share(BattleStory story, ActiveEffect effect, int total)
    {
        var source = story[effect.Source];
        if (!source.Stands) return;
        var dice = new DamageDice(0, 1, total, DamageType.Force);
        Deal(story, effect.Source, -1, effect.Origin, new DamageRoll(false, [new DamagePart(effect.Origin, dice, [], [])]));
    }

    /// <summary>Temporary hit points of those who thrive on a foe's fall (SRD 5.2, "Dark One's Blessing").</summary>
    private static void Harvest(BattleStory story, int seat, int by)
    {
        foreach (var other in story.State.Combatants)
        {
            if (other.Profile.Harvest == 0 || other.Side == story[seat].Side || !other.Stands || (other.Seat != by && Places.Feet(story.State, other, story[seat]) > 10)) continue;
            story.Tell(new BattleEvent.HealthChanged(other.Seat, other.Seat, "dark-ones-blessing", [], other.Health.Buffer(other.Profile.Harvest)));
        }
    }

    private static ImmutableArray<DamageTaken> Taken(BattleState state, Combatant one, int by, DamageRoll roll, bool halved, ImmutableArray<int> reduced)
    {
        var left = 0;
        foreach (var face in reduced) left += face;
        var figures = one.Profile.Figures;
        var resistant = figures.Resistant | Bits(one, EffectKind.Resistance);
        if (figures.Has(FeatureTrait.ShadowyForm) && !one.Sum.Incapacitated && state.Air.Sight.LightAt(one.At) != LightLevel.Bright) resistant |= ~Unshadowed;
        if (by >= 0 && state[by].Profile.Figures.Has(FeatureTrait.OvercomeDefenses)) resistant &= ~Blunt;
        var dodged = one.Sum.Has(EffectKind.DamageHalved);
        var vulnerable = figures.Vulnerable | Bits(one, EffectKind.Vulnerability);
        var immune = figures.Immune | Bits(one, EffectKind.Immunity);
        if (one.Sum.Has(Condition.Petrified)) resistant = -1;
        var taken = ImmutableArray.CreateBuilder<DamageTaken>(roll.Parts.Length);
        for (var i = 0; i < roll.Parts.Length; i++)
        {
            var type = roll.Parts[i].Dice.Type;
            var amount = 0;
            var earlier = false;
            for (var j = 0; j < roll.Parts.Length; j++)
            {
                if (roll.Parts[j].Dice.Type != type) continue;
                earlier |= j < i;
                amount += Total(roll.Parts[j]);
            }

            if (earlier) continue;
            if (halved) amount /= 2;
            if (dodged) amount /= 2;
            var less = Math.Min(left, amount);
            left -= less;
            amount -= less;
            var bit = 1 << (int)type;
            if ((immune & bit) != 0) amount = 0;
            else if ((resistant & bit) != 0) amount /= 2;
            if ((vulnerable & bit) != 0) amount *= 2;
            taken.Add(new DamageTaken(type, amount));
        }

        return taken.ToImmutable();
    }

    private static int Total(DamagePart part)
    {
        var sum = part.Dice.Bonus;
        foreach (var face in part.Faces) sum += face;
        return Math.Max(0, sum);
    }

    private static ImmutableArray<DamageTaken> Nothing(DamageRoll roll)
    {
        var types = ImmutableArray.CreateBuilder<DamageTaken>();
        foreach (var part in roll.Parts) types.Add(new DamageTaken(part.Dice.Type, 0));
        return types.ToImmutable();
    }

    private static int Bits(Combatant one, EffectKind kind)
    {
        if (!one.Sum.Has(kind)) return 0;
        var bits = 0;
        foreach (var effect in one.Effects)
        {
            if (effect.Kind != kind) continue;
            if (effect.Types.IsEmpty) return -1;
            foreach (var type in effect.Types) bits |= 1 << (int)type;
        }

        return bits;
    }

    /// <summary>Hit points somebody keeps by a feature of its own or of a friend; null to fall.</summary>
    private static int? Standing(BattleStory story, Combatant one)
    {
        foreach (var other in story.State.Combatants)
        {
            if (other.Side != one.Side || other.Profile.Stands.IsEmpty) continue;
            foreach (var stand in other.Profile.Stands)
            {
                if (other.Seat != one.Seat && !stand.Friends) continue;
                var used = other.UsesSpent.GetValueOrDefault(stand.Key);
                if ((stand.Uses > 0 && used >= stand.Uses) || (stand.During is { } during && !one.Effects.Any(effect => effect.Origin == during))) continue;
                story.Tell(new BattleEvent.UseSpent(other.Seat, stand.Key, used + 1));
                if (stand.Dc > 0 && !Tests.Save(story, one.Seat, Ability.Constitution, stand.Dc + (used * stand.Harder), stand.Key, out _, weight: 100 * one.Health.Maximum)) continue;
                story.Tell(new BattleEvent.StoodFast(one.Seat, other.Seat, stand.Key));
                return Math.Min(stand.HitPoints, one.Health.Maximum);
            }
        }

        return null;
    }

    private static ImmutableArray<int> Reduction(BattleStory story, Combatant one, DamageRoll roll)
    {
        if (!one.Sum.Has(EffectKind.DamageReduction)) return [];
        var faces = ImmutableArray.CreateBuilder<int>();
        foreach (var effect in one.Effects)
        {
            if (effect.Kind != EffectKind.DamageReduction || !Concerns(effect, roll)) continue;
            if (effect.Amount != 0) faces.Add(effect.Amount);
            if (effect.Dice is not { } dice) continue;
            if (dice.Bonus != 0) faces.Add(dice.Bonus);
            for (var i = 0; i < dice.Count; i++) faces.Add(story.Dice.Roll(dice.Sides));
        }

        return faces.ToImmutable();
    }

    private static void UseUp(BattleStory story, int seat, ImmutableArray<int> reduced)
    {
        if (reduced.IsEmpty && !story[seat].Sum.Has(EffectKind.DamageHalved)) return;
        foreach (var effect in story[seat].Effects)
        {
            if (effect.Kind is EffectKind.DamageReduction or EffectKind.DamageHalved) Lasting.Use(story, seat, effect);
        }
    }

    private static bool Concerns(ActiveEffect effect, DamageRoll roll)
    {
        if (effect.Types.IsEmpty) return true;
        foreach (var part in roll.Parts)
        {
            if (effect.Types.Contains(part.Dice.Type)) return true;
        }

        return false;
    }

    /// <summary>Elements that feed a creature instead of hurting it.</summary>
    private static bool Absorbs(BattleStory story, Combatant one, DamageRoll roll, int by, string origin)
    {
        var figures = one.Profile.Figures;
        if (!figures.Has(CreatureTrait.AcidAbsorption) && !figures.Has(CreatureTrait.FireAbsorption) && !figures.Has(CreatureTrait.LightningAbsorption)) return false;
        var amount = 0;
        foreach (var part in roll.Parts)
        {
            if (Feeds(figures, part.Dice.Type)) amount += part.Total;
        }

        if (amount > 0) Heal(story, one.Seat, one.Seat, origin, [], amount);
        _ = by;
        return amount > 0;
    }

    private static int Sum(ref ImmutableArray<DamageTaken> taken, ProfileFigures figures)
    {
        var left = ImmutableArray.CreateBuilder<DamageTaken>();
        var sum = 0;
        foreach (var part in taken)
        {
            var amount = Feeds(figures, part.Type) ? 0 : part.Amount;
            left.Add(part with { Amount = amount });
            sum += amount;
        }

        taken = left.ToImmutable();
        return sum;
    }

    private static bool Feeds(ProfileFigures figures, DamageType type) =>
        (type == DamageType.Acid && figures.Has(CreatureTrait.AcidAbsorption))
        || (type == DamageType.Fire && figures.Has(CreatureTrait.FireAbsorption))
        || (type == DamageType.Lightning && figures.Has(CreatureTrait.LightningAbsorption));

    private static bool Regenerates(Combatant one) => one.Profile.Regeneration is not null && !one.Sum.Has(EffectKind.NoHealing);

    private static bool Stops(Regeneration regeneration, ImmutableArray<DamageTaken> taken)
    {
        foreach (var part in taken)
        {
            if (part.Amount > 0 && regeneration.StoppedBy.Contains(part.Type)) return true;
        }

        return false;
    }

    /// <summary>What may keep somebody at 1 hit point: a ward against death, or undead stubbornness.</summary>
    private static Vitality Clinging(BattleStory story, Combatant one, Vitality after, ImmutableArray<DamageTaken> taken, int total, bool critical)
    {
        foreach (var effect in one.Effects)
        {
            if (effect.Kind != EffectKind.DeathWard) continue;
            Lasting.End(story, one.Seat, effect, EndReason.UsedUp);
            return after with { Current = 1, State = LifeState.Standing };
        }

        if (after.State != LifeState.Dead && Standing(story, one) is { } left) return after with { Current = left, State = LifeState.Standing };
        if (!one.Profile.Figures.Has(CreatureTrait.UndeadFortitude) || critical) return after;
        foreach (var part in taken)
        {
            if (part is { Type: DamageType.Radiant, Amount: > 0 }) return after;
        }

        return Tests.Save(story, one.Seat, Ability.Constitution, 5 + total, "undead-fortitude", out _)
            ? after with { Current = 1, State = LifeState.Standing }
            : after;
    }
}
