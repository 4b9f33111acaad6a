namespace Guildhall.Modules.Tabletop.Sheets;

/// <summary>A sheet as it was before something changed it.</summary>
/// <param name="Number">How players name it.</param>
/// <param name="At">When it changed.</param>
/// <param name="Reason">What changed it.</param>
/// <param name="Sheet">What it was before that.</param>
internal sealed record SheetVersion(long Number, DateTimeOffset At, SheetChangeReason Reason, StoredSheet Sheet);
