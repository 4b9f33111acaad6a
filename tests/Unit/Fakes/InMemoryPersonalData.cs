using System.Text.Json.Nodes;
using Guildhall.Core.Ids;
using Guildhall.Core.Privacy;
using Guildhall.Core.Storage;

namespace Guildhall.Tests.Unit.Fakes;

/// <summary>A part of people's data, as large as a test wants it.</summary>
internal sealed class InMemoryPersonalData : IPersonalData
{
    public string Key => "notes";

    public bool IsErasableBesideServer { get; set; } = true;

    /// <summary>What is held of whom.</summary>
    public Dictionary<Id<User>, string> Notes { get; } = [];

    /// <summary>Who is forgotten with the commit of that unit.</summary>
    public List<(UnitOfWork Work, Id<User> User)> Erased { get; } = [];

    public Task<JsonObject> ExportAsync(Id<User> user, CancellationToken cancellation) =>
        Task.FromResult(Notes.TryGetValue(user, out var note) ? new JsonObject { ["note"] = note } : []);

    public Task<IReadOnlyList<string>> NamesAsync(Id<User> user, CancellationToken cancellation) => Task.FromResult<IReadOnlyList<string>>([]);

    public Task<IReadOnlyDictionary<string, long>> EraseAsync(UnitOfWork work, Person person, DateTimeOffset now, CancellationToken cancellation)
    {
        Erased.Add((work, person.Id));
        return Task.FromResult<IReadOnlyDictionary<string, long>>(new Dictionary<string, long>(StringComparer.Ordinal) { ["notes"] = 1 });
    }
}
