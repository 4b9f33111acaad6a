using Guildhall.Core.Characters;

namespace Guildhall.Modules.Heroes;

/// <summary>A sheet as it was before something changed it for the worse.</summary>
/// <param name="Number">How players name it.</param>
/// <param name="At">When it changed.</param>
/// <param name="Reason">What changed it.</param>
/// <param name="Sheet">The hero before that.</param>
internal sealed record HeroSnapshot(long Number, DateTimeOffset At, SnapshotReason Reason, Hero Sheet);
