namespace Guildhall.Modules.Tabletop.Campaigns.State;

/// <summary>A blow against a thing.</summary>
/// <param name="Face">Of the d20.</param>
/// <param name="Damage">What it did, before the thing's threshold; 0 for a miss.</param>
internal sealed record HammerBlow(int Face, int Damage);
