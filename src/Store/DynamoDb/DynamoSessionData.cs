using System.Text.Json.Nodes;
using Guildhall.Core.Commands;
using Guildhall.Core.Ids;
using Guildhall.Core.Privacy;
using Guildhall.Core.Sessions;
using Guildhall.Core.Storage;

namespace Guildhall.Store.DynamoDb;

/// <summary>What a person did in the games whose logs are in DynamoDB. The whole table is read for it: nobody is asked for often.</summary>
internal sealed class DynamoSessionData(DynamoTable table, Parts parts, LogRewriter rewriter) : IPersonalData
{
    public string Key => "sessiontable";

    /// <inheritdoc/>
    public bool IsErasableBesideServer => false;

    public async Task<JsonObject> ExportAsync(Id<User> user, CancellationToken cancellation)
    {
        var found = new JsonArray();
        await foreach (var row in ConcernedAsync(user, cancellation))
        {
            if (row.Commit.Actor == user)
            {
                found.Add(new JsonObject
                {
                    ["session"] = row.Commit.Session.ToString(),
                    ["game"] = row.Commit.Game,
                    ["guild"] = row.Commit.Guild,
                    ["room"] = row.Commit.Room,
                    ["version_before"] = row.Commit.Before,
                    ["at"] = row.Commit.At.ToUnixTimeMilliseconds(),
                    ["request_id"] = row.Commit.RequestId,
                    ["command"] = JsonNode.Parse(row.Commit.Command),
                });
            }
        }

        return found.Count == 0 ? [] : new() { ["session_log"] = found };
    }

    public async Task<IReadOnlyList<string>> NamesAsync(Id<User> user, CancellationToken cancellation)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var row in ConcernedAsync(user, cancellation))
        {
            names.UnionWith(SessionNames.Of(JsonNode.Parse(row.Commit.Events), user));
        }

        return [.. names];
    }

    /// <inheritdoc/>
    /// <remarks>The logs are written anew at once: they are in no transaction with the unit of work, which records both ends of the chain.</remarks>
    public async Task<IReadOnlyDictionary<string, long>> EraseAsync(UnitOfWork work, Person person, DateTimeOffset now, CancellationToken cancellation)
    {
        var sessions = new HashSet<Id<Session>>();
        await foreach (var row in ConcernedAsync(person.Id, cancellation))
        {
            sessions.Add(row.Commit.Session);
        }

        var changed = 0L;
        foreach (var session in sessions.Order())
        {
            if (await rewriter.RenameAsync(session, person.Id, Person.Forgotten, cancellation) is { } rewritten)
            {
                changed += rewritten.Rows;
                work.Record(new(rewritten.Last.Guild, "session.renamed", default, ChannelKind.Terminal, now)
                {
                    Room = rewritten.Last.Room,
                    Subject = $"{session} {Convert.ToHexStringLower(rewritten.Old)} {Convert.ToHexStringLower(rewritten.New)}",
                });
            }
        }

        return changed == 0 ? new Dictionary<string, long>(StringComparer.Ordinal) : new(StringComparer.Ordinal) { ["session_log"] = changed };
    }

    private async IAsyncEnumerable<SessionRow> ConcernedAsync(
        Id<User> user, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var id = user.ToString();
        await foreach (var page in table.AllAsync(cancellation))
        {
            foreach (var item in page)
            {
                if (!item.ContainsKey(Attributes.Seed))
                {
                    continue;
                }

                var row = await SessionRow.ReadAsync(parts, item, cancellation);
                if (row.Commit.Actor == user || row.Commit.Events.Contains(id, StringComparison.Ordinal) || row.Commit.Command.Contains(id, StringComparison.Ordinal))
                {
                    yield return row;
                }
            }
        }
    }
}
