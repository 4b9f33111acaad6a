using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dapper;
using Guildhall.Core.Ids;
using Guildhall.Core.Privacy;
using Guildhall.Core.Storage;
using Guildhall.Store.Committing;

namespace Guildhall.Store.Privacy;

/// <summary>What a person asked and was answered within 24 hours, and what others were answered that names them.</summary>
internal sealed class ReplyData(IDatabase database) : IPersonalData
{
    private const int PerPage = 500;

    // Their own rows are emptied, not deleted: the newest keeps the feed's numbers from being given out twice.
    private const string Empty = """{"text":"","visibility":"only-me"}""";

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string Key => "answers";

    public async Task<JsonObject> ExportAsync(Id<User> user, CancellationToken cancellation)
    {
        var rows = await database.ReadAsync(
            connection => connection.QueryAsync<Row>(
                """
                SELECT seq AS Seq, actor AS Actor, request_id AS Request, room AS Room, actor_name AS Name, command AS Command, body AS Body, at AS At
                FROM replies WHERE actor = @user ORDER BY seq
                """,
                new { user = user.ToString() }),
            cancellation);
        var answers = new JsonArray([.. rows.Select(row => new JsonObject
        {
            ["at"] = row.At,
            ["room"] = row.Room,
            ["request_id"] = row.Request,
            ["name"] = row.Name,
            ["command"] = row.Command,
            ["reply"] = JsonNode.Parse(row.Body),
        })]);
        return answers.Count == 0 ? [] : new() { ["replies"] = answers };
    }

    public async Task<IReadOnlyList<string>> NamesAsync(Id<User> user, CancellationToken cancellation) => (await database.ReadAsync(
        connection => connection.QueryAsync<string>("SELECT DISTINCT actor_name FROM replies WHERE actor = @user", new { user = user.ToString() }),
        cancellation)).AsList();

    public async Task<IReadOnlyDictionary<string, long>> EraseAsync(UnitOfWork work, Person person, DateTimeOffset now, CancellationToken cancellation)
    {
        var changed = 0L;
        for (var (after, full) = (0L, true); full;)
        {
            var page = (await database.ReadAsync(
                connection => connection.QueryAsync<Row>(
                    """
                    SELECT seq AS Seq, actor AS Actor, request_id AS Request, room AS Room, actor_name AS Name, command AS Command, body AS Body, at AS At
                    FROM replies WHERE seq > @after ORDER BY seq LIMIT @limit
                    """,
                    new { after, limit = PerPage }),
                cancellation)).AsList();
            changed += page.Count(row => Erase(work, person, row));
            full = page.Count == PerPage;
            after = full ? page[^1].Seq : after;
        }

        // Also of the answer that says it is done, and of one that was given meanwhile.
        work.Write("UPDATE replies SET actor_name = '', command = '', shown = 0 WHERE actor = @user", ("user", person.Id));
        work.Invalidate(new(Aftermath.RepliesCache, person.Id.ToString()));
        return changed == 0 ? new Dictionary<string, long>(StringComparer.Ordinal) : new(StringComparer.Ordinal) { ["replies"] = changed };
    }

    private static bool Erase(UnitOfWork work, Person person, Row row)
    {
        if (row.Actor == person.Id.ToString())
        {
            work.Write(
                "UPDATE replies SET actor_name = '', command = '', shown = 0, body = @body WHERE seq = @seq",
                ("body", Encoding.UTF8.GetBytes(Empty)),
                ("seq", row.Seq));
            return true;
        }

        var body = JsonNode.Parse(row.Body);
        if (!person.Redact(body) & !person.IsNamedIn(row.Command))
        {
            return false;
        }

        work.Write(
            "UPDATE replies SET command = @command, body = @body WHERE seq = @seq",
            ("command", person.Redact(row.Command)),
            ("body", JsonSerializer.SerializeToUtf8Bytes(body, Plain)),
            ("seq", row.Seq));
        return true;
    }

    private sealed record Row(long Seq, string Actor, string Request, string Room, string Name, string Command, byte[] Body, long At);
}
