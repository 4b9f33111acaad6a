using System.Text.Json.Nodes;
using Guildhall.Core.Ids;
using Guildhall.Core.Storage;

namespace Guildhall.Core.Privacy;

/// <summary>Texts of the platform that are kept for a while and belong to nobody, but may name somebody: those that do are forgotten with them.</summary>
/// <param name="table">The table's name.</param>
/// <param name="find">A constant as <see cref="PersonalRows.FindNamedAsync"/> takes it.</param>
/// <param name="erase">A constant that deletes the row under <c>@key</c>.</param>
public sealed class NamedTexts(IDatabase database, string table, string find, string erase) : IPersonalData
{
    /// <inheritdoc/>
    public string Key => table;

    /// <inheritdoc/>
    public Task<JsonObject> ExportAsync(Id<User> user, CancellationToken cancellation) => Task.FromResult(new JsonObject());

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> NamesAsync(Id<User> user, CancellationToken cancellation) => Task.FromResult<IReadOnlyList<string>>([]);

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, long>> EraseAsync(UnitOfWork work, Person person, DateTimeOffset now, CancellationToken cancellation)
    {
        var named = await PersonalRows.FindNamedAsync(database, find, person, cancellation);
        foreach (var key in named)
        {
            work.Write(erase, ("key", key));
        }

        return named.Count == 0 ? new Dictionary<string, long>(StringComparer.Ordinal) : new(StringComparer.Ordinal) { [table] = named.Count };
    }
}
