using Guildhall.Core.Chance;
using Guildhall.Core.Characters;
using Guildhall.Core.Ids;
using Guildhall.Core.Sessions;
using Guildhall.Modules.Delve.Rules;
using Guildhall.Modules.Delve.State;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Heroes;

namespace Guildhall.Tests.Unit.Modules.Delve;

/// <summary>Plays a delve without a server: picks among what is legal, sometimes wisely, sometimes not, by a seed.</summary>
internal sealed class DelvePlayer(string seed, int heroes = 4, DungeonSize size = DungeonSize.Small, DungeonDifficulty difficulty = DungeonDifficulty.Normal, bool careful = false, int experience = 0)
{
    private static readonly string[] _archetypes = ["fighter", "cleric", "rogue", "wizard", "barbarian", "ranger", "paladin"];
    private readonly DiceCup _whims = DiceCup.FromText($"whims/{seed}");
    private DateTimeOffset _now = new(2026, 1, 1, 20, 0, 0, TimeSpan.Zero);

    public DelveState State { get; private set; } = DelveState.Initial;

    public List<SessionCommit> Log { get; } = [];

    public List<DelveEvent> Events { get; } = [];

    public int Refusals { get; private set; }

    public string LastRefusal { get; private set; } = "";

    public DelvePlayer PlayToTheEnd(int most = 3_000)
    {
        Do(new DelveCommand.Start(seed, size, difficulty, null, 90, Hero(0) with { Experience = experience }));
        for (var number = 1; number < heroes; number++)
        {
            Do(new DelveCommand.Join(Hero(number) with { Experience = experience }));
        }

        for (var step = 0; step < most && State.Phase != DelvePhase.Ended; step++)
        {
            _now = _now.AddSeconds(_whims.Roll(20));
            Do(careful ? CarefulPlayer.Choose(State, _whims.Below) : Choose());
        }

        return this;
    }

    /// <summary>Walks on until somebody stands in the way.</summary>
    public void PlayUntilAFight()
    {
        while (State.Phase == DelvePhase.Exploring)
        {
            Do(Choose());
        }
    }

    public bool Do(DelveCommand command, DateTimeOffset at)
    {
        _now = at;
        return Do(command);
    }

    public bool Do(DelveCommand command)
    {
        var cup = DiceCup.FromText($"{seed}/{Log.Count}/{Refusals}");
        if (!DelveGame.Decide(State, command, cup, _now).TryGet(out var events, out var refusal))
        {
            Refusals++;
            LastRefusal = $"{refusal.Code} to {command}";
            return false;
        }

        var before = Log.Count == 0 ? 0 : Log[^1].After;
        State = events.Aggregate(State, DelveGame.Apply);
        Events.AddRange(events);
        Log.Add(new(default, before, before + events.Length)
        {
            Game = DelveGame.Key,
            EngineVersion = DelveGame.EngineVersion,
            Room = "web:test",
            Guild = "web:test",
            Actor = default,
            RequestId = $"{Log.Count}",
            At = _now,
            Seed = cup.Seed,
            Command = CanonicalJson.Write(command),
            Events = CanonicalJson.Write(events),
            StateHash = CanonicalJson.HashOf(CanonicalJson.Write(State)),
            Finished = DelveGame.IsFinished(State),
        });
        return true;
    }

    public static HeroIdentity Hero(int number)
    {
        var archetype = Archetypes.Find(_archetypes[number % _archetypes.Length])!;
        return new(IdOf<Hero>(number), IdOf<User>(number), $"Hero {number + 1}", archetype.Key, archetype.StartingScores, 0);
    }

    public static Id<T> IdOf<T>(int number) => new(new Guid(number + 1, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]));

    private DelveCommand Choose()
    {
        var legal = State.Fight is { } fight ? InFight(fight) : Outside();
        return _whims.Pick(legal);
    }

    private List<DelveCommand> InFight(Fight fight)
    {
        var hero = State[fight.Current];
        var user = hero.Hero!.UserId;
        if (fight.EndsAt is not null && _whims.Roll(100) == 1)
        {
            _now = _now.AddMinutes(5);
            return [new DelveCommand.TimeOut()];
        }

        if (fight.Budget.Actions > 0 && !Stats.IsHeld(hero) && _whims.Roll(60) == 1)
        {
            return [new DelveCommand.Flee(user), new DelveCommand.Pass(user)];
        }

        List<DelveCommand> choices = [];
        if (Legal.MayAttack(State))
        {
            choices.AddRange(fight.Foes.Values.Where(foe => foe.Stands).Select(foe => new DelveCommand.Attack(user, foe.Key, null)));
        }

        foreach (var known in Legal.Spells(State, hero))
        {
            choices.AddRange(SpellTargeting.Candidates(State, hero, known.Spell).Select(target => new DelveCommand.Cast(user, known.Spell.Key, null, target)));
        }

        foreach (var rule in Legal.FeaturesOf(State, hero))
        {
            choices.AddRange(rule.Candidates(State, hero).Select(target => new DelveCommand.UseFeature(user, rule.Key, target)));
        }

        if (hero.Health.Bloodied && Items.CanPay(fight.Budget, "potion-of-healing"))
        {
            choices.Add(new DelveCommand.UseItem(user, "potion-of-healing", hero.Key));
        }

        return choices.Count > 0 ? choices : [new DelveCommand.Pass(user)];
    }

    private List<DelveCommand> Outside()
    {
        var hero = _whims.Pick(State.Party.Values.Where(other => other.Stands).ToList());
        var user = hero.Hero!.UserId;
        if (State.Cleared.Contains(State.Dungeon.GoalId))
        {
            return [new DelveCommand.Leave(user)];
        }

        if (State.Party.Values.Any(other => other.Health.State == LifeState.Standing && other.Health.Bloodied))
        {
            if (Resting.MayRest(State, whole: true))
            {
                return [new DelveCommand.Rest(user, Long: true)];
            }

            if (Resting.MayRest(State, whole: false))
            {
                return [new DelveCommand.Rest(user, Long: false)];
            }
        }

        if (State.Party.Count > 2 && _whims.Roll(150) == 1)
        {
            return [new DelveCommand.Leave(user)];
        }

        List<DelveCommand> choices = [];
        if (!State.Tried.Contains(Attempts.AtSearch(hero.Key, State.Room)))
        {
            choices.Add(new DelveCommand.Search(user));
        }

        if (Traps.MayDisarm(State, hero))
        {
            choices.Add(new DelveCommand.Disarm(user));
        }

        foreach (var exit in Doors.ExitsOf(State))
        {
            if (!Doors.IsLocked(State, exit.Passage) || Doors.HasKey(State, exit.Passage))
            {
                choices.Add(new DelveCommand.Move(user, exit.Side));
            }
            else
            {
                choices.AddRange(new[] { DoorMeans.Pick, DoorMeans.Force }
                    .Where(how => Doors.MayTry(State, hero, exit.Passage, how))
                    .Select(how => new DelveCommand.Unlock(user, exit.Side, how)));
            }
        }

        return choices;
    }
}
