using System.Text.Json.Nodes;
using Guildhall.Core.Ids;
using Guildhall.Core.Storage;

namespace Guildhall.Core.Privacy;

/// <summary>A part of a person's data that is nothing but rows under their id.</summary>
/// <param name="tables">In the order in which rows must go.</param>
/// <param name="names">A constant that gives names in its first column; null where the tables hold none.</param>
/// <param name="caches">Where rows are remembered under the person's id.</param>
public sealed class PersonalTables(IDatabase database, string key, IReadOnlyList<PersonalTable> tables, string? names = null, params IReadOnlyList<string> caches) : IPersonalData
{
    /// <inheritdoc/>
    public string Key => key;

    /// <inheritdoc/>
    public async Task<JsonObject> ExportAsync(Id<User> user, CancellationToken cancellation)
    {
        var part = new JsonObject();
        foreach (var table in tables)
        {
            var rows = await PersonalRows.ReadAsync(database, table.Rows, user.ToString(), cancellation);
            if (rows.Count > 0)
            {
                part[table.Name] = rows;
            }
        }

        return part;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> NamesAsync(Id<User> user, CancellationToken cancellation) => names is null
        ? []
        : [.. (await PersonalRows.ReadAsync(database, names, user.ToString(), cancellation)).Select(row => row!.AsObject().First().Value!.GetValue<string>())];

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, long>> EraseAsync(UnitOfWork work, Person person, DateTimeOffset now, CancellationToken cancellation)
    {
        var counts = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var table in tables.Where(table => table.Erase is not null))
        {
            var rows = await PersonalRows.ReadAsync(database, table.Rows, person.Id.ToString(), cancellation);
            work.Write(table.Erase!, ("user", person.Id));
            if (rows.Count > 0)
            {
                counts[table.Name] = rows.Count;
            }
        }

        foreach (var cache in caches)
        {
            work.Invalidate(new(cache, person.Id.ToString()));
        }

        return counts;
    }
}
