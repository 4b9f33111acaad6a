using Guildhall.Core.Chance;
using Guildhall.Core.Ids;
using Guildhall.Core.Results;
using Guildhall.Modules.Tabletop.Campaigns.Rules;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Modules.Tabletop.Sheets;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Battles;
using Guildhall.Rules.FifthEdition.Characters;
using Guildhall.Rules.FifthEdition.Characters.Content;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Tests.Unit.Modules.Tabletop.Campaigns;

/// <summary>Plays a campaign through its decider, one command after another, as a group would that reads its buttons.</summary>
internal sealed class TablePlayer(string seed)
{
    private static readonly DateTimeOffset _start = new(2026, 1, 2, 18, 0, 0, TimeSpan.Zero);
    private readonly DiceCup _whim = DiceCup.FromText($"{seed}/whim");
    private int _commands;

    /// <summary>Who runs the game, where somebody does.</summary>
    public static Id<User> Master { get; } = UserOf(99);

    public CampaignState State { get; private set; } = CampaignState.Initial;

    public List<CampaignEvent> Log { get; } = [];

    /// <summary>Commands with the seeds they were decided with.</summary>
    public List<(CampaignCommand Command, string Seed, DateTimeOffset At, int Events)> Commands { get; } = [];

    /// <summary>What happens after each event, with the state before it and after.</summary>
    public Action<CampaignState, CampaignEvent, CampaignState>? Watch { get; init; }

    public static Id<User> UserOf(int number) => new(new Guid(number, 7, 7, 1, 2, 3, 4, 5, 6, 7, 8));

    public static TableHero Hero(int number, string heroClass, int level)
    {
        var build = QuickBuild.Of(heroClass, level);
        return new TableHero(
            "",
            UserOf(number),
            $"Hero {number}",
            new Id<StoredSheet>(new Guid(number, 1, 1, 1, 2, 3, 4, 5, 6, 7, 8)),
            build,
            CharacterReserves.Full(CharacterSheet.Derive(build)),
            ExperienceTable.ExperienceFor(level));
    }

    /// <summary>Gives a command; the refusal where it is refused.</summary>
    public Refusal? Give(CampaignCommand command)
    {
        var dice = DiceCup.FromText($"{seed}/{_commands}");
        var at = _start.AddMinutes(_commands++);
        if (!CampaignGame.Decide(State, command, DiceCup.FromSeed(dice.Seed), at).TryGet(out var events, out var refusal)) return refusal;
        Commands.Add((command, dice.Seed, at, events.Length));
        Follow(events);
        return null;
    }

    /// <summary>Lets something happen.</summary>
    public void Follow(IEnumerable<CampaignEvent> events)
    {
        foreach (var happened in events)
        {
            var before = State;
            State = CampaignGame.Apply(State, happened);
            Log.Add(happened);
            Watch?.Invoke(before, happened, State);
        }
    }

    /// <summary>Opens an adventure with some heroes and begins its first session.</summary>
    public TablePlayer Open(string adventure, int heroes, bool directed = false)
    {
        Demand(Give(new CampaignCommand.Start(new Person(Master, "Somebody"), "", adventure, directed, CampaignRules.ByTheBook)));
        var classes = CharacterContent.Standard.ClassKeys;
        for (var number = 1; number <= heroes; number++) Demand(Give(new CampaignCommand.Join(Hero(number, classes[_whim.Below(classes.Length)], State.Story!.Level))));
        Demand(Give(new CampaignCommand.Begin(directed ? Master : UserOf(1))));
        return this;
    }

    /// <summary>Opens a place that is all the adventure there is, with some heroes, and begins the first session.</summary>
    public TablePlayer Open(PlaceWish.Open place, int heroes, bool directed = false)
    {
        Demand(Give(new CampaignCommand.Start(new Person(Master, "Somebody"), "", null, directed, CampaignRules.ByTheBook) { Place = place }));
        var classes = CharacterContent.Standard.ClassKeys;
        for (var number = 1; number <= heroes; number++) Demand(Give(new CampaignCommand.Join(Hero(number, classes[_whim.Below(classes.Length)], place.Level))));
        Demand(Give(new CampaignCommand.Begin(directed ? Master : UserOf(1))));
        if (State.Inside is null) Demand(Give(new CampaignCommand.Explore(directed ? Master : UserOf(1), new PlaceWish.Enter())));
        return this;
    }

    /// <summary>Plays on, at most so many commands; true where the campaign has ended.</summary>
    public bool Play(int most)
    {
        for (var i = 0; i < most && State.Phase != CampaignPhase.Ended; i++) Step();
        return State.Phase == CampaignPhase.Ended;
    }

    /// <summary>The next command a group would give.</summary>
    public void Step()
    {
        if (State.Phase == CampaignPhase.Gathering)
        {
            Demand(Give(new CampaignCommand.Begin(State.Master?.UserId ?? State.Heroes.Values.First().UserId)));
            return;
        }

        if (State is { Fighting: true, Battle: { } battle })
        {
            Fight(battle);
            return;
        }

        var standing = State.Heroes.Values.Where(hero => hero.Reserves.Vitality.State == LifeState.Standing).ToList();
        var who = standing[_whim.Below(standing.Count)];
        if (standing.Exists(hero => hero.Reserves.Vitality.Current * 2 < hero.Reserves.Vitality.Maximum))
        {
            if (Resting.Forbid(State, whole: true) is null && Give(new CampaignCommand.Rest(who.UserId, Long: true)) is null) return;
            if (Resting.Forbid(State, whole: false) is null && standing.Exists(hero => hero.Reserves.HitDice.Values.Sum() > 0 && Give(new CampaignCommand.SpendHitDie(hero.UserId)) is null)) return;
        }

        if (State.Place is { } place)
        {
            Explore(place, who);
            return;
        }

        var open = Storytelling.Open(State).ToList();
        if (open.Count == 0) throw new InvalidOperationException($"nothing is open in scene {State.Scene}");
        Demand(Give(new CampaignCommand.Choose(who.UserId, open[_whim.Below(open.Count)].Key) { Stamp = State.Stamp }));
    }

    private void Explore(Expedition place, TableHero who)
    {
        // Thrown out after a lost fight, or gone out: in again.
        IEnumerable<PlaceWish> wishes = place.Inside ? PlacePlayer.Next(State, who, _whim) : [new PlaceWish.Enter()];
        foreach (var wish in wishes)
        {
            if (Give(new CampaignCommand.Explore(who.UserId, wish) { Stamp = State.Stamp }) is null) return;
        }

        throw new InvalidOperationException("nothing can be done in the place");
    }

    private void Fight(BattleState battle)
    {
        var seat = battle.Question?.Seat ?? battle.Active;
        var hero = State.Heroes[battle[seat].Name];
        var command = BattleMind.Choose(battle, seat, _whim);
        if (Give(new CampaignCommand.Fight(hero.UserId, command) { Stamp = State.Stamp }) is null) return;
        BattleCommand end = battle.Question is null ? new BattleCommand.EndTurn(seat) : new BattleCommand.Answer(seat, null);
        Demand(Give(new CampaignCommand.Fight(hero.UserId, end)));
    }

    private static void Demand(Refusal? refusal)
    {
        if (refusal is not null) throw new InvalidOperationException($"refused: {refusal.Code}");
    }
}
