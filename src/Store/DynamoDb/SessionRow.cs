using System.Text.Json;
using Guildhall.Core.Ids;
using Guildhall.Core.Sessions;
using Item = System.Collections.Generic.Dictionary<string, Amazon.DynamoDBv2.Model.AttributeValue>;

namespace Guildhall.Store.DynamoDb;

/// <summary>A row of a session's log as an item.</summary>
/// <param name="Commit">What was decided; without its snapshot.</param>
/// <param name="Hash">The hash of the chain up to here.</param>
/// <param name="StartedAt">When the session began, UTC.</param>
/// <param name="Token">Whose write it was: drawn anew for each.</param>
/// <param name="IsPending">Whether the rest of the command may not be in the books yet.</param>
/// <param name="Item">The item itself.</param>
internal sealed record SessionRow(SessionCommit Commit, byte[] Hash, DateTimeOffset StartedAt, string Token, bool IsPending, Item Item)
{
    /// <summary>What the command's other effects go by in the books: each is applied once.</summary>
    public string Event => $"{Commit.Session}/{Commit.Before}/{Token}";

    public SessionHead Head => new(
        Commit.Session, Commit.Game, Commit.Guild, Commit.Room, Commit.After, Commit.StateHash, Commit.Finished, StartedAt, Commit.At);

    /// <summary>A new row, pending; its intentions are yet to be put.</summary>
    public static async Task<SessionRow> NewAsync(Parts parts, SessionCommit commit, byte[] hash, DateTimeOffset startedAt, string token)
    {
        var item = Attributes.Key(commit.Session.ToString(), commit.Before);
        item[Attributes.Token] = new(token);
        item[Attributes.Mark] = new(Marks.Row(commit.Session));
        item[Attributes.MarkedAt] = Attributes.Time(commit.At);
        item[Attributes.After] = Attributes.Number(commit.After);
        item[Attributes.Game] = new(commit.Game);
        item[Attributes.Guild] = new(commit.Guild);
        item[Attributes.Room] = new(commit.Room);
        item[Attributes.Engine] = Attributes.Number(commit.EngineVersion);
        item[Attributes.Actor] = new(commit.Actor.ToString());
        item[Attributes.Request] = new(commit.RequestId);
        item[Attributes.At] = Attributes.Time(commit.At);
        item[Attributes.Seed] = new(commit.Seed);
        item[Attributes.StateHash] = new(commit.StateHash);
        item[Attributes.Finished] = Attributes.Flag(commit.Finished);
        item[Attributes.RowHash] = Attributes.Bytes(hash);
        item[Attributes.Started] = Attributes.Time(startedAt);
        await parts.PutAsync(item, Attributes.Body, BodyOf(commit));
        return new(commit with { Snapshot = null }, hash, startedAt, token, IsPending: true, item);
    }

    /// <summary>The body of a row: the command and its events, squeezed together.</summary>
    public static byte[] BodyOf(SessionCommit commit) => Squeezed.Of(JsonSerializer.SerializeToUtf8Bytes(new[] { commit.Command, commit.Events }));

    /// <summary>A row as it was found. What is damaged in it is found by the chain of hashes.</summary>
    public static async Task<SessionRow> ReadAsync(Parts parts, Item item, CancellationToken cancellation)
    {
        var (command, events) = OpenBody(await parts.ReadAsync(item, Attributes.Body, cancellation));
        var commit = new SessionCommit(Id<Session>.Parse(item.TextOf(Attributes.Stream)), item.NumberOf(Attributes.Version), item.NumberOf(Attributes.After))
        {
            Game = item.TextOf(Attributes.Game),
            EngineVersion = (int)item.NumberOf(Attributes.Engine),
            Room = item.TextOf(Attributes.Room),
            Guild = item.TextOf(Attributes.Guild),
            Actor = Id<User>.TryParse(item.TextOf(Attributes.Actor), out var actor) ? actor : default,
            RequestId = item.TextOf(Attributes.Request),
            At = item.TimeOf(Attributes.At),
            Seed = item.TextOf(Attributes.Seed),
            Command = command,
            Events = events,
            StateHash = item.TextOf(Attributes.StateHash),
            Finished = item.FlagOf(Attributes.Finished),
        };
        return new(commit, item.BytesOf(Attributes.RowHash), item.TimeOf(Attributes.Started), item.TextOf(Attributes.Token), item.ContainsKey(Attributes.Mark), item);
    }

    private static (string Command, string Events) OpenBody(byte[] body)
    {
        try
        {
            return JsonSerializer.Deserialize<string[]>(Squeezed.Open(body)) is [var command, var events] ? (command, events) : ("", "");
        }
        catch (Exception damaged) when (damaged is InvalidDataException or InvalidOperationException or JsonException)
        {
            return ("", "");
        }
    }
}
