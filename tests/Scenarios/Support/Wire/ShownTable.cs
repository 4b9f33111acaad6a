namespace Guildhall.Tests.Scenarios.Support.Wire;

/// <summary>The table beside the talk.</summary>
internal sealed record ShownTable(string SessionId, long Version, bool Finished)
{
    public int? Round { get; init; }

    /// <summary>The key of whose turn it is.</summary>
    public string? Turn { get; init; }

    public IReadOnlyList<ShownCombatant> Combatants { get; init; } = [];
}
