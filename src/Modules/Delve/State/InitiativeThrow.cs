namespace Guildhall.Modules.Delve.State;

/// <summary>A fighter's place in the order.</summary>
/// <param name="Who">The fighter.</param>
/// <param name="Face">The d20, 1 to 20.</param>
/// <param name="Total">With the fighter's bonus.</param>
internal sealed record InitiativeThrow(string Who, int Face, int Total);
