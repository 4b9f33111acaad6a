using System.Collections.Immutable;
using Guildhall.Core.Results;
using Guildhall.Modules.Tabletop.Adventures;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Rules.FifthEdition.Battles;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Content;

namespace Guildhall.Modules.Tabletop.Campaigns.Rules;

/// <summary>Fights within a campaign: the battle engine decides them, this decides who may ask it what, and what becomes of the story.</summary>
internal static class Fighting
{
    /// <summary>Steps of those without a player that follow one command at most; a battle that needs more goes on with the next command.</summary>
    private const int MostSteps = 400;

    /// <summary>Whole rounds without a blow after which a fight in a place is over for now: whoever is left stands behind a door.</summary>
    private const int QuietRounds = 3;

    /// <summary>Options a model is offered.</summary>
    private const int MostOptions = 8;

    /// <summary>The fight of the scene the party is in.</summary>
    public static void OpenScene(Chronicle chronicle, SurprisedSide surprised)
    {
        if (chronicle.State.Here is not { Fight: not null } scene || chronicle.State.Fought.Contains(scene.Key)) return;
        Open(chronicle, scene.Key, BattleLayout.Of(chronicle.State, scene, surprised));
    }

    /// <summary>Begins a battle.</summary>
    public static Refusal? Open(Chronicle chronicle, string? scene, BattleSetup setup)
    {
        if (!Battle.Decide(BattleState.Initial, new BattleCommand.Begin(setup), chronicle.Dice).TryGet(out var events, out var refusal)) return refusal;
        chronicle.Tell(new CampaignEvent.BattleOpened(scene));
        foreach (var happened in events) chronicle.Tell(new CampaignEvent.Fought(happened));
        Ailing.Enter(chronicle);
        return null;
    }

    /// <summary>What a player, or the dungeon master, does in the battle.</summary>
    public static Refusal? Act(Chronicle chronicle, CampaignCommand.Fight fight)
    {
        var state = chronicle.State;
        if (SeatOf(fight.Does) is not { } seat || seat < 0 || seat >= state.Battle!.Combatants.Length) return Refusal.Of("campaign.not-your-turn-now");
        var fighter = state.Battle[seat];
        var mine = state.Heroes.TryGetValue(fighter.Name, out var hero) && hero.UserId == fight.User;
        if (!mine && !state.IsMaster(fight.User)) return Refusal.Of("campaign.not-your-hero");
        Storytelling.Keep(chronicle);
        return Decide(chronicle, fight.Does);
    }

    /// <summary>Lets all act whose turn it is and who have no player at hand; then closes what has ended.</summary>
    public static void GoOn(Chronicle chronicle)
    {
        for (var step = 0; step < MostSteps && chronicle.State is { Phase: CampaignPhase.Playing, Fighting: true }; step++)
        {
            var state = chronicle.State;
            var battle = state.Battle!;
            if (state.Inside is not null && battle.Round - Math.Max(1, battle.LastBlow) > QuietRounds)
            {
                Stop(chronicle, BattleOutcome.Parted);
                return;
            }

            var seat = battle.Question?.Seat ?? battle.Active;
            if (seat < 0 || Waits(state, battle, seat)) break;
            if (Choose(chronicle, battle, seat) is not { } choice) return;
            if (Decide(chronicle, choice.Command) is null) continue;

            // A mind chooses among what is legal; should the engine still say no, the turn is over, never the table stuck.
            BattleCommand end = battle.Question is null ? new BattleCommand.EndTurn(seat) : new BattleCommand.Answer(seat, null);
            if (Decide(chronicle, end) is not null) break;
        }

        if (chronicle.State.Battle is { Phase: BattlePhase.Ended } ended) Close(chronicle, OutcomeOf(ended));
    }

