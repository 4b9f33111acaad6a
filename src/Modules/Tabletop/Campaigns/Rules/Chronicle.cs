using System.Collections.Immutable;
using Guildhall.Core.Chance;
using Guildhall.Modules.Tabletop.Campaigns.State;

namespace Guildhall.Modules.Tabletop.Campaigns.Rules;

/// <summary>The events of one command as they come, and the state after each: a later rule sees what an earlier one did.</summary>
internal sealed class Chronicle(CampaignState before, DiceCup dice, DateTimeOffset now, ImmutableArray<Tactic> advice)
{
    private readonly (int Round, int Turn, int Asked) _before = Waiting(before);
    private int _advised;
    private readonly ImmutableArray<CampaignEvent>.Builder _events = ImmutableArray.CreateBuilder<CampaignEvent>();

    public CampaignState State { get; private set; } = before;

    /// <summary>Whether the table waits for another turn, or another answer, than before the command.</summary>
    public bool TurnChanged => State.TurnEndsAt is null || Waiting(State) != _before;

    public DiceCup Dice => dice;

    /// <summary>The decision of a creature at which it ends, where only that is asked for.</summary>
    public Dilemma? Dilemma { get; private set; }

    /// <summary>Whether to end at the first decision nothing was said to.</summary>
    public bool Foresees { get; init; }

    public DateTimeOffset Now => now;

    public ImmutableArray<CampaignEvent> Events => _events.ToImmutable();

    /// <summary>What a model said to the next decision; null where it said nothing.</summary>
    public Tactic? Advised() => _advised < advice.Length ? advice[_advised++] : null;

    /// <summary>Ends here: this is to be decided first.</summary>
    public void Ask(Dilemma dilemma) => Dilemma = dilemma;

    /// <summary>Something happened in a place.</summary>
    public void Tell(PlaceEvent what) => Tell(new CampaignEvent.Explored(what));

    public void Tell(CampaignEvent happened)
    {
        _events.Add(happened);
        State = CampaignFold.Apply(State, happened);
    }

    private static (int Round, int Turn, int Asked) Waiting(CampaignState state) => state.Battle is { } battle ? (battle.Round, battle.Turn, battle.Question?.Seat ?? -1) : default;
}
