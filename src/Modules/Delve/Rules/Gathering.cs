using System.Globalization;
using Guildhall.Core.Results;
using Guildhall.Modules.Delve.Content;
using Guildhall.Modules.Delve.State;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Modules.Delve.Rules;

/// <summary>How a party comes together, sets off and goes home.</summary>
internal static class Gathering
{
    /// <summary>More heroes than this do not fit round a table.</summary>
    public const int MostHeroes = 6;

    public static Refusal? Start(Story story, DelveCommand.Start start)
    {
        var map = Generate(start.Seed, start.Size, start.Difficulty, start.Theme, partySize: 1, start.Hero.Experience);
        story.Tell(new DelveEvent.Started(start.TurnSeconds, SealedDungeon.Of(map)));
        story.Tell(new DelveEvent.HeroJoined(Enlist(start.Hero, 1)));
        return null;
    }

    public static Refusal? ForbidJoin(DelveState state, DelveCommand.Join join)
    {
        if (state.Phase == DelvePhase.Fighting)
        {
            return Refusal.Of("delve.join-in-fight");
        }

        if (state.IsGone(join.Hero.UserId))
        {
            return Refusal.Of("delve.went-home");
        }

        if (state.HeroOf(join.Hero.UserId) is not null)
        {
            return Refusal.Of("delve.already-in-party");
        }

        return state.Party.Count < MostHeroes ? null : Refusal.Of("delve.party-full", ("most", MostHeroes));
    }

    public static Refusal? Join(Story story, DelveCommand.Join join)
    {
        story.Tell(new DelveEvent.HeroJoined(Enlist(join.Hero, story.State.Party.Count + (story.State.Gone?.Count ?? 0) + 1)));
        return null;
    }

    /// <summary>Stocks the dungeon for the party that leaves its entrance. The map stays as it is: only its inhabitants depend on them.</summary>
    public static void SetOff(Story story)
    {
        if (story.State.SetOff)
        {
            return;
        }

        var plan = story.State.Dungeon.Plan;
        var party = story.State.Party.Values;
        var experience = (int)party.Average(hero => (decimal)hero.Hero!.Experience);
        var map = Generate(plan.Seed, plan.Size, plan.Difficulty, story.State.Dungeon.Theme, party.Count(), experience);
        story.Tell(new DelveEvent.SetOff(SealedDungeon.Of(map)));
    }

    /// <summary>With the prize won, all go home together. Before that a hero goes alone, and the last one ends the delve.</summary>
    public static Refusal? Leave(Story story, Fighter hero)
    {
        if (story.State.Cleared.Contains(story.State.Dungeon.GoalId))
        {
            Growth.Triumph(story);
            story.Tell(new DelveEvent.Ended(DelveOutcome.Won));
            return null;
        }

        story.Tell(AreOthersLeft(story.State, hero) ? new DelveEvent.WentHome(hero.Key) : new DelveEvent.Ended(DelveOutcome.Left));
        return null;
    }

    /// <summary>Nobody breaks off what others still play, but for whoever runs the community.</summary>
    public static Refusal? ForbidAbandon(DelveState state, Fighter? hero, bool forAll) =>
        forAll ? null
        : hero is null ? Refusal.Of("delve.not-in-party")
        : AreOthersLeft(state, hero) ? Refusal.Of("delve.others-play")
        : null;

    public static Refusal? Abandon(Story story)
    {
        story.Tell(new DelveEvent.Ended(DelveOutcome.Abandoned));
        return null;
    }

    private static bool AreOthersLeft(DelveState state, Fighter hero) =>
        state.Party.Values.Any(other => other.Key != hero.Key && other.Health.State != LifeState.Dead);

    private static Fighter Enlist(HeroIdentity hero, int number) =>
        new(string.Create(CultureInfo.InvariantCulture, $"h{number}"), Vitality.Full(Sheets.Of(hero).MaximumHitPoints.Value)) { Hero = hero };

    private static Dungeon Generate(string seed, DungeonSize size, DungeonDifficulty difficulty, string? theme, int partySize, int experience)
    {
        var level = ExperienceTable.LevelAt(experience);
        return DungeonGenerator.Generate(
            new DungeonPlan(seed, size, difficulty, partySize, level, theme), DelveContent.All);
    }
}
