using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>
/// A reaction that is offered to a player in the middle of somebody's command. The command is decided again with the answer; the faces thrown
/// so far stay.
/// </summary>
/// <param name="Seat">Who is asked.</param>
/// <param name="Trigger">What happened, as key of <c>battle.trigger.‹key›</c>.</param>
/// <param name="By">The seat that caused it.</param>
/// <param name="Choices">Keys of the actions offered.</param>
/// <param name="Amount">The total rolled or the damage, as the trigger has it.</param>
/// <param name="Command">What is being decided.</param>
/// <param name="Faces">Faces thrown before the question, in order.</param>
/// <param name="Answers">Earlier answers to the same command; empty text for a no.</param>
public sealed record BattleQuestion(
    int Seat,
    string Trigger,
    int By,
    ImmutableArray<string> Choices,
    int Amount,
    BattleCommand Command,
    ImmutableArray<int> Faces,
    ImmutableArray<string> Answers);
