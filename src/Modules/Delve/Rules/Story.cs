using System.Collections.Immutable;
using Guildhall.Core.Chance;
using Guildhall.Modules.Delve.State;

namespace Guildhall.Modules.Delve.Rules;

/// <summary>The events of one command as they come, and the state after each: a later rule sees what an earlier one did.</summary>
internal sealed class Story(DelveState state, DiceCup dice, DateTimeOffset now)
{
    private readonly ImmutableArray<DelveEvent>.Builder _events = ImmutableArray.CreateBuilder<DelveEvent>();

    public DelveState State { get; private set; } = state;

    public DiceCup Dice => dice;

    public DateTimeOffset Now => now;

    public ImmutableArray<DelveEvent> Events => _events.ToImmutable();

    public Fight Fight => State.Fight!;

    public Fighter this[string key] => State[key];

    /// <summary>The damage that arrived last.</summary>
    public int LastHarm => _events.OfType<DelveEvent.Hurt>().LastOrDefault()?.Amount ?? 0;

    public void Tell(DelveEvent happened)
    {
        _events.Add(happened);
        State = DelveFold.Apply(State, happened);
    }
}
