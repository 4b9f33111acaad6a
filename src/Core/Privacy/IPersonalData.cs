using System.Text.Json.Nodes;
using Guildhall.Core.Ids;
using Guildhall.Core.Storage;

namespace Guildhall.Core.Privacy;

/// <summary>The port through which whoever owns tables says what they hold of a person, and forgets it. Registered once for each owner.</summary>
public interface IPersonalData
{
    /// <summary>One lower-case word: the part's name in the exported file.</summary>
    string Key { get; }

    /// <summary>Everything held of a person, by table; tables that hold nothing of them are left out.</summary>
    Task<JsonObject> ExportAsync(Id<User> user, CancellationToken cancellation);

    /// <summary>The names under which others may have written of a person.</summary>
    Task<IReadOnlyList<string>> NamesAsync(Id<User> user, CancellationToken cancellation);

    /// <summary>Whether the person can be forgotten while servers run: all of it is in the unit of work, and what loses against others is run again.</summary>
    bool IsErasableBesideServer => true;

    /// <summary>
    /// Stages that a person is forgotten: names and free text go, wherever they stand; ids stay where chains and sums need them. What processes
    /// may remember of it is invalidated.
    /// </summary>
    /// <returns>How many rows are removed or changed, by table.</returns>
    Task<IReadOnlyDictionary<string, long>> EraseAsync(UnitOfWork work, Person person, DateTimeOffset now, CancellationToken cancellation);
}
