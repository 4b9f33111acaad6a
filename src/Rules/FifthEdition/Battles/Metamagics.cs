using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Automation;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>What a sorcerer has made ready for the next spell, and what it does to it.</summary>
internal static class Metamagics
{
    public const string One = "one-metamagic";
    private const string Apotheosis = "arcane-apotheosis";
    private const string Innate = "innate-sorcery";
    private const int TouchFeet = 30;
    private const int MostOverchanneled = 5;

    /// <summary>What is ready.</summary>
    public static Metamagic Of(Combatant one)
    {
        if (!one.Sum.Has(EffectKind.Metamagic)) return Metamagic.None;
        var ready = Metamagic.None;
        foreach (var effect in one.Effects)
        {
            if (effect.Kind == EffectKind.Metamagic) ready |= Named(effect.Origin);
        }

        return ready;
    }

    /// <summary>What of it a spell with such a slot takes: overchanneling is for slots of level 1 to 5.</summary>
    public static Metamagic For(Combatant one, int slot) => slot is >= 1 and <= MostOverchanneled ? Of(one) : Of(one) & ~Metamagic.Overchannel;

    /// <summary>Feet an action reaches now.</summary>
    public static int RangeFeet(Combatant one, CombatAction action)
    {
        if (action.Spell is null || !one.Sum.Has(EffectKind.Metamagic) || !Of(one).HasFlag(Metamagic.Distant)) return action.RangeFeet;
        return action.RangeFeet <= 5 ? TouchFeet : action.RangeFeet * 2;
    }

    /// <summary>Whether another way may be made ready: one to a spell, two while sorcery is incarnate; empowering goes with any.</summary>
    public static bool MayShape(Combatant one)
    {
        var ready = (Of(one) & ~(Metamagic.Empowered | Metamagic.Overchannel)) is var shaped && shaped == Metamagic.None ? 0 : int.PopCount((int)shaped);
        return ready == 0 || (ready == 1 && one.Profile.Figures.Has(FeatureTrait.SorceryIncarnate) && IsInnate(one));
    }

    /// <summary>Whether a way costs nothing this time: once a turn for whoever is magic itself.</summary>
    public static bool IsFree(BattleStory story, int seat, CombatAction action)
    {
        var one = story[seat];
        if (!action.Needs.Contains(One, StringComparer.Ordinal) || !one.Profile.Figures.Has(FeatureTrait.ArcaneApotheosis) || !IsInnate(one)) return false;
        if (one.Budget.Once.Contains(Apotheosis, StringComparer.Ordinal)) return false;
        story.Tell(new BattleEvent.Spent(seat, one.Budget with { Once = one.Budget.Once.Add(Apotheosis) }));
        return true;
    }

    /// <summary>A spell was cast: what was ready for it is used up.</summary>
    public static void Spend(BattleStory story, int seat)
    {
        if (!story[seat].Sum.Has(EffectKind.Metamagic)) return;
        foreach (var effect in story[seat].Effects)
        {
            if (effect.Kind == EffectKind.Metamagic) Lasting.End(story, seat, effect, EndReason.UsedUp);
        }
    }

    /// <summary>The type damage is turned into; null for none.</summary>
    public static DamageType? TypeFor(Combatant one, DamageType type)
    {
        const int Elements = (1 << (int)DamageType.Acid) | (1 << (int)DamageType.Cold) | (1 << (int)DamageType.Fire)
            | (1 << (int)DamageType.Lightning) | (1 << (int)DamageType.Poison) | (1 << (int)DamageType.Thunder);
        if ((Elements & (1 << (int)type)) == 0) return null;
        foreach (var effect in one.Effects)
        {
            if (effect.Kind == EffectKind.Metamagic && Named(effect.Origin) == Metamagic.Transmuted && !effect.Types.IsEmpty) return effect.Types[0];
        }

        return null;
    }

    /// <summary>Faces of a spell's damage after what was ready: all at their highest, or the lowest thrown again, as many as the modifier allows.</summary>
    /// <param name="left">How many may still be thrown again.</param>
    public static ImmutableArray<int> Faces(BattleStory story, Metamagic ready, ImmutableArray<int> faces, int sides, ref int left)
    {
        if (ready.HasFlag(Metamagic.Overchannel)) return [.. faces.Select(_ => sides)];
        if (!ready.HasFlag(Metamagic.Empowered)) return faces;
        foreach (var index in Enumerable.Range(0, faces.Length).OrderBy(index => faces[index]).ToList())
        {
            if (left == 0 || faces[index] * 2 > sides) break;
            faces = faces.SetItem(index, story.Dice.Roll(sides));
            left--;
        }

        return faces;
    }

    private static bool IsInnate(Combatant one)
    {
        foreach (var effect in one.Effects)
        {
            if (effect.Origin == Innate) return true;
        }

        return false;
    }

    private static Metamagic Named(string origin) => origin switch
    {
        "careful-spell" => Metamagic.Careful,
        "distant-spell" => Metamagic.Distant,
        "empowered-spell" => Metamagic.Empowered,
        "extended-spell" => Metamagic.Extended,
        "heightened-spell" => Metamagic.Heightened,
        "quickened-spell" => Metamagic.Quickened,
        "subtle-spell" => Metamagic.Subtle,
        "transmuted-spell" => Metamagic.Transmuted,
        "twinned-spell" => Metamagic.Twinned,
        "overchannel" => Metamagic.Overchannel,
        _ => Metamagic.None,
    };
}
