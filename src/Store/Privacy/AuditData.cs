using System.Globalization;
using System.Text.Json.Nodes;
using Guildhall.Core.Ids;
using Guildhall.Core.Privacy;
using Guildhall.Core.Storage;

namespace Guildhall.Store.Privacy;

/// <summary>What was recorded of a person. Entries and their hashes stay; names and texts go with their salts.</summary>
internal sealed class AuditData(IDatabase database) : IPersonalData
{
    private const string Own =
        """
        owner = @user OR (role <> 'actor' AND EXISTS (
            SELECT 1 FROM audit_log l WHERE l.guild = audit_texts.guild AND l.number = audit_texts.number AND l.member = @user))
        """;

    private readonly PersonalTables _tables = new(
        database,
        "audit",
        [
            new(
                "audit_log",
                """
                SELECT guild, number, at, actor, channel, room, request, action, member, subject FROM audit_log
                WHERE actor = @user OR member = @user ORDER BY guild, number
                """,
                Erase: null),
            new("audit_texts", $"SELECT guild, number, role, text FROM audit_texts WHERE {Own} ORDER BY guild, number, role", $"DELETE FROM audit_texts WHERE {Own}"),
        ],
        "SELECT DISTINCT text FROM audit_texts WHERE owner = @user AND role IN ('actor', 'member')");

    public string Key => _tables.Key;

    public Task<JsonObject> ExportAsync(Id<User> user, CancellationToken cancellation) => _tables.ExportAsync(user, cancellation);

    public Task<IReadOnlyList<string>> NamesAsync(Id<User> user, CancellationToken cancellation) => _tables.NamesAsync(user, cancellation);

    public async Task<IReadOnlyDictionary<string, long>> EraseAsync(UnitOfWork work, Person person, DateTimeOffset now, CancellationToken cancellation)
    {
        var own = await _tables.EraseAsync(work, person, now, cancellation);
        var others = (await PersonalRows.FindNamedAsync(
            database,
            """
            SELECT number || '/' || role || '/' || guild, text FROM audit_texts
            WHERE number || '/' || role || '/' || guild > @after ORDER BY number || '/' || role || '/' || guild LIMIT @limit
            """,
            person,
            cancellation)).ToList();
        foreach (var key in others)
        {
            var parts = key.Split('/', 3);
            work.Write(
                "DELETE FROM audit_texts WHERE guild = @guild AND number = @number AND role = @role AND owner <> @user",
                ("guild", parts[2]),
                ("number", long.Parse(parts[0], CultureInfo.InvariantCulture)),
                ("role", parts[1]),
                ("user", person.Id));
        }

        var named = Math.Max(0, others.Count - own.GetValueOrDefault("audit_texts"));
        return named == 0 ? own : own.Append(new("audit_texts of others", named)).ToDictionary(StringComparer.Ordinal);
    }
}
