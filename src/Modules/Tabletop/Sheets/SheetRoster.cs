using System.Collections.Immutable;
using Guildhall.Core.Characters;
using Guildhall.Core.Commands;
using Guildhall.Core.Ids;
using Guildhall.Core.Results;
using Guildhall.Core.Text;

namespace Guildhall.Modules.Tabletop.Sheets;

/// <summary>The sheets a person keeps, by name, the oldest first.</summary>
/// <param name="Entries">Without the retired.</param>
/// <param name="Current">The one in use; null where there is none.</param>
/// <param name="Known">Whether the person ever made a sheet.</param>
internal sealed record SheetRoster(ImmutableArray<SheetEntry> Entries, SheetEntry? Current, bool Known)
{
    /// <summary>The sheet of that name, or the only one whose name begins like that; the current one where no name is given; null where nobody or several are meant.</summary>
    public SheetEntry? Find(string? name)
    {
        if (name is null)
        {
            return Current;
        }

        var key = HeroName.KeyOf(name);
        var begun = Entries.Where(entry => HeroName.KeyOf(entry.Name).StartsWith(key, StringComparison.Ordinal)).ToList();
        return begun.Find(entry => HeroName.KeyOf(entry.Name) == key) ?? (begun.Count == 1 ? begun[0] : null);
    }

    /// <summary>A sheet that bears a name already, or null.</summary>
    /// <param name="except">Which one may.</param>
    public SheetEntry? Namesake(string name, Id<StoredSheet>? except = null) =>
        Entries.FirstOrDefault(entry => entry.Id != except && HeroName.KeyOf(entry.Name) == HeroName.KeyOf(name));

    /// <summary>Why none was found.</summary>
    public Refusal Unknown(string? name) => Entries.IsEmpty
        ? Refusal.Of("sheet.none")
        : name is null
            ? Refusal.Of("sheet.none-current")
            : Refusal.Of("sheet.unknown", ("name", CleanText.NameOf(name, HeroName.Longest)), ("names", string.Join(", ", Entries.Select(entry => entry.Name))));

    /// <summary>Those whose names hold what is being typed.</summary>
    public IReadOnlyList<Suggestion> Suggest(string typed) =>
    [
        .. Entries.Where(entry => HeroName.KeyOf(entry.Name).Contains(HeroName.KeyOf(typed), StringComparison.Ordinal))
            .Select(entry => new Suggestion(entry.Name, entry.Name)),
    ];
}
