using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Characters;

namespace Guildhall.Modules.Tabletop.Sheets.Show;

/// <summary>A kept sheet with everything that is derived from it.</summary>
internal sealed record SheetView(StoredSheet Stored, CharacterSheet Sheet)
{
    public CharacterReserves Reserves => Stored.Reserves;

    /// <summary>Experience points since the level began; at most <see cref="Needed"/>.</summary>
    public int Gained => Math.Clamp(Stored.Experience - ExperienceTable.ExperienceFor(Sheet.Level), 0, Math.Max(Needed, 1));

    /// <summary>Experience points between this level and the next; 0 at the highest level.</summary>
    public int Needed => Sheet.Level >= ExperienceTable.HighestLevel
        ? 0
        : ExperienceTable.ExperienceFor(Sheet.Level + 1) - ExperienceTable.ExperienceFor(Sheet.Level);

    /// <summary>Whether the points suffice for another level.</summary>
    public bool CanLevel => Sheet.Level < ExperienceTable.HighestLevel && Stored.Experience >= ExperienceTable.ExperienceFor(Sheet.Level + 1);

    public static SheetView Of(StoredSheet sheet) => new(sheet, CharacterSheet.Derive(sheet.Build));
}
