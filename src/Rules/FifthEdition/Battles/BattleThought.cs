using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Why a mind chose what it chose, for the log.</summary>
/// <param name="Seat">Whose mind.</param>
/// <param name="Reason">A key of <c>battle.thought.‹key›</c>.</param>
/// <param name="Score">The worth it found, in hundredths of a hit point.</param>
/// <param name="Options">How many options it weighed.</param>
/// <param name="Numbers">What the sentence's placeholders stand for, in its order.</param>
public sealed record BattleThought(int Seat, string Reason, int Score, int Options, ImmutableArray<int> Numbers);
