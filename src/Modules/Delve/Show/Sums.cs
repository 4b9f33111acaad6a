using Guildhall.Modules.Delve.State;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Modules.Delve.Show;

/// <summary>The numbers of an event as a player wants to check them; null where there are none.</summary>
internal static class Sums
{
    public static string? Of(DelveState after, DelveEvent happened, Namer namer) => happened switch
    {
        DelveEvent.AttackMade made => namer.Words.Say(
            "delve.sum.attack", ("face", Faces(made.Roll.Dice)), ("total", made.Roll.Total), ("armor", made.Roll.ArmorClass)),
        DelveEvent.Hurt hurt => Hurt(after, hurt, namer),
        DelveEvent.Healed healed when healed.Amount > 0 => namer.Words.Say(
            "delve.sum.healed",
            ("who", namer.Of(after, healed.Who)),
            ("amount", healed.Amount),
            ("now", healed.After.Current),
            ("most", healed.After.Maximum),
            ("source", namer.Words.Say(healed.Source))),
        DelveEvent.SaveMade made => namer.Words.Say(
            made.Throw.Succeeded ? "delve.sum.saved" : "delve.sum.not-saved",
            ("who", namer.Of(after, made.Who)),
            ("ability", namer.Words.Say(RuleKeys.Of(made.Ability))),
            ("total", made.Throw.Total),
            ("difficulty", made.Throw.Difficulty),
            ("against", namer.Words.Say(made.Against))),
        DelveEvent.EffectGained gained when Tells(gained.Effect, namer) => namer.Words.Say(
            "delve.sum.effect", ("who", namer.Of(after, gained.Who)), ("effect", namer.Effect(gained.Effect))),
        DelveEvent.DoorOpened { Check: { } check } => Check(check, namer),
        DelveEvent.DoorHeld held => Check(held.Check, namer),
        DelveEvent.RoomSearched searched => Check(searched.Check, namer),
        DelveEvent.TrapDisarmed { Check: { } check } => Check(check, namer),
        DelveEvent.TrapHeld held => Check(held.Check, namer),
        DelveEvent.LootTaken taken => Loot(taken, namer),
        DelveEvent.DeathSaveMade made => namer.Words.Say(
            "delve.sum.death-save", ("face", made.Face), ("successes", made.After.Successes), ("failures", made.After.Failures)),
        DelveEvent.ExperienceGained gained when IsFirst(after, gained.Who) => namer.Words.Say("delve.sum.experience", ("points", gained.Points)),
        _ => null,
    };

    private static string Hurt(DelveState after, DelveEvent.Hurt hurt, Namer namer)
    {
        var types = hurt.Roll is null ? [] : hurt.Roll.Parts.Select(part => part.Dice.Type).Distinct().Select(type => namer.Words.Say(RuleKeys.Of(type)));
        var known = after[hurt.Who].Hero is not null;
        return namer.Words.Say(
            known ? "delve.sum.hurt-hero" : "delve.sum.hurt-foe",
            ("who", namer.Of(after, hurt.Who)),
            ("amount", hurt.Amount),
            ("types", string.Join(", ", types)),
            ("source", namer.Words.Say(hurt.Source)),
            ("now", hurt.After.Current),
            ("most", hurt.After.Maximum),
            ("looks", namer.Words.Say(Looks(hurt.After))));
    }

    /// <summary>Experience is shared evenly: it is told once, with the first of those who get it.</summary>
    private static bool IsFirst(DelveState state, string who) =>
        state.Party.Values.First(hero => hero.Health.State != LifeState.Dead).Key == who;

    /// <summary>How badly hurt somebody looks whose hit points are nobody's business.</summary>
    public static string Looks(Vitality health) => health switch
    {
        { State: LifeState.Dead } => "delve.looks.dead",
        _ when health.Current == health.Maximum => "delve.looks.unhurt",
        { Bloodied: true } => health.Current * 4 <= health.Maximum ? "delve.looks.near-death" : "delve.looks.bloodied",
        _ => "delve.looks.scratched",
    };

    private static string Check(SaveRoll check, Namer namer) =>
        namer.Words.Say("delve.sum.check", ("total", check.Total), ("difficulty", check.Difficulty));

    private static string? Loot(DelveEvent.LootTaken taken, Namer namer)
    {
        var parts = new List<string>();
        if (taken.Each.Amount > 0)
        {
            parts.Add(namer.Words.Say("delve.sum.coins", ("coins", taken.Each)));
        }

        if (!taken.Items.IsEmpty)
        {
            parts.Add(namer.Items(taken.Items));
        }

        parts.AddRange(taken.Keys.Select(key => namer.Words.Say("delve.sum.key", ("key", namer.Words.Say($"item.{key}")))));
        return parts.Count == 0 ? null : $"({string.Join("; ", parts)})";
    }

    private static string Faces(D20Roll dice) => dice.Second is { } second
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{dice.First}/{second}")
        : dice.First.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static bool Tells(ActiveEffect effect, Namer namer) =>
        effect.Condition is not null || (effect.Key is not (Rules.EffectKeys.Concentration or Rules.EffectKeys.Dodge) && namer.Words.Has($"effect.{effect.Key}"));
}
