using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Guildhall.Core.Ids;
using Guildhall.Core.Storage;

namespace Guildhall.Core.Privacy;

/// <summary>Everything the platform holds of a person, put together from all who hold something.</summary>
/// <param name="parts">Whoever owns tables.</param>
public sealed class PersonalFile(IEnumerable<IPersonalData> parts)
{
    private readonly IPersonalData[] _parts = [.. parts.OrderBy(part => part.Key, StringComparer.Ordinal)];

    /// <summary>Whether a person can be forgotten while servers run.</summary>
    public bool CanEraseBesideServer => Array.TrueForAll(_parts, part => part.IsErasableBesideServer);

    /// <summary>The file; without any part where nothing is held.</summary>
    public async Task<JsonObject> ExportAsync(Id<User> user, CancellationToken cancellation)
    {
        var file = new JsonObject();
        foreach (var part in _parts)
        {
            var held = await part.ExportAsync(user, cancellation);
            if (held.Count > 0)
            {
                file[part.Key] = held;
            }
        }

        return file;
    }

    /// <summary>Stages that a person is forgotten by everybody, in one commit.</summary>
    /// <returns>How many rows that concerns, by table; empty where nothing is held.</returns>
    public async Task<IReadOnlyDictionary<string, long>> EraseAsync(UnitOfWork work, Id<User> user, DateTimeOffset now, CancellationToken cancellation)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in _parts)
        {
            names.UnionWith((await part.NamesAsync(user, cancellation)).Where(name => name.Length > 0 && name != Person.Forgotten));
        }

        var person = new Person(user, [.. names.Order(StringComparer.Ordinal)]);
        var counts = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var part in _parts)
        {
            foreach (var (table, rows) in await part.EraseAsync(work, person, now, cancellation))
            {
                counts[table] = counts.GetValueOrDefault(table) + rows;
            }
        }

        return counts;
    }
}
