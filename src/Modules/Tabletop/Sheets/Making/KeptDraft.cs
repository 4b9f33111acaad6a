namespace Guildhall.Modules.Tabletop.Sheets.Making;

/// <summary>A draft as it is stored.</summary>
/// <param name="Draft">What is chosen.</param>
/// <param name="Stamp">Grows with every answer.</param>
internal sealed record KeptDraft(SheetDraft Draft, long Stamp);
