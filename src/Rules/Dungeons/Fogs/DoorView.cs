using Guildhall.Rules.Dungeons.Places;

namespace Guildhall.Rules.Dungeons.Fogs;

/// <summary>A door as it was last seen.</summary>
/// <param name="At">Where.</param>
/// <param name="Material">Of what; a secret one shows its own once it is found.</param>
/// <param name="Look">How it looks.</param>
/// <param name="IsSecret">Whether it had to be found.</param>
public sealed record DoorView(Spot At, DoorMaterial Material, DoorLook Look, bool IsSecret = false);
