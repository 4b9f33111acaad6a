using Guildhall.Core.Ids;
using Guildhall.Core.Text;

namespace Guildhall.Modules.Tabletop.Sheets;

/// <summary>A sheet's place in its owner's list.</summary>
internal sealed record SheetEntry(Id<StoredSheet> Id, [PlayerText] string Name);