    /// <summary>What a mind, or a model in its place, wants, told to the log; null where that is to be asked first.</summary>
    private static MindChoice? Choose(Chronicle chronicle, BattleState battle, int seat)
    {
        var one = battle[seat];
        var clever = one.Side != BattleLayout.Party && battle.Question is null && (one.Mind ?? one.Profile.Mind).Tactics != Guildhall.Rules.FifthEdition.Creatures.Tactics.Instinct;
        var advised = clever ? chronicle.Advised() : null;
        if (advised is null && !(clever && chronicle.Foresees))
        {
            var own = BattleMind.Think(battle, seat, chronicle.Dice);
            chronicle.Tell(new CampaignEvent.Thought(own.Thought));
            return own;
        }

        var options = BattleMind.Options(battle, seat, chronicle.Dice, MostOptions);
        if (advised is null)
        {
            chronicle.Ask(new Dilemma(chronicle.State, seat, options));
            return null;
        }

        var choice = BattleMind.Picked(battle, options, advised.Option, chronicle.Dice);
        chronicle.Tell(new CampaignEvent.Thought(choice.Thought) { Advised = advised });
        return choice;
    }

    /// <summary>Sets the clock of a turn that has just begun to wait for its player.</summary>
    public static void Wind(Chronicle chronicle)
    {
        var state = chronicle.State;
        var seconds = state.Rules.TurnSeconds;
        if (seconds == 0 || state is not { Phase: CampaignPhase.Playing, Fighting: true } || !chronicle.TurnChanged) return;
        chronicle.Tell(new CampaignEvent.ClockSet(chronicle.Now.AddSeconds(seconds)));
    }

    /// <summary>A player's time is up: the hero's mind acts until the player comes back.</summary>
    public static Refusal? TimeOut(Chronicle chronicle)
    {
        var battle = chronicle.State.Battle!;
        var seat = battle.Question?.Seat ?? battle.Active;
        if (chronicle.State.TurnEndsAt is not { } due || due > chronicle.Now || seat < 0) return Refusal.Of("campaign.stale");
        if (chronicle.State.Heroes.TryGetValue(battle[seat].Name, out var hero)) chronicle.Tell(new CampaignEvent.WentAway(hero.Key));
        return null;
    }

    /// <summary>Words instead of blows: the one who speaks makes the scene's check, once a fight.</summary>
    public static Refusal? Talk(Chronicle chronicle, Core.Ids.Id<Core.Ids.User> user)
    {
        var state = chronicle.State;
        if (state.Story?.Find(state.BattleScene ?? "")?.Fight is not { Parley: { } test }) return Refusal.Of("campaign.no-parley");
        if (state.Flags.Contains($"talked/{state.BattleScene}")) return Refusal.Of("campaign.talked-already");
        if (state.HeroOf(user) is not { } hero || state.Battle!.Find(hero.Key) is not { Stands: true } fighter) return Refusal.Of("campaign.you-are-down");
        if (state.Battle.Active != fighter.Seat) return Refusal.Of("campaign.not-your-turn-now");
        if (fighter.Budget.Actions == 0) return Refusal.Of("campaign.no-action-left");
        var roll = Testing.Roll(chronicle, test with { Who = TestedHeroes.One }, hero)[0].Roll;
        chronicle.Tell(new CampaignEvent.Flagged($"talked/{state.BattleScene}"));
        chronicle.Tell(new CampaignEvent.ParleyTried(hero.Key, roll));
        chronicle.Tell(new CampaignEvent.Fought(new BattleEvent.Spent(fighter.Seat, fighter.Budget with { Actions = fighter.Budget.Actions - 1 })));
        if (roll.Succeeded) Stop(chronicle, BattleOutcome.Talked);
        return null;
    }

    /// <summary>The party runs, where the story knows where to.</summary>
    public static Refusal? Flee(Chronicle chronicle)
    {
        var state = chronicle.State;
        if (state.Inside is null && state.Story?.Find(state.BattleScene ?? "")?.Fight is not { Fled.IsEmpty: false }) return Refusal.Of("campaign.no-way-out");
        if (state.Battle!.Combatants.Any(fighter => fighter.Side == BattleLayout.Party && fighter is { Present: true, Health.State: LifeState.Dying })) return Refusal.Of("campaign.leave-nobody");
        Stop(chronicle, BattleOutcome.Fled);
        return null;
    }

