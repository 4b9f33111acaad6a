namespace Guildhall.Rules.Dungeons;

/// <summary>What somebody asks of the generator; an equal plan over equal content gives an equal dungeon.</summary>
/// <param name="Seed">Any text; one space more is another dungeon.</param>
/// <param name="Size">How many rooms.</param>
/// <param name="Difficulty">How hard.</param>
/// <param name="PartySize">Characters, 1 to 8: no fight has more than twice as many creatures.</param>
/// <param name="PartyLevel">Their average level, 1 to 20: budgets, traps, coins and the strongest creature follow it.</param>
/// <param name="Theme">The theme's key; null lets the seed choose.</param>
public sealed record DungeonPlan(
    string Seed, DungeonSize Size, DungeonDifficulty Difficulty, int PartySize, int PartyLevel, string? Theme = null);
