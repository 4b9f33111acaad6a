using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>What comes along with a hit besides the attack's own steps.</summary>
internal static class HitRiders
{
    /// <summary>Adds every rider that fits. What costs something is asked of players who want to be asked; minds spend it.</summary>
    public static void After(StepRun run, int target, StepMoment moment)
    {
        var (story, seat) = (run.Story, run.Seat);
        var profile = story[seat].Profile;
        for (var i = 0; i < profile.Riders.Length; i++)
        {
            var rider = profile.Riders[i];
            if (!story[target].Stands || !Fits(story, seat, target, run.Figures.Action.Key, rider, moment)) continue;
            if (rider.Counter is { } counter)
            {
                var spent = story[seat].UsesSpent.GetValueOrDefault(counter);
                if (spent + rider.Cost > rider.Uses) continue;
                if (story[seat].AsksReactions && story.Ask(seat, "rider", target, [rider.Key], 0) is null) continue;
                story.Tell(new BattleEvent.UseSpent(seat, counter, spent + rider.Cost));
            }

            if (rider.OncePerTurn)
            {
                var budget = story[seat].Budget;
                story.Tell(new BattleEvent.Spent(seat, budget with { Once = budget.Once.Add(rider.Key) }));
            }

            var picked = rider.Options.IsEmpty ? [] : Picked(story, seat, target, rider);
            new StepRun(story, seat, profile.Figures.Riders[i], [target], 0) { FewerDice = picked.Sum(option => option.Dice) }.All(rider.Do, moment);
            foreach (var option in picked)
            {
                if (!story[target].Stands) break;
                new StepRun(story, seat, new ActionFigures(profile, new CombatAction { Key = option.Key, Do = option.Do }), [target], 0).All(option.Do, moment);
            }
        }
    }

    /// <summary>What comes along besides: players who want to be asked choose, minds take what costs nothing.</summary>
    private static List<RiderOption> Picked(BattleStory story, int seat, int target, CombatRider rider)
    {
        List<RiderOption> picked = [];
        var dice = rider.Do is [AutomationNode.Damage { Dice: [var first, ..] }, ..] ? first.Count : 0;
        while (picked.Count < rider.Picks)
        {
            var open = rider.Options.Where(option => !picked.Contains(option) && (option.Dice == 0 || picked.Sum(one => one.Dice) + option.Dice < dice)).ToList();
            if (open.Count == 0) break;
            var chosen = story[seat].AsksReactions
                ? story.Ask(seat, "rider-option", target, [.. open.Select(option => option.Key)], 0) is { } key ? open.Find(option => option.Key == key) : null
                : open.FindLast(option => option.Dice == 0);
            if (chosen is null) break;
            picked.Add(chosen);
        }

        return picked;
    }

    private static bool Fits(BattleStory story, int seat, int target, string attack, CombatRider rider, StepMoment moment)
    {
        var one = story[seat];
        if (!rider.On.Contains(attack, StringComparer.Ordinal)) return false;
        if (rider.OncePerTurn && one.Budget.Once.Contains(rider.Key, StringComparer.Ordinal)) return false;
        if (!rider.During.All(during => Lasts(one, during))) return false;
        if (!rider.Sneaks) return true;
        return moment.Attack?.Dice.Mode switch
        {
            RollMode.Advantage => true,
            RollMode.Normal => HasFriendBeside(story, seat, target),
            _ => false,
        };
    }

    private static bool Lasts(Combatant one, string action)
    {
        foreach (var effect in one.Effects)
        {
            if (effect.Origin == action) return true;
        }

        return false;
    }

    private static bool HasFriendBeside(BattleStory story, int seat, int target)
    {
        foreach (var other in story.State.Combatants)
        {
            if (other.Seat != seat && other.Seat != target && other.Side == story[seat].Side && other.Stands && !other.Sum.Incapacitated
                && Places.Near(story.State, other, story[target])) return true;
        }

        return false;
    }
}