    /// <summary>Ends a battle before it has decided itself.</summary>
    public static void Stop(Chronicle chronicle, BattleOutcome outcome)
    {
        _ = Decide(chronicle, new BattleCommand.Stop(outcome == BattleOutcome.Won ? BattleLayout.Party : null));
        if (chronicle.State.Battle is not null) Close(chronicle, outcome);
    }

    /// <summary>Lets the engine decide and tells what it says.</summary>
    public static Refusal? Decide(Chronicle chronicle, BattleCommand command)
    {
        if (!Battle.Decide(chronicle.State.Battle!, command, chronicle.Dice).TryGet(out var events, out var refusal)) return refusal;
        foreach (var happened in events) chronicle.Tell(new CampaignEvent.Fought(happened));
        return null;
    }

    /// <summary>Whom a battle command is for; null where it is for the table.</summary>
    private static int? SeatOf(BattleCommand command) => command switch
    {
        BattleCommand.Move move => move.Seat,
        BattleCommand.Act act => act.Seat,
        BattleCommand.Ready ready => ready.Seat,
        BattleCommand.EndTurn end => end.Seat,
        BattleCommand.Answer answer => answer.Seat,
        _ => null,
    };

    /// <summary>Whether somebody is at hand who decides for this seat.</summary>
    private static bool Waits(CampaignState state, BattleState battle, int seat)
    {
        var fighter = battle[seat];
        return state.Heroes.TryGetValue(fighter.Name, out var hero)
            ? !hero.Away && fighter.Stands
            : fighter.Side != BattleLayout.Party && state.Rules.FoesByHand && state.Master is not null && fighter.Stands;
    }

    private static BattleOutcome OutcomeOf(BattleState battle) => battle.Winner switch
    {
        BattleLayout.Party => BattleOutcome.Won,
        BattleLayout.Foes => BattleOutcome.Lost,
        _ => BattleOutcome.Stopped,
    };

    private static void Close(Chronicle chronicle, BattleOutcome outcome)
    {
        var state = chronicle.State;
        var battle = state.Battle!;
        var scene = state.Story?.Find(state.BattleScene ?? "");
        var left = state.Heroes.Values
            .Select(hero => (hero.Key, Fighter: battle.Find(hero.Key)))
            .Where(pair => pair.Fighter is not null)
            .ToImmutableSortedDictionary(pair => pair.Key, pair => HeroReserves.After(state.Heroes[pair.Key], pair.Fighter!), StringComparer.Ordinal);
        Ailing.Leave(chronicle, battle);
        chronicle.Tell(new CampaignEvent.BattleClosed(outcome, left));
        Meeting.Settle(chronicle, battle, outcome);
        var overcome = outcome is BattleOutcome.Won or BattleOutcome.Talked ? Experience(battle) : 0;
        var each = overcome / Math.Max(1, state.Heroes.Count);
        if (each > 0) chronicle.Tell(new CampaignEvent.ExperienceGained(each));
        var nowhere = outcome == BattleOutcome.Lost && scene?.Fight is { Fled.IsEmpty: true };
        if (nowhere || chronicle.State.Heroes.Values.All(hero => hero.Reserves.Vitality.State == LifeState.Dead))
        {
            chronicle.Tell(new CampaignEvent.Ended("defeat"));
            return;
        }

        if (scene?.Fight is not { } fight) return;
        Storytelling.Happen(chronicle, outcome switch
        {
            BattleOutcome.Won => fight.Won,
            BattleOutcome.Talked => fight.Talked,
            // Beaten heroes who live are left for dead; the story goes on as if they had run.
            BattleOutcome.Lost or BattleOutcome.Fled => fight.Fled,
            BattleOutcome.Stopped or BattleOutcome.Parted => [],
        }, null);
    }

    private static int Experience(BattleState battle) => battle.Combatants
        .Where(fighter => fighter.Side == BattleLayout.Foes && fighter.SummonedBy < 0 && fighter.Source is CombatantSource.Creature)
        .Sum(fighter => Compendium.Creatures[((CombatantSource.Creature)fighter.Source).Key].ExperiencePoints);
}
