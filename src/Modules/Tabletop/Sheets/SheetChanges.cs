using Guildhall.Core.Commands;
using Guildhall.Core.Ids;

namespace Guildhall.Modules.Tabletop.Sheets;

/// <summary>The one place through which a sheet that exists changes: it keeps what was there before.</summary>
internal static class SheetChanges
{
    /// <summary>
    /// Stages a change of a sheet together with a version of what it was before. Whoever changed the sheet meanwhile wins: the command is run again on
    /// what they left.
    /// </summary>
    /// <param name="before">As it was read.</param>
    /// <param name="after">As it is to be; owner, campaign and id stay.</param>
    /// <returns>The sheet as it stands after the commit.</returns>
    public static StoredSheet Stage(CommandContext context, StoredSheet before, StoredSheet after, SheetChangeReason reason)
    {
        SheetVersions.Keep(context.Work, before.Id, reason, context.Now);
        SheetStore.Write(context.Work, before, after);
        return after with { Revision = before.Revision + 1 };
    }

    /// <summary>Stages that a sheet is kept no longer; refused as <c>sheet.in-campaign</c> while it is played.</summary>
    /// <param name="next">What is in use then; null for nothing.</param>
    public static void Retire(CommandContext context, StoredSheet sheet, Id<StoredSheet>? next)
    {
        SheetVersions.Keep(context.Work, sheet.Id, SheetChangeReason.Retired, context.Now);
        SheetStore.Retire(context.Work, sheet, next, context.Now);
    }

    /// <summary>Stages that an earlier version is in force again; a retired sheet is kept again by it.</summary>
    public static StoredSheet Restore(CommandContext context, StoredSheet before, StoredSheet after)
    {
        if (before.IsRetired)
        {
            SheetStore.Return(context.Work, before);
        }

        return Stage(context, before, after, SheetChangeReason.Restored) with { IsRetired = false };
    }
}
