using Guildhall.Modules.Delve.State;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Heroes;

namespace Guildhall.Modules.Delve.Show;

/// <summary>Which events are told, and as what.</summary>
internal static class Scenes
{
    /// <summary>An event as a scene, with where it happens; null where there is nothing to tell.</summary>
    public static SceneDraft? Of(DelveState before, DelveState after, DelveEvent happened, Namer namer) =>
        Draft(before, after, happened, namer) is { } draft ? draft with { Facts = [.. draft.Facts, .. namer.Surroundings(after)] } : null;

    private static SceneDraft? Draft(DelveState before, DelveState after, DelveEvent happened, Namer namer) => happened switch
    {
        DelveEvent.Started => SceneDraft.Of("started"),
        DelveEvent.HeroJoined joined => SceneDraft.Of("hero-joined", ("who", namer.Of(joined.Hero))),
        DelveEvent.RoomEntered entered => SceneDraft.Of(
            entered.Toward is null ? "retreated-to" : entered.First ? "entered-new" : "entered-known"),
        DelveEvent.DoorOpened opened => SceneDraft.Of(
            opened.How switch { DoorMeans.Key => "door-key", DoorMeans.Pick => "door-picked", DoorMeans.Force => "door-forced" },
            ("who", namer.Of(after, opened.Hero))),
        DelveEvent.DoorHeld held => SceneDraft.Of("door-held", ("who", namer.Of(after, held.Hero))),
        DelveEvent.RoomSearched searched => SceneDraft.Of(
            searched.Passages.IsEmpty ? "searched" : "secret-found", ("who", namer.Of(after, searched.Hero))),
        DelveEvent.TrapNoticed noticed => Trap("trap-noticed", after, noticed.Hero, noticed.Trap, namer),
        DelveEvent.TrapSprung sprung => Trap("trap-sprung", after, sprung.Hero, sprung.Trap, namer),
        DelveEvent.TrapDisarmed disarmed => Trap("trap-disarmed", after, disarmed.Hero, disarmed.Trap, namer),
        DelveEvent.TrapHeld held => Trap("trap-held", after, held.Hero, held.Trap, namer),
        DelveEvent.LootTaken taken => Loot(after, taken, namer),
        DelveEvent.FightBegan began => SceneDraft.Of("fight-began", ("foes", Foes(began, namer))),
        DelveEvent.AttackMade made => Attack(after, made, namer),
        DelveEvent.SpellCast cast => SceneDraft.Of(
            "spell-cast", ("who", namer.Of(after, cast.Who)), ("spell", namer.Words.Say($"spell.{cast.Spell}.name"))),
        DelveEvent.ItemUsed used => SceneDraft.Of(
            used.Target == used.Who ? "item-used" : after[used.Target].Hero is null ? "item-thrown" : "item-given",
            ("who", namer.Of(after, used.Who)),
            ("item", namer.Words.Say($"item.{used.Item}")),
            ("target", namer.Of(after, used.Target))),
        DelveEvent.FeatureUsed used => Feature(before, after, used, namer),
        DelveEvent.Hurt hurt when Drops(before, hurt) => SceneDraft.Of("hero-down", ("who", namer.Of(after, hurt.Who))),
        DelveEvent.DeathSaveMade made => SceneDraft.Of(
            made.After.State switch
            {
                LifeState.Standing => "death-save-wakes",
                LifeState.Stable => "death-save-stable",
                _ => made.Face + made.Bonus >= 10 ? "death-save-good" : "death-save-bad",
            },
            ("who", namer.Of(after, made.Who))),
        DelveEvent.Fell fell => SceneDraft.Of(
            after[fell.Who].Hero is null ? "foe-fell" : "hero-fell", ("who", namer.Of(after, fell.Who))),
        DelveEvent.Fled fled => SceneDraft.Of(after[fled.Who].Hero is null ? "foe-fled" : "hero-fled", ("who", namer.Of(after, fled.Who))),
        DelveEvent.FightEnded ended => SceneDraft.Of(ended.Retreat ? "fight-retreat" : "fight-won"),
        DelveEvent.LevelGained gained => SceneDraft.Of("level-gained", ("who", namer.Of(after, gained.Who)), ("level", gained.Level)),
        DelveEvent.Rested rested => SceneDraft.Of(rested.Long ? "rested-long" : "rested-short"),
        DelveEvent.WentHome home => SceneDraft.Of("went-home", ("who", namer.Of(before, home.Who))),
        DelveEvent.WentAway away => SceneDraft.Of("went-away", ("who", namer.Of(after, away.Who))),
        DelveEvent.CameBack back => SceneDraft.Of("came-back", ("who", namer.Of(after, back.Who))),
        DelveEvent.Ended ended => SceneDraft.Of(
            ended.Outcome switch
            {
                DelveOutcome.Won => "ended-won",
                DelveOutcome.Left => "ended-left",
                DelveOutcome.Lost => "ended-lost",
                DelveOutcome.Abandoned => "ended-abandoned",
            },
            ("coins", after.CoinsFound)),
        _ => null,
    };

    private static SceneDraft Trap(string kind, DelveState state, string hero, string trap, Namer namer) =>
        SceneDraft.Of(kind, ("who", namer.Of(state, hero)), ("trap", namer.Words.Say($"trap.{trap}")));

    private static SceneDraft Loot(DelveState state, DelveEvent.LootTaken taken, Namer namer) =>
        SceneDraft.Of(taken.IsEmpty ? "loot-nothing" : "loot-found", ("who", namer.Of(state, taken.Finder)));

    private static SceneDraft Attack(DelveState state, DelveEvent.AttackMade made, Namer namer)
    {
        var manner = made.NameKey.StartsWith("spell.", StringComparison.Ordinal) ? "spell" : made.Ranged ? "ranged" : "melee";
        var outcome = made.Roll.Outcome switch
        {
            AttackOutcome.Miss => "miss",
            AttackOutcome.Hit => "hit",
            AttackOutcome.Critical => "critical",
        };
        return SceneDraft.Of(
            $"{manner}-{outcome}",
            ("who", namer.Of(state, made.Who)),
            ("target", namer.Of(state, made.Target)),
            ("weapon", namer.Tool(made.NameKey)));
    }

    /// <summary>Points of a pool are spent one by one, but told once; what works by itself is told by its numbers.</summary>
    private static SceneDraft? Feature(DelveState before, DelveState after, DelveEvent.FeatureUsed used, Namer namer)
    {
        if (after[used.Who].Hero is null)
        {
            return SceneDraft.Of("foe-special", ("who", namer.Of(after, used.Who)), ("action", namer.Tool($"action.{used.Feature}")));
        }

        var name = HeroSheet.FeatureName(used.Feature);
        return used.Feature is FeatureKeys.LayOnHands or FeatureKeys.MagicInitiate || !namer.Words.Has(name) || before[used.Who] == after[used.Who]
            ? null
            : SceneDraft.Of("feature-used", ("who", namer.Of(after, used.Who)), ("feature", namer.Words.Say(name)));
    }

    private static bool Drops(DelveState before, DelveEvent.Hurt hurt) =>
        before[hurt.Who] is { Hero: not null, Health.State: LifeState.Standing } && hurt.After.State == LifeState.Dying;

    private static string Foes(DelveEvent.FightBegan began, Namer namer) => string.Join(", ", began.Foes
        .GroupBy(foe => foe.Creature, StringComparer.Ordinal)
        .Select(group => namer.Words.Say("delve.foes", ("count", group.Count()), ("name", namer.Words.Say($"monster.{group.Key}")))));
}
