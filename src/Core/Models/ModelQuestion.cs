namespace Guildhall.Core.Models;

/// <summary>What a model is asked.</summary>
/// <param name="Instruction">What it is to do: ours alone, never anything a player wrote.</param>
/// <param name="Text">What it is to look at; names and words of players are data in it.</param>
/// <param name="MostTokens">How long the answer may be, 1 to 4,000.</param>
public sealed record ModelQuestion(string Instruction, string Text, int MostTokens);
