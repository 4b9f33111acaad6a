namespace Guildhall.Tests.Scenarios.Support.Wire;

/// <summary>Somebody at the table.</summary>
internal sealed record ShownCombatant(string Key, string Name, string Side, string State)
{
    public string? UserId { get; init; }

    public int? HitPoints { get; init; }

    public int? MaxHitPoints { get; init; }

    public bool IsHurt => HitPoints * 2 <= MaxHitPoints;
}
