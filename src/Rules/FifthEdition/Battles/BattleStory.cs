using System.Collections.Immutable;
using Guildhall.Core.Chance;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>What comes of one command while it is worked out: events so far, and the state they lead to.</summary>
internal sealed class BattleStory
{
    private readonly ImmutableArray<BattleEvent>.Builder _events = ImmutableArray.CreateBuilder<BattleEvent>();
    private readonly BattleCommand _command;
    private readonly ImmutableArray<string> _answers;
    private readonly RecordedDice? _recorded;
    private int _answered;

    public BattleStory(BattleState state, BattleCommand command, IDice dice, BattleQuestion? question = null, string? answer = null)
    {
        State = state;
        _command = command;
        _answers = question is null ? [] : question.Answers.Add(answer ?? "");
        foreach (var one in state.Combatants) Asks |= one.AsksReactions;
        if (Asks || question is not null) _recorded = new RecordedDice(dice, question?.Faces ?? []);
        Dice = _recorded ?? dice;
    }

    public BattleState State { get; private set; }

    public IDice Dice { get; }

    /// <summary>The question nobody has answered yet: all that was worked out after it is void.</summary>
    public BattleQuestion? Open { get; private set; }

    public bool Asks { get; }

    public ImmutableArray<BattleEvent> Events => _events.ToImmutable();

    /// <summary>How deep actions called actions; content that goes in circles is cut off.</summary>
    public int Depth { get; set; }

    public Combatant this[int seat] => State.Combatants[seat];

    public int NewId() => State.LastId + 1;

    public void Tell(BattleEvent happened)
    {
        _events.Add(happened);
        State = BattleFold.Apply(State, happened);
    }

    /// <summary>Asks a player. While nobody has answered, the answer is no and the question stays open.</summary>
    public string? Ask(int seat, string trigger, int by, ImmutableArray<string> choices, int amount)
    {
        if (_answered < _answers.Length)
        {
            var answer = _answers[_answered++];
            return choices.Contains(answer, StringComparer.Ordinal) ? answer : null;
        }

        Open ??= new BattleQuestion(seat, trigger, by, choices, amount, _command, _recorded!.Faces, _answers);
        return null;
    }
}
