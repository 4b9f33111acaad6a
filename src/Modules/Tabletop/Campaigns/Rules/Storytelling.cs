using System.Collections.Immutable;
using System.Diagnostics;
using Guildhall.Core.Results;
using Guildhall.Modules.Tabletop.Adventures;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Modules.Tabletop.Campaigns.Rules;

/// <summary>The scenes of a published adventure: what may be chosen, and what comes of it.</summary>
internal static class Storytelling
{
    /// <summary>Scenes that lead on by themselves, one after another, at most; an adventure has no circle of such.</summary>
    private const int MostInARow = 20;

    /// <summary>The choices that are open now.</summary>
    public static IEnumerable<SceneChoice> Open(CampaignState state) => state.Here is { } scene && !state.Fighting && state.Own is null
        ? scene.Choices.Where(choice => IsOpen(state, scene, choice))
        : [];

    public static Refusal? Choose(Chronicle chronicle, CampaignCommand.Choose choose)
    {
        var state = chronicle.State;
        if (state.Here is not { } scene) return Refusal.Of("campaign.nothing-to-choose");
        if (Open(state).FirstOrDefault(open => string.Equals(open.Key, choose.Choice, StringComparison.Ordinal)) is not { } choice)
        {
            return Refusal.Of("campaign.no-such-choice");
        }

        var hero = state.HeroOf(choose.User) ?? state.Heroes.Values.FirstOrDefault(Stands);
        if (hero is null || !Stands(hero)) return Refusal.Of("campaign.you-are-down");
        Keep(chronicle);
        if (choice.Minutes > 0) chronicle.Tell(new CampaignEvent.TimePassed(choice.Minutes));
        var tests = choice.Test is { } test ? Testing.Roll(chronicle, test, hero) : [];
        var succeeded = choice.Test is null || Testing.Succeeded(tests);
        chronicle.Tell(new CampaignEvent.ChoiceMade(scene.Key, choice.Key, hero.Key, tests, succeeded));
        Happen(chronicle, succeeded ? choice.Do : choice.Failed, hero.Key);
        return null;
    }

    /// <summary>The party comes to a scene.</summary>
    public static void Enter(Chronicle chronicle, string key, int row = 0)
    {
        var first = !chronicle.State.Visited.Contains(key);
        chronicle.Tell(new CampaignEvent.SceneEntered(key, first));
        if (first && chronicle.State.Here is { } scene) Happen(chronicle, scene.Enter, null, row + 1);
    }

    /// <summary>Everything that comes of something, in order; what leads elsewhere is the last of it.</summary>
    /// <param name="hero">Who did it; null where nobody did.</param>
    public static void Happen(Chronicle chronicle, ImmutableArray<SceneEffect> effects, string? hero, int row = 0)
    {
        if (row > MostInARow) return;
        foreach (var effect in effects)
        {
            if (chronicle.State.Phase == CampaignPhase.Ended) return;
            Happen(chronicle, effect, hero, row);
        }
    }

    /// <summary>What can be taken back later is kept where somebody could take it back.</summary>
    public static void Keep(Chronicle chronicle)
    {
        if (chronicle.State.Master is not null) chronicle.Tell(new CampaignEvent.Kept());
    }

    public static bool Stands(TableHero hero) => hero.Reserves.Vitality.State == LifeState.Standing;

    private static bool IsOpen(CampaignState state, Scene scene, SceneChoice choice) =>
        !(choice.Once && state.Made.Contains($"{scene.Key}/{choice.Key}"))
        && choice.Needs.All(flag => flag.StartsWith('!') ? !state.Flags.Contains(flag[1..]) : state.Flags.Contains(flag))
        && !(state.Fought.Contains(scene.Key) && OnlyFights(choice));

    // A fight that is over does not break out again.
    private static bool OnlyFights(SceneChoice choice) => choice.Do is [SceneEffect.Brawl];

    private static void Happen(Chronicle chronicle, SceneEffect effect, string? hero, int row)
    {
        switch (effect)
        {
            case SceneEffect.Go go:
                Enter(chronicle, go.Scene, row);
                break;
            case SceneEffect.Flag flag:
                if (!chronicle.State.Flags.Contains(flag.Key)) chronicle.Tell(new CampaignEvent.Flagged(flag.Key));
                break;
            case SceneEffect.Find find:
                chronicle.Tell(new CampaignEvent.StashChanged(find.Item, find.Count, null));
                break;
            case SceneEffect.Coins coins:
                chronicle.Tell(new CampaignEvent.StashChanged(null, coins.Copper, null));
                break;
            case SceneEffect.Experience experience:
                chronicle.Tell(new CampaignEvent.ExperienceGained(experience.Points));
                break;
            case SceneEffect.Hurt hurt:
                Hurt(chronicle, hurt, hero);
                break;
            case SceneEffect.Heal heal:
                foreach (var one in chronicle.State.Heroes.Values) Heal(chronicle, one, heal.Dice.Roll(chronicle.Dice));
                break;
            case SceneEffect.Inspire:
                if (hero is not null && !chronicle.State.Heroes[hero].Reserves.Inspired) chronicle.Tell(new CampaignEvent.HeroInspired(hero));
                break;
            case SceneEffect.Brawl brawl:
                Fighting.OpenScene(chronicle, brawl.Surprised);
                break;
            case SceneEffect.End end:
                chronicle.Tell(new CampaignEvent.SessionEnded(chronicle.State.Session, chronicle.Now));
                chronicle.Tell(new CampaignEvent.Ended(end.Key));
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static void Heal(Chronicle chronicle, TableHero hero, int amount)
    {
        var after = hero.Reserves.Vitality.Heal(amount);
        if (after != hero.Reserves.Vitality) chronicle.Tell(new CampaignEvent.HeroHealed(hero.Key, after.Current - hero.Reserves.Vitality.Current, after));
    }

    private static void Hurt(Chronicle chronicle, SceneEffect.Hurt hurt, string? hero)
    {
        var who = hurt.All || hero is null ? [.. chronicle.State.Heroes.Keys] : new[] { hero };
        foreach (var key in who)
        {
            var one = chronicle.State.Heroes[key];
            var sheet = HeroSheets.Of(one);
            var roll = DamageRoll.Throw(chronicle.Dice, false, new DamageSource("scene", hurt.Dice));
            SaveRoll? save = hurt.Save is { } ability ? SaveRoll.Throw(chronicle.Dice, sheet.Saves[ability].Value, hurt.Dc) : null;
            var amount = roll.Against(sheet.Defenses, halved: save?.Succeeded == true);
            // A scene harms, but leaves those it fells alive: the story goes on with them.
            var after = one.Reserves.Vitality.Hurt(amount);
            if (after.State is LifeState.Dying or LifeState.Dead) after = after with { State = LifeState.Standing, Current = 1, Successes = 0, Failures = 0 };
            chronicle.Tell(new CampaignEvent.HeroHurt(key, roll, save, amount, after));
        }
    }
}
