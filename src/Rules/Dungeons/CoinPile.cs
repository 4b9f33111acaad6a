using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.Dungeons;

/// <summary>How many coins lie in one pile.</summary>
/// <param name="ToLevel">Up to which party level.</param>
/// <param name="Dice">Thrown for each pile.</param>
/// <param name="Times">The sum is multiplied by this.</param>
public sealed record CoinPile(int ToLevel, HitDice Dice, int Times = 1);
